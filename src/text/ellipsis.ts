import { YEAR_NAME } from "./relative-time.ts";

/** 改良46.8万亩,2023年是|41.2万亩: what stands before a figure whose clause tells a time alone. */
const TIME_ALONE = new RegExp(
  `[,;、](?:\\d{4}年|${YEAR_NAME}|同期|[上下]半年|[一二三四]季度|\\d{1,2}月份?|底|末|初)+(?:则?[是为达有]|达到|只有|仅)?$`,
  "u",
);

/** Whether a figure leaves out what it tells of, as the one before it in the same unit says that: only its time is named. */
export function tellsTimeAlone(before: string): boolean {
  return TIME_ALONE.test(before);
}

/** Whether a sentence goes on with a part of what the one before it tells (其中,…), in the same paragraph or the next. */
export function tellsOfPart(sentence: string): boolean {
  return sentence.startsWith("其中");
}
