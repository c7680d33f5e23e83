import { findNamedYears } from "../../text/told-years.ts";

/** Most questions name no time, which one look tells. */
const MAY_NAME = /\d{4}|[今去明前后上本]|\byear\b/u;

/** 上个冬天, 上一季. */
const LAST_SEASON = /上一?个?(?:[春夏秋冬][天季]?|雪季|冰雪季|季)/u;

/** How English names a year. */
const ENGLISH_TIMES: readonly (readonly [RegExp, (year: string) => string])[] = [
  [/\b(?:19|20)\d{2}\b(?!年)/gu, (year) => year],
  [/\bthis year\b/gu, () => "今年"],
  [/\b(?:last year|the previous year|(?:a|the|one) year (?:earlier|before|ago))\b/gu, () => "去年"],
  [/\bnext year\b/gu, () => "明年"],
];

/** The years that a normalised question names, by their numbers or as sources name them (2019, 去年). */
export function readTimesAsked(question: string): readonly string[] {
  if (!MAY_NAME.test(question)) return [];
  const chinese = findNamedYears(question, null).map(({ year }) => year);
  if (LAST_SEASON.test(question)) chinese.push("去年");
  const english = ENGLISH_TIMES.flatMap(([pattern, named]) =>
    [...question.matchAll(pattern)].map(([time]) => named(time)),
  );
  return [...chinese, ...english];
}
