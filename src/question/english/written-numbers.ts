import { ENGLISH_MONTHS } from "../../text/english-months.ts";
import { readEnglishCardinal } from "../../text/english-numbers.ts";
import type { Alternative } from "../analysed-question.ts";
import type { EnglishWord } from "./english-words.ts";

/** A number, time or order of an English text, with the ways a Chinese text writes it. */
export interface WrittenNumber {
  readonly length: number;
  readonly alternatives: readonly Alternative[];
}

const DIGITS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const ORDINALS = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`
    .split(/\s+/u)
    .map((word, place) => [word, place + 1]),
);
const MONTHS = new Map(ENGLISH_MONTHS.map((word, place) => [word, place + 1]));
/** Words that mean something else as well, and a month only with its capital and a number or a preposition beside it. */
const AMBIGUOUS_MONTHS = new Set(["march", "may"]);
const NUMBER_WEIGHT = 0.6;
const YEARS_IN_CENTURY = 100;

/** Reads the number that begins at a word: two, the 1980s, 19th century, March. Null when there is none. */
export function readWrittenNumber(words: readonly EnglishWord[], at: number): WrittenNumber | null {
  const text = words[at]?.text ?? "";
  const word = text.toLowerCase();
  const before = words[at - 1]?.text.toLowerCase() ?? "";
  const after = words[at + 1]?.text.toLowerCase() ?? "";
  const decade = /^(\d{3}0)s$/u.exec(word) ?? (before === "the" ? /^(\d{3}0)$/u.exec(word) : null);
  if (decade !== null) return sure(1, writeDecade(Number(decade[1])));
  const order = ORDINALS.get(word) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word)?.[1] ?? 0);
  if (order > 0 && /^centur(?:y|ies)$/u.test(after)) return sure(2, [`${order}世纪`, `${writeChinese(order)}世纪`]);
  if (order > 0 && !ORDINALS.has(word)) return sure(1, [`第${order}`, `第${writeChinese(order)}`, `${order}日`]);
  const month = MONTHS.get(word);
  if (month !== undefined && /^\p{Lu}/u.test(text) && isMonth(word, before, after))
    return sure(1, [`${month}月`, `${writeChinese(month)}月`]);
  const cardinal = readEnglishCardinal(word);
  if (cardinal === null || cardinal === 0) return null;
  const written = [String(cardinal), ...(cardinal === 2 ? ["两"] : []), writeChinese(cardinal)];
  return { length: 1, alternatives: written.map((term) => ({ term, weight: NUMBER_WEIGHT })) };
}

function isMonth(word: string, before: string, after: string): boolean {
  return (
    !AMBIGUOUS_MONTHS.has(word) || /^\d/u.test(after) || /^(?:\d.*|in|on|of|since|by|until|last|next)$/u.test(before)
  );
}

function sure(length: number, terms: readonly string[]): WrittenNumber {
  return { length, alternatives: terms.map((term) => ({ term, weight: 1 })) };
}

function writeDecade(year: number): readonly string[] {
  const century = Math.floor(year / YEARS_IN_CENTURY) + 1;
  const decade = year % YEARS_IN_CENTURY;
  const first = `${year}年代`;
  if (decade === 0) return [first, `${century}世纪初`];
  return [
    first,
    `${century}世纪${decade}年代`,
    `${writeChinese(century)}世纪${writeChinese(decade)}年代`,
    `${writeChinese(decade)}年代`,
    `${decade}年代`,
  ];
}

/** A number from 1 to 99 in Chinese. */
function writeChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const beforeTen = tens > 1 ? (DIGITS[tens] ?? "") : "";
  return `${beforeTen}${tens > 0 ? "十" : ""}${ones > 0 ? (DIGITS[ones] ?? "") : ""}`;
}
