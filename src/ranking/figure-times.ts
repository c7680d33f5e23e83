import { readTimesAsked, TIME_NAMED, yearOf } from "../question/asked-time.ts";
import type { Evidence } from "./evidence.ts";

/** What a figure is worth right after the year asked about (2020年的|48.5%), somewhere after it, and after another. */
export const RIGHT_AFTER = 8;
const OF_ITS_TIME = 1.5;
const OF_ANOTHER = 0.2;

/** 比去年增加: a time that is only compared with. */
const COMPARED = /(?<!占)(?:比|较)$/u;
const LINK = /^(?:同期|的|为|是|约|达|仅|只有)*$/u;

/**
 * Weighs the figures of a sentence by the time named last before each (2015年为1.82%,去年降至0.34%), where the question
 * names a time.
 * @returns the worth by what stands before a figure in the normalised sentence
 */
export function weighByTime({ question }: Evidence): (before: string) => number {
  const asked = readTimesAsked(question.text);
  if (asked.length === 0) return () => 1;
  return (before) => {
    const last = [...before.matchAll(TIME_NAMED)].findLast(({ index }) => !COMPARED.test(before.slice(0, index)));
    if (last === undefined) return 1;
    const told = yearOf(last[0]);
    if (asked.includes(told)) return LINK.test(before.slice(last.index + last[0].length)) ? RIGHT_AFTER : OF_ITS_TIME;
    return isComparable(told, asked) ? OF_ANOTHER : 1;
  };
}

/** 去年 and 今年 are two years, 去年 and 2023年 may be one. */
function isComparable(told: string, asked: readonly string[]): boolean {
  const isNumbered = /^\d/u.test(told);
  return asked.some((time) => /^\d/u.test(time) === isNumbered);
}
