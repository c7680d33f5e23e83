import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { ENGLISH_MONTHS } from "../text/english-months.ts";
import { parseChineseNumeral } from "../text/numerals.ts";

/** What a figure is worth that is told of another month or ten days of a month than the one asked about. */
const OF_ANOTHER_MONTH = 0.05;

/** 3月, 三月份, 下旬. A span of months (1至6月) is left alone, and so is 3月5日. */
const MONTH =
  /(?<![\d至到—~-])(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底|初|末)?(?![\d至到—~-])|(?<third>[上中下]旬)/gu;
const IN_MONTH = new RegExp(
  `\\b(?:in|during|of|by) (?<english>${ENGLISH_MONTHS.join("|")})\\b(?! \\d{1,2}(?!\\d))`,
  "gu",
);

const NAMES_MONTH = new RegExp(`月|旬|${ENGLISH_MONTHS.join("|")}`, "u");

interface Months {
  readonly month: number | null;
  /** 上旬, 中旬 or 下旬. */
  readonly third: string | null;
}

/** The month and third of a month that a text names last. */
function lastMonths(text: string): Months {
  const found = [...text.matchAll(MONTH)].map(({ groups }) => groups ?? {});
  const month = found.findLast((one) => one.month !== undefined)?.month ?? null;
  return {
    month: month === null ? null : /^\d/u.test(month) ? Number(month) : parseChineseNumeral(month),
    third: found.findLast((one) => one.third !== undefined)?.third ?? null,
  };
}

/**
 * Weighs the figures of a sentence by the month, or third of a month, named last before each, where the question names one
 * and asks for no date.
 * @returns the worth by what stands before a figure in the normalised sentence
 */
export function weighByMonth({ text, expected }: AnalysedQuestion): (before: string) => number {
  if (expected.kind === "date" || !NAMES_MONTH.test(text)) return () => 1;
  const english = [...text.matchAll(IN_MONTH)].map(({ groups }) => groups?.english ?? "");
  const own = lastMonths(text);
  const month = own.month ?? (english.length === 1 ? 1 + ENGLISH_MONTHS.indexOf(english[0] ?? "") : null);
  if (month === null && own.third === null) return () => 1;
  return (before) => {
    const told = lastMonths(before);
    const isOther =
      (month !== null && told.month !== null && told.month !== month) ||
      (own.third !== null && told.third !== null && told.third !== own.third);
    return isOther ? OF_ANOTHER_MONTH : 1;
  };
}
