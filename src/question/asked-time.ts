/** A year, by its number or by its relation to this one. */
export const TIME_NAMED = /\d{4}年(?!代)|[今去明前后]年|[今去](?:[春夏秋冬](?!衣|装|景)|[春夏秋冬]季)/gu;

/** A time that {@link TIME_NAMED} found, as the year it lies in: 今夏 is told of 今年. */
export function yearOf(time: string): string {
  return time.replace(/[春夏秋冬]季?$/u, "年");
}

/** 上个冬天, 上一季. */
const LAST_SEASON = /上一?个?(?:[春夏秋冬][天季]?|雪季|冰雪季|季)/u;

/** How English names a year. */
const ENGLISH_TIMES: readonly (readonly [RegExp, (year: string) => string])[] = [
  [/\b(?:19|20)\d{2}\b(?!年)/gu, (year) => `${year}年`],
  [/\bthis year\b/gu, () => "今年"],
  [/\blast year\b/gu, () => "去年"],
  [/\bnext year\b/gu, () => "明年"],
];

/** The years that a normalised question names, as sources name them (去年, 2019年). */
export function readTimesAsked(question: string): readonly string[] {
  const chinese = [...question.matchAll(TIME_NAMED)].map(([time]) => yearOf(time));
  if (LAST_SEASON.test(question)) chinese.push("去年");
  const english = ENGLISH_TIMES.flatMap(([pattern, named]) =>
    [...question.matchAll(pattern)].map(([time]) => named(time)),
  );
  return [...chinese, ...english];
}
