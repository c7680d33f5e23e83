import type { GoldPage } from "../../src/eval/read-gold-pages.ts";
import {
  DOING,
  GIVEN,
  LATIN,
  MANNER,
  MEASURES,
  NAME_GLYPHS,
  PLACES,
  SUBJECTS,
  SURNAMES,
  WHAT,
  WHEN,
  WHO,
} from "./invent-words.ts";
import type { Chance } from "./random.ts";

type GoldArticle = GoldPage["articles"][number];

/** An article nobody wrote, as its reader should see it, and how it is printed. */
export interface InventedArticle extends GoldArticle {
  /** The title as printed, on one line or two. */
  readonly titleLines: readonly string[];
  /** The dateline as printed, "" when there is none. */
  readonly opening: string;
}

export interface InventedCaption {
  readonly text: string;
  readonly credit: string | null;
  /** The credit as printed, "" when there is none. */
  readonly signature: string;
}

/** What an article is about: words of its subject, which another article of the page may have too, and names that are its own. */
interface Topic {
  readonly words: readonly string[];
  readonly name: string;
  readonly names: readonly string[];
}

function inventTopic(chance: Chance): Topic {
  const all = chance.pick(SUBJECTS);
  const words = all.filter(() => chance.happens(0.7));
  const name = (): string =>
    `${chance.pick(NAME_GLYPHS)}${chance.pick(NAME_GLYPHS)}${chance.pick(["", "", "村", "寺", "园", "社"])}`;
  const [first, ...others] = [name(), name(), name()];
  return { words: words.length < 5 ? all : words, name: first ?? "", names: others };
}

function inventName(chance: Chance): string {
  return chance.pick(SURNAMES) + chance.pick(GIVEN) + (chance.happens(0.4) ? chance.pick(GIVEN) : "");
}

function figure(chance: Chance): string {
  const amount = chance.happens(0.15)
    ? `${chance.between(1, 99)}.${chance.between(1, 9)}`
    : `${chance.between(2, 3000)}`;
  return `${chance.pick(["达", "达到", "近", "共", ""])}${amount}${chance.pick(MEASURES)}`;
}

function inventClause(chance: Chance, { words, name, names }: Topic): string {
  const word = (): string => chance.pick(words);
  const subject = chance.pick([word, () => chance.pick(WHO), () => name, () => chance.pick(names) + word()])();
  const form = chance.between(0, 6);
  if (form === 0) return `${subject}${chance.pick(MANNER)}${chance.pick(DOING)}${word()}${chance.pick(WHAT)}`;
  if (form === 1) return `${chance.pick(DOING)}${word()}${figure(chance)}`;
  if (form === 2)
    return `${word()}、${word()}、${word()}等${chance.pick(WHAT)}${chance.pick(["明显", "有效", ""])}${chance.pick(DOING)}`;
  if (form === 3) return `${subject}的${word()}${figure(chance)}`;
  if (form === 4) return `${chance.pick(MANNER)}${chance.pick(DOING)}${word()}和${word()}${chance.pick(WHAT)}`;
  if (form === 5) return `让${subject}在${word()}中${chance.pick(DOING)}${chance.pick(WHAT)}`;
  return `${subject}${chance.pick(DOING)}了${word()}${chance.pick(DOING)}的${chance.pick(WHAT)}`;
}

function inventSpan(chance: Chance, topic: Topic): string {
  const word = (): string => chance.pick(topic.words);
  const clause = inventClause(chance, topic);
  if (chance.happens(0.07)) return `${clause}“${word()}${chance.pick(["+", "", ""])}${word()}”${chance.pick(WHAT)}`;
  if (chance.happens(0.04)) return `${clause}《${topic.name}${word()}${chance.pick(WHAT)}办法（试行）》`;
  if (chance.happens(0.04)) return `${clause}的${chance.pick(LATIN)}${word()}`;
  if (chance.happens(0.03)) return `${clause}（${word()}、${word()}）`;
  return clause;
}

function inventSentence(chance: Chance, topic: Topic): string {
  const clauses = Array.from({ length: chance.between(1, 5) }, () => inventSpan(chance, topic));
  const when = chance.happens(0.25) ? `${chance.pick([...WHEN, `20${chance.between(10, 25)}年`])}，` : "";
  const text = clauses.join("，");
  if (chance.happens(0.07))
    return `“${text}。”${chance.pick(PLACES)}${chance.pick(["村民", "居民", `${topic.name}负责人`])}${inventName(chance)}说。`;
  return `${when}${text}${chance.happens(0.03) ? "！" : chance.happens(0.04) ? `；${inventSpan(chance, topic)}。` : "。"}`;
}

function inventParagraph(chance: Chance, topic: Topic): string {
  return Array.from({ length: chance.between(1, 5) }, () => inventSentence(chance, topic)).join("");
}

function inventOpening(chance: Chance): {
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly opening: string;
} {
  const place = chance.pick(PLACES);
  const date = chance.happens(0.3) ? `${chance.between(1, 12)}月${chance.between(1, 28)}日` : "";
  const [left, right] = chance.happens(0.3) ? ["(", ")"] : ["（", "）"];
  const byline = chance.happens(0.2) ? `${inventName(chance)} ${inventName(chance)}` : inventName(chance);
  const form = chance.next();
  if (form < 0.1) return { dateline: place, byline: null, opening: `新华社${place}${date || "3月5日"}电 ` };
  if (form < 0.2) return { dateline: null, byline, opening: `本报讯${left}记者 ${byline}${right}` };
  if (form < 0.25)
    return { dateline: place, byline, opening: `新华社${place}${date || "3月5日"}电${left}记者${byline}${right}` };
  return {
    dateline: place,
    byline,
    opening: `本报${place}${date}${chance.pick(["讯", "讯", "电"])}${left}记者 ${byline}${right}`,
  };
}

