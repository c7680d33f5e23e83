import type { Span } from "../../model/corpus.ts";
import { asksForBefore, asksForChange } from "../../question/asked/asked-change.ts";

/** 由7.4%|下降到0.9%: what stands after the figure that was. */
const CHANGED_FROM =
  /^[^,;。]{0,3}(?:[上下]?[升降减涨增缩]|调整?|提[高升]|增[加长]|减少|加[大快]|延长|拓宽|扩大|缩[短小减]|压[缩减]|涨|跌|降低|上涨|下跌|发展|提前|推迟|延后|顺延)(?:到|至|为)/u;
/** 增加|220张: what stands before the difference. */
const CHANGED_BY =
  /(?:便宜|节省|节约|省|低|(?<![身海最])高出?|贵|增加|增长|下跌|跌|新增|增多|增收|提高|提升|上涨|下降|减少|降低|缩短|多|少)(?:了|约|近|超过)?$/u;
/** 过去要|2300元,现在只要1500元. */
const IN_THE_PAST =
  /(?:过去|以前|之前|原来|原先|从前|此前)(?!\d)(?![^;。]*(?:现在|如今|目前|今年|至今))[^;。\d]{0,16}$/u;

/** 此前于|2017年12月|开通 is no figure of then. */
const DATE = /[年月日]/u;

const ASKS_NOW = /现在|目前|如今|眼下|最后|\bnow\b/u;
/** 如今只要|150元. */
const IS_NOW = /(?:现在|现已|如今|目前|眼下|当下)[^,;。\d由从]{0,8}$/u;
const NOW = 20;

/** A difference where none is asked for: 上线率55.7%,比去年提高|2.4个百分点. */
const ONLY_BY =
  /(?:(?:增加|增长|提高|提升|上涨|上升|下降|减少|降低|缩短)|[比较][^,;。\d]{1,14}(?:便宜|贵|省|高|低|多|少|快|慢|早|晚|长|短))(?:了|出|约|近)?$/u;

const ONLY_DIFFERENCE = 0.1;
/** 4.2|个百分点 is no share by itself. */
const IN_POINTS = /百分点$/u;
const NO_SHARE = 0.2;
/** The old figure where that is asked for: 由|80万元提高到, 2020年只有|31万元. */
const WAS = 12;
/** Last year's figure may be the one that something became then. */
const WAS_LAST_YEAR = 4;
const YEAR_BEFORE = /前年(?:同期)?的$/u;
const LAST_YEAR = /[去前]年|\blast year\b/u;
const THEN = /(?<![比较])(?:20\d\d年|过去|以前|原来|此前|早先)(?:只有|仅有|[只仅才])?[^,;。\d]{0,6}$/u;
const NO_LONGER_SO = 0.04;
const IN_THE_PAST_ONLY = 0.01;
const DIFFERENCE = 60;
const NO_DIFFERENCE = 0.5;

/**
 * What a figure of a sentence that tells of a change is worth: the new one more than the old, unless the old or its year is
 * asked for; the difference most where that is.
 * @param isOfItsTime whether the figure is told of the very year asked about
 */
export function ofChange(question: string, text: string, { start, end }: Span, isOfItsTime: boolean): number {
  const before = text.slice(0, start);
  if (asksForChange(question)) return CHANGED_BY.test(before) ? DIFFERENCE : NO_DIFFERENCE;
  if (ONLY_BY.test(before)) return ONLY_DIFFERENCE * (IN_POINTS.test(text.slice(start, end)) ? NO_SHARE : 1);
  if (asksForBefore(question)) {
    const isOfLastYear = LAST_YEAR.test(question);
    // 去年由前年的|11小时缩短到5.5小时: what was so before last year.
    if (isOfLastYear && YEAR_BEFORE.test(before)) return NO_LONGER_SO;
    if (!CHANGED_FROM.test(text.slice(end)) && !THEN.test(before)) return 1;
    return isOfLastYear ? WAS_LAST_YEAR : WAS;
  }
  if (isOfItsTime) return 1;
  const isNow = ASKS_NOW.test(question);
  if (isNow && IS_NOW.test(before)) return NOW;
  if (IN_THE_PAST.test(before) && !DATE.test(text.slice(start, end))) return IN_THE_PAST_ONLY;
  if (!CHANGED_FROM.test(text.slice(end))) return 1;
  return isNow ? IN_THE_PAST_ONLY : NO_LONGER_SO;
}
