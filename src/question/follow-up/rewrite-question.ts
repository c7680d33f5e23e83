import type { Language, Place, Span } from "../../model/corpus.ts";
import { MOST_OR_LEAST } from "../../text/extremes.ts";
import type { ExpectedKind } from "../analysed-question.ts";
import { ANSWER_FORM } from "../answer-form.ts";
import { ASKING_WORDS } from "../asking-words.ts";
import { detectLanguage } from "../detect-language.ts";
import { type QuestionParts, TIME } from "./question-parts.ts";

/** What a question ends with that says nothing. */
export const QUESTION_END: RegExp = /[?？。.!！~～…\s]+$/u;
/** Words for something measured, of which one asks how much it is. */
export const MEASURED: RegExp =
  /\b(?:rates?|percentage|share|proportion|revenue|income|amount|price|area|population|number|budget|total)$|(?:率|比例|比重|占比|金额|总额|收入|销售额|产值|面积|价格?|票价|数量|人数|资金|经费|[长宽高深厚]度|[全总]长|身高|体重|重量|年龄|产量|产能|规模|造价|工期)$/u;

/** The name of a place as it was said, or where that was said in another language, as this language has it. */
export function nameIn(place: Place, said: string, language: Language): string {
  if (detectLanguage(said) === language) return said;
  return language === "zh" ? place.name : (place.romanisations[0] ?? said);
}

/** The question asked of another place. */
export function withPlace({ text, language, places }: QuestionParts, place: Place, said: string): string {
  const name = nameIn(place, said, language);
  const [old] = places;
  if (old !== undefined) return text.slice(0, old.start) + name + text.slice(old.end);
  return language === "zh" ? name + text : `${text.replace(QUESTION_END, "")} in ${name}?`;
}

const YEAR_BEFORE = /^(?:上一?年|前一年|(?:(?:去|上)年)?同期|(?:the )?year before)$/iu;
const PART_OF_YEAR = /^[上下]半年$/u;
const SAME_PART = /同期$/u;
const BEFORE_LAST: Readonly<Record<string, string>> = { 去年: "前年", 今年: "去年", 明年: "今年" };

/** The question asked of another time; the year before is that before the year of the question, where it says one. */
export function withTime(text: string, time: string): string {
  const said = TIME.exec(text)?.[0] ?? "";
  const year = /^\d{4}/u.exec(said)?.[0];
  if (year !== undefined && YEAR_BEFORE.test(time)) return text.replace(year, String(Number(year) - 1));
  const before = BEFORE_LAST[said];
  if (before !== undefined && YEAR_BEFORE.test(time)) return text.replace(said, before);
  if (PART_OF_YEAR.test(said) && SAME_PART.test(time)) return text.replace(said, `去年${said}`);
  if (TIME.test(text)) return text.replace(TIME, time);
  if (detectLanguage(text) === "zh") return time + text;
  return `${text.replace(QUESTION_END, "")} ${/^\d/u.test(time) ? "in " : ""}${time}?`;
}

/** A question of that kind about a thing in a place (an empty name: anywhere). */
export function askAbout(thing: string, place: string, kind: ExpectedKind, language: Language): string {
  if (language === "en" && MEASURED.test(thing)) return `What is the ${thing}${place === "" ? "" : ` in ${place}`}?`;
  if (language === "en") return `${ASKING_WORDS[kind].en} ${thing}${place === "" ? "" : ` in ${place}`}?`;
  if (MEASURED.test(thing)) return `${place}${place === "" ? "" : "的"}${thing}是多少？`;
  return `${place}${thing}${ANSWER_FORM[kind] === "figure" ? "有多少" : ASKING_WORDS[kind].zh}？`;
}

/** Asking words of English, which leave behind what they ask about: which Shenzhen company. */
const ENGLISH_ASKING =
  /^(?:(?:in|on|at|since|by|for) )?(?:how (?:many|much|long|far|large|big|often)|what (?:is|was|were|are)|what|which|who|whom|whose|when|where|why|how)\b\s*(?:did|does|do|is|are|was|were|has|have|had)?\s*/iu;

/** The matter of a question, its asking words left out, with the asking words of the next one. */
export function askAnew({ text, ask, language }: QuestionParts, asked: QuestionParts): string {
  const matter = (language === "zh" ? withoutChineseAsking(text, ask) : text.replace(ENGLISH_ASKING, ""))
    .replace(QUESTION_END, "")
    .replace(/\s+/gu, " ")
    .replace(/[,，\s]+$/u, "")
    .trim();
  const isTranslatable = asked.language !== language && asked.content.length === 0;
  const asking = isTranslatable
    ? ASKING_WORDS[asked.kind][language]
    : asked.text.replace(QUESTION_END, "").replace(/[呢啊呀]$/u, "");
  return language === "zh" ? `${matter}，${asking}？` : `${matter}, ${asking}?`;
}

/** By how much a question's matter changed since a time. */
export function askSince(before: QuestionParts, time: string): string {
  const matter = withoutAsking(before)
    .replace(TIME, "")
    .replace(/[有是为]$/u, "");
  return `${matter}比${time}增加了多少？`;
}

const COMPARES = new RegExp(`(?:更|最|比较)?(?:${MOST_OR_LEAST})(?:一些|一点|些)?$`, "u");

/** What a question counts in the places it names, asked in whatever way: 甲县和乙县哪个站点多 → 甲县和乙县站点. */
export function countedMatter(asked: QuestionParts): string {
  const { text, language } = asked;
  const plain = text.replace(QUESTION_END, "");
  if (language === "en") return plain.replace(/, (?:which|who|difference|how many|together|in total).*$/iu, "");
  const compared = plain.replace(/[,，](?:哪个|相差|一共).*$/u, "").replace(/相差多少$|一共有多少$/u, "");
  if (compared !== plain) return compared;
  const which = /哪(?:一)?[个家座所]?[县市区乡镇村]?的?/u;
  if (!which.test(text)) return withoutAsking(asked);
  return plain.replace(which, "").replace(COMPARES, "");
}

const MOST = new RegExp(
  `^(?<before>.*?)哪(?:一)?个?(?:县区|区县|县|市|区|旗|乡镇|乡|镇|村|州|地方|港口?)的?(?<what>.*?)最(?:${MOST_OR_LEAST})的?$`,
  "u",
);
const MOST_FIRST = new RegExp(
  `^(?<what>.*?)最(?:${MOST_OR_LEAST})的(?:县区|区县|县|市|区|乡镇|乡|镇|村|地方)?是哪.*$`,
  "u",
);

/** A question which place has the most, asked of one: 哪个县用电最多 → 栖岩县用电是多少; null of any other question. */
export function askOfOne({ text, language }: QuestionParts, place: string): string | null {
  if (language === "en") return null;
  const asked = text.replace(QUESTION_END, "");
  const { before = "", what } = (MOST.exec(asked) ?? MOST_FIRST.exec(asked))?.groups ?? {};
  return what === undefined || what === "" ? null : `${before}${place}${what}是多少？`;
}

/** Whether something is so, asked of another place, is no question of how much of it there is. */
export function withoutAsking({ text, ask, language }: QuestionParts): string {
  return language === "zh"
    ? withoutChineseAsking(text, ask)
        .replace(QUESTION_END, "")
        .replace(/[啊呀呢吧了]+$/u, "")
    : text;
}

function withoutChineseAsking(text: string, ask: Span | null): string {
  if (ask === null) return text;
  const head = text.slice(0, ask.start).replace(/(?:一共|总共|共|有|是|叫做?|在)$/u, "");
  return head + text.slice(ask.end);
}
