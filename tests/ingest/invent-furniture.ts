import { MEASURES, PLACES, SUBJECTS } from "./invent-words.ts";
import type { Chance } from "./random.ts";

/** What a page carries besides articles, line by line. */
export function inventFurniture(chance: Chance): readonly string[] {
  const page = chance.between(1, 8);
  const date = `2021年${chance.between(1, 12)}月${chance.between(1, 28)}日`;
  const candidates = [
    `${page}`.padStart(2, "0"),
    `${date} 星期三`,
    "东川日报",
    "责编：冯明 版式：何丽",
    `第${page}版 要闻`,
    "新闻热线：0100-5550123",
    "本版编辑 冯明 美编 何丽 校对 许强",
    `东川日报 ${date} 星期五 综合新闻 ${page}`,
    "电子邮箱：news@example.com",
    "（上接第一版）",
    "国内统一刊号：CN00-0000 邮发代号：00-0 总第1234期",
  ];
  return candidates.filter(() => chance.happens(0.25));
}

/** A table of figures as extracted: its heads, then a row a line. */
export function inventTable(chance: Chance): readonly string[] {
  const subject = chance.pick(SUBJECTS);
  const heads = ["地区", `${chance.pick(subject)}（${chance.pick(MEASURES)}）`, "增长（%）"];
  const places = PLACES.filter(() => chance.happens(0.5));
  return [
    heads.join(" "),
    ...places.map((place) => `${place} ${chance.between(10, 9000)} ${chance.between(1, 30)}.${chance.between(0, 9)}`),
  ];
}