/** Words up to a length, first a name, most of the others of the topic: or nobody could tell whose headline it is. */
function inventHeading(chance: Chance, { words, name, names }: Topic, low: number, high: number): string {
  const length = chance.between(low, high);
  let text = chance.pick([name, name, chance.pick(names)]);
  while (text.length < length) {
    const other = chance.pick([...DOING, ...WHAT.slice(0, 8), ...WHO.slice(0, 5)]);
    text += chance.happens(0.35) ? other : chance.pick([...words, name]);
    if (chance.happens(0.06)) text += `${chance.between(2, 900)}${chance.pick(["个", "家", "万元", "人"])}`;
  }
  return text;
}

/** In two parts, or clearly shorter than the title, for nobody could tell it from a title's first line otherwise. */
function inventKicker(chance: Chance, topic: Topic, [title = ""]: readonly string[]): string | null {
  if (chance.happens(0.5)) {
    const kicker = inventHeading(chance, topic, 4, 6);
    return kicker.length <= title.length * 0.65 ? kicker : null;
  }
  const part = (): string => `${chance.pick(topic.words)}${chance.pick(DOING)}${chance.pick(WHAT)}`.slice(0, 4);
  return `${part()} ${part()}`;
}

function inventTitle(chance: Chance, topic: Topic): readonly string[] {
  const form = chance.next();
  if (form < 0.12) {
    const one = inventHeading(chance, topic, 8, 12);
    let other = "";
    while (Math.abs(other.length - one.length) > 2) other = inventHeading(chance, topic, 8, 12);
    return [one, `${other}${chance.happens(0.2) ? "！" : ""}`];
  }
  if (form < 0.2) {
    const [one, other] = [topic.name, chance.pick(topic.words)].map((word) =>
      `${word}${chance.pick(DOING)}${chance.pick(WHAT)}`.slice(0, 6),
    );
    return [`${one} ${other}`];
  }
  if (form < 0.25) return [`“${chance.pick(topic.words)}”${inventHeading(chance, topic, 6, 10)}`];
  return [inventHeading(chance, topic, 7, 15)];
}

/** What a page asks of an article. */
export interface ArticleForm {
  readonly opened: boolean;
  readonly feature: boolean;
}

export function inventArticle(chance: Chance, form: ArticleForm): InventedArticle {
  const topic = inventTopic(chance);
  const long = form.feature || chance.happens(0.2);
  const none = { dateline: null, byline: chance.happens(0.6) ? inventName(chance) : null, opening: "" };
  const { dateline, byline, opening } = form.opened ? inventOpening(chance) : none;
  const texts = Array.from({ length: long ? chance.between(6, 14) : chance.between(1, 5) }, () =>
    inventParagraph(chance, topic),
  );
  const subheads =
    long && (form.feature || chance.happens(0.3))
      ? (texts.length > 6 ? [3, 6, 9] : [2, 4])
          .filter((beforeParagraph) => beforeParagraph < texts.length)
          .map((beforeParagraph) => ({ text: inventHeading(chance, topic, 6, 12), beforeParagraph }))
      : [];
  const list = texts.findIndex(
    (_, at) => at < texts.length - 1 && !subheads.some((subhead) => subhead.beforeParagraph === at + 2),
  );
  if (list !== -1 && chance.happens(0.05)) texts[list] = (texts[list] ?? "").replace(/。$/u, "：");
  const titleLines = inventTitle(chance, topic);
  return {
    title: titleLines.join(""),
    titleLines,
    kicker: chance.happens(0.35) ? inventKicker(chance, topic, titleLines) : null,
    subtitle: chance.happens(0.15) ? `——${inventHeading(chance, topic, 8, 14)}` : null,
    dateline,
    byline,
    opening,
    paragraphs: texts.map((text, at) => (at === 0 ? opening + text : text)),
    subheads,
  };
}

export function inventCaption(chance: Chance): InventedCaption {
  const topic = inventTopic(chance);
  const clauses = Array.from({ length: chance.between(1, 3) }, () => inventClause(chance, topic)).join("，");
  const date = `${chance.between(1, 12)}月${chance.between(1, 28)}日`;
  const opened = chance.happens(0.4);
  const text = chance.pick(
    opened
      ? [
          `图为${clauses}。`,
          `${clauses}。图为${topic.name}${chance.pick(topic.words)}现场。`,
          `图①为${clauses}。`,
          `上图：${clauses}。`,
        ]
      : [
          `${date}，${clauses}。`,
          `${clauses}。`,
          `${topic.name}的${chance.pick(topic.words)}正在${chance.pick(DOING)}${chance.pick(topic.words)}。`,
        ],
  );
  if (opened && chance.happens(0.2)) return { text, credit: null, signature: "" };
  const credit = inventName(chance);
  const signature = chance.pick([
    `本报记者 ${credit} 摄`,
    `本报记者 ${credit} 摄`,
    `本报记者${credit}摄`,
    `${credit} 摄`,
    `（${credit} 摄）`,
    `新华社记者 ${credit} 摄`,
    `本报记者 ${credit} 摄影报道`,
  ]);
  return { text, credit, signature };
}
