import { readEnglishCardinal } from "../text/english-numbers.ts";
import { parseChineseNumeral } from "../text/numerals.ts";
import type { Evidence } from "./evidence.ts";

/** What is one of several by its number: 2号线, 第三届, 7号楼, 二期工程, 第二名. */
const NUMBERED =
  /(?<![上下这那每同])第?(?<number>\d+|[一二三四五六七八九十]+)(?<unit>号线|号楼|号院|号井|号桥|标段|届|号机组|级(?=医院|医疗|响应|公路|资质|台阶|梯度)|期(?![间望待限盼刊货]))|第(?<rank>\d+|[一二三四五六七八九十]+)(?<of>[名位批轮]|(?:粮|仓|水|电|污水处理)?[库厂]|[小中]学|医院|幼儿园|法庭|监狱)/gu;
/** Line 2, phase two, No. 3. */
const NUMBERED_IN_ENGLISH =
  /\b(?<kind>line|phase) (?<number>\d+|one|two|three|four|five|ii|iii|i)\b|\bno\.? ?(?<rank>\d+) (?<of>granary|middle school|primary school|hospital)/gu;
const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  line: "号线",
  phase: "期",
  granary: "粮库",
  "middle school": "中学",
  "primary school": "小学",
  hospital: "医院",
};
const ROMAN_NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3 };
/** Ranks and editions that have words of their own. */
const BY_WORD: readonly (readonly [RegExp, string, string])[] = [
  [/冠军|夺冠|夺魁|头名/u, "1", "名"],
  [/亚军/u, "2", "名"],
  [/季军/u, "3", "名"],
  [/首届/u, "1", "届"],
  [/上一?届/u, "上", "届"],
  [/[本这]一?届/u, "本", "届"],
  [/下一?届/u, "下", "届"],
];

/** One of several of a kind. */
export interface Numbered {
  readonly number: string;
  readonly unit: string;
}

/** Whatever a text names that is one of several of a kind, in order. */
export function readNumbered(text: string): readonly Numbered[] {
  const byNumber = [...text.matchAll(NUMBERED)].map(({ groups }) => {
    const number = groups?.number ?? groups?.rank ?? "";
    const value = /^\d/u.test(number) ? number : String(parseChineseNumeral(number) ?? number);
    return { number: value, unit: groups?.unit ?? groups?.of ?? "" };
  });
  const inEnglish = [...text.matchAll(NUMBERED_IN_ENGLISH)].map(({ groups }) => {
    const number = groups?.number ?? groups?.rank ?? "";
    return {
      number: String(readEnglishCardinal(number) ?? ROMAN_NUMBERS[number] ?? number),
      unit: ENGLISH_UNITS[groups?.kind ?? groups?.of ?? ""] ?? "",
    };
  });
  const byWord = BY_WORD.filter(([word]) => word.test(text)).map(([, number, unit]) => ({ number, unit }));
  return [...byNumber, ...inEnglish, ...byWord];
}

const STAGE = /^(?:期|标段|号线|号楼|号院|号机组|号桥|号井)$/u;
/** What a figure is worth after the number asked about (二期…装机|30万千瓦), and after another of the kind. */
const OF_ITS_NUMBER = 8;
const OF_ANOTHER = 0.1;

/**
 * Weighs the figures of a sentence by what numbered thing is named last before each, where the question names one.
 * @returns the worth by what stands before a figure in the normalised sentence
 */
export function weighByNumber({ question }: Evidence): (before: string) => number {
  // A date stands before what it is told of as often as after it, and so does what a winner did.
  const asked =
    question.expected.kind === "date" ? [] : readNumbered(question.text).filter(({ unit }) => STAGE.test(unit));
  if (asked.length === 0) return () => 1;
  return (before) => {
    const told = readNumbered(before);
    const last = told.findLast((one) => asked.some(({ unit }) => unit === one.unit));
    if (last === undefined) return 1;
    return asked.some(({ number, unit }) => number === last.number && unit === last.unit) ? OF_ITS_NUMBER : OF_ANOTHER;
  };
}
