import type { Chance } from "./random.ts";

/** An article nobody wrote, as its reader should see it. */
export interface InventedArticle {
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  /** The dateline as printed, "" when there is none. */
  readonly opening: string;
  /** With the opening before the first. */
  readonly paragraphs: readonly string[];
  readonly subheads: readonly { readonly text: string; readonly beforeParagraph: number }[];
}

export interface InventedCaption {
  readonly text: string;
  readonly credit: string;
}

const COMMON =
  "今年 目前 当地 群众 工作 推进 建设 发展 全面 积极 项目 服务 提升 完成 重点 开展 加强 活动 增加 收入 组织 共同 持续 实现".split(
    " ",
  );
const GLYPHS = [
  ..."山水林田湖草沙路桥村镇校园医院图书粮油茶果花木羊牛马驼盐铁铜煤电网车船港站渠坝井泉灯塔窑炉陶瓷纸墨笔砚琴鼓戏曲舞诗画雕刻织染绣缝酿榨碾磨烧烤冰雪霜露云雾虹霞潮浪岛礁滩湾",
];
const SURNAMES = [..."赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施"];
const GIVEN = [..."明芳伟丽强敏静磊军洋艳勇杰娟涛超霞平刚桂"];
const PLACES = ["东川", "西岭", "南坪", "北原", "石桥镇", "白沙", "青田", "云州"];
const MEASURES = ["个", "家", "名", "公里", "万元", "场", "%", "吨", "人次", "座"];

/** Words of one article: two or three characters, hardly any shared with another article. */
function inventTopic(chance: Chance): readonly string[] {
  return Array.from({ length: 14 }, () =>
    Array.from({ length: chance.pick([2, 2, 2, 3]) }, () => chance.pick(GLYPHS)).join(""),
  );
}

function inventName(chance: Chance): string {
  return chance.pick(SURNAMES) + chance.pick(GIVEN) + (chance.happens(0.4) ? chance.pick(GIVEN) : "");
}

function inventClause(chance: Chance, topic: readonly string[]): string {
  let clause = "";
  const words = chance.between(3, 7);
  for (let word = 0; word < words; word++) clause += chance.pick(chance.happens(0.55) ? topic : COMMON);
  if (chance.happens(0.3)) {
    const figure = chance.happens(0.15)
      ? `${chance.between(1, 99)}.${chance.between(1, 9)}`
      : `${chance.between(2, 3000)}`;
    clause += `${chance.happens(0.1) ? "近" : "达"}${figure}${chance.pick(MEASURES)}`;
  }
  if (chance.happens(0.1)) clause += `“${chance.pick(topic)}${chance.pick(topic)}”${chance.pick(COMMON)}`;
  if (chance.happens(0.05)) clause += `《${chance.pick(topic)}${chance.pick(COMMON)}办法（试行）》`;
  if (chance.happens(0.1)) clause += `${chance.pick(topic)}、${chance.pick(topic)}、${chance.pick(topic)}`;
  return clause;
}

function inventSentence(chance: Chance, topic: readonly string[]): string {
  const clauses = Array.from({ length: chance.between(1, 5) }, () => inventClause(chance, topic));
  if (chance.happens(0.06)) return `“${clauses.join("，")}。”${chance.pick(PLACES)}村民${inventName(chance)}说。`;
  return `${clauses.join("，")}。`;
}

function inventParagraph(chance: Chance, topic: readonly string[]): string {
  return Array.from({ length: chance.between(1, 5) }, () => inventSentence(chance, topic)).join("");
}

function inventOpening(chance: Chance, name: string): { readonly dateline: string; readonly opening: string } {
  const dateline = chance.pick(PLACES);
  const date = chance.happens(0.3) ? `${chance.between(1, 12)}月${chance.between(1, 28)}日` : "";
  const [left, right] = chance.happens(0.3) ? ["(", ")"] : ["（", "）"];
  return { dateline, opening: `本报${dateline}${date}${chance.pick(["讯", "讯", "电"])}${left}记者 ${name}${right}` };
}

function inventHeadline(chance: Chance, topic: readonly string[], words: number): string {
  let headline = "";
  for (let word = 0; word < words; word++) headline += chance.pick(chance.happens(0.65) ? topic : COMMON);
  return headline;
}

function inventKicker(chance: Chance, topic: readonly string[]): string {
  if (chance.happens(0.5)) return inventHeadline(chance, topic, chance.between(2, 4));
  const part = (): string => `${chance.pick(topic)}${chance.pick(COMMON)}`.slice(0, 4);
  const [one, other] = [part(), part()];
  const length = Math.min(one.length, other.length);
  return `${one.slice(0, length)} ${other.slice(0, length)}`;
}

export function inventArticle(
  chance: Chance,
  form: { readonly opened: boolean; readonly kicker: boolean },
): InventedArticle {
  const topic = inventTopic(chance);
  const long = chance.happens(0.25);
  const name = inventName(chance);
  const { dateline, opening } = form.opened ? inventOpening(chance, name) : { dateline: null, opening: "" };
  const texts = Array.from({ length: long ? chance.between(7, 14) : chance.between(2, 5) }, () =>
    inventParagraph(chance, topic),
  );
  const subheads =
    long && chance.happens(0.6)
      ? [3, 6].map((beforeParagraph) => ({ text: inventHeadline(chance, topic, 3), beforeParagraph }))
      : [];
  const subtitle = chance.happens(0.15) ? `——${inventHeadline(chance, topic, 4)}` : null;
  return {
    title: inventHeadline(chance, topic, chance.between(4, 6)),
    kicker: form.kicker ? inventKicker(chance, topic) : null,
    subtitle,
    dateline,
    byline: form.opened || chance.happens(0.5) ? name : null,
    opening,
    paragraphs: texts.map((text, at) => (at === 0 ? opening + text : text)),
    subheads,
  };
}

export function inventCaption(chance: Chance): InventedCaption {
  const topic = inventTopic(chance);
  const opening = chance.pick(["图为", "", `${chance.between(1, 12)}月${chance.between(1, 28)}日，`]);
  return {
    text: `${opening}${inventSentence(chance, topic).replace(/^“/u, "").replace("。”", "，")}`,
    credit: inventName(chance),
  };
}
