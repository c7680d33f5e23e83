import { parseChineseNumeral } from "../text/numerals.ts";

/** 六辆, 四月; a lone 一 counts nothing, 三农 and 两会 are names, and 四个步骤 or 两家 may be told without a number. */
const COUNTED =
  /(?<![〇零一二两三四五六七八九十百千万亿第几数初周期点哪那这每])([二两三四五六七八九十][一二三四五六七八九十百千零]*)(月|[座所辆台艘架头只亩吨元块岁天年日号位名人户条项次场倍米届处间套组班门颗枚栋](?![面种农会权包]))/gu;
/** 4月份 is written 4月. */
const OF_MONTH = /(?<=\p{Nd}月)份/gu;

/**
 * Writes the numerals of a question as its corpus does: 六辆 as 6辆 where no source has the one and some the other.
 * @param holds whether a term stands in the corpus
 */
export function writeNumeralsAs(question: string, holds: (term: string) => boolean): string {
  return question
    .replace(COUNTED, (written: string, numeral: string, unit: string) => {
      const value = parseChineseNumeral(numeral);
      const inDigits = `${value}${unit}`;
      return value !== null && !holds(written) && holds(inDigits) ? inDigits : written;
    })
    .replace(OF_MONTH, "");
}
