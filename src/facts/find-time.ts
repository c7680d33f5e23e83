import type { Span } from "../model/corpus.ts";
import { YEAR_NAME } from "../text/relative-time.ts";
import { COMPARED } from "../text/told-years.ts";

const YEAR = `(?:(?:19|20)\\d{2}年|${YEAR_NAME})`;
const MONTH = "(?:(?:1[0-2]|[1-9])月|十[一二]?月|[一二三四五六七八九]月)";
const PART = "(?:上半年|下半年|[第前]?[一二三四1-4]个?季度|年初|年底|年末|[上下本]月|月底|月初)";
const DAY = "(?:(?:[12]\\d|3[01]|[1-9])[日号])";
/** Dates, then words that place a figure in time without a date. */
const TIME = new RegExp(
  [
    `(?:截至|截止到?|到|至|自)?(?:${YEAR}${MONTH}?${DAY}?(?:${PART}|底|末|初)?|${MONTH}${DAY}?(?:底|初)?|${DAY}|${PART})(?:以来|至今|起|期间)?`,
    "截至目前|截至今日|目前|现在|如今|近年来|近些年|今年以来|这几年|过去(?:\\d+|[一二三四五六七八九十])年|近(?:\\d+|[一二三四五六七八九十])年来?",
    "“?十[一二三四五]五”?(?:期间|以来|末|时期)?|当天|当日|昨日|今日|同期|全年|春节期间|国庆期间",
  ].join("|"),
  "gu",
);
const DATED = /\d|年|月/u;
const VAGUE = /^(?:当天|同期|近年来|近些年|这几年|目前|现在|如今|截至目前)$/u;
/** 前年 in 3年前年 and the like is rare; 日 in 5日游 is no day. */
const NO_DAY_AFTER = /^(?:游|内|间)/u;

/** The words of a sentence that say when. */
export interface TimeWords extends Span {
  readonly text: string;
  /** True when they name a year, a month or a part of one, so that sentences after may mean the same time. */
  readonly dated: boolean;
  /** True when something is only compared with it (比上年增长). */
  readonly isCompared: boolean;
}

/** Finds what says when in a normalised sentence, in order. */
export function findTimes(sentence: string): readonly TimeWords[] {
  return [...sentence.matchAll(TIME)].flatMap((match) => {
    const [text] = match;
    const end = match.index + text.length;
    const before = sentence.slice(0, match.index);
    if (NO_DAY_AFTER.test(sentence.slice(end)) || /[\d第]$/u.test(before)) return [];
    const dated = DATED.test(text) && !VAGUE.test(text);
    return [{ text, start: match.index, end, dated, isCompared: isCompared(before, sentence.slice(end)) }];
  });
}

/** 由上年的31起降到19起, 与上年相比. */
function isCompared(before: string, after: string): boolean {
  if (COMPARED.test(before) || (/[由从]$/u.test(before) && after.startsWith("的"))) return true;
  return /[与同和]$/u.test(before) && /^(?:同期)?(?:相比|持平)/u.test(after);
}

/** 比2023年底|的|4.1万人: a figure of the time compared with. */
const OF_THE_COMPARED = /^的?$/u;

/** The time that holds at an offset of a sentence: the last dated one before it, else the last; null when there is none. */
export function timeAt(sentence: string, times: readonly TimeWords[], offset: number): TimeWords | null {
  const before = times.filter(
    ({ end, isCompared }) => end <= offset && (!isCompared || OF_THE_COMPARED.test(sentence.slice(end, offset))),
  );
  return before.findLast(({ dated }) => dated) ?? before.at(-1) ?? null;
}
