import { numberOfYear, YEAR_NAME, yearOfDay } from "./relative-time.ts";

/** A year, by its number or by its relation to this one. */
const YEAR_NAMED = new RegExp(
  `\\d{4}(?:年(?!(?<=0年)代)|届)|${YEAR_NAME}|[今去](?:[春夏秋冬](?!衣|装|景)|[春夏秋冬]季)`,
  "gu",
);
/** 比|去年|增加: what stands before a time that is only compared with. */
export const COMPARED: RegExp = /(?<!占)(?:比|较)$/u;
/** 与|去年|持平. */
const COMPARED_WITH = /[与和跟同]$/u;
const ALIKE = /^(?:同期)?(?:的\p{Script=Han}{1,4})?(?:基本|大致|大体)?(?:持平|相当|相[比同近]|一样|一致)/u;

/** A year as a normalised text names it, and where it does. */
export interface NamedYear {
  /** By its number where that is known (2025), else as it stands (去年); 今夏 is told of 今年. */
  readonly year: string;
  readonly start: number;
  readonly end: number;
  /** Whether something is only compared with it (比去年增加). */
  readonly isCompared: boolean;
}

/**
 * Finds the years that a normalised text names.
 * @param published the day it came out, YYYY-MM-DD, from which 去年 is reckoned; null when that is not known
 */
export function findNamedYears(text: string, published: string | null): readonly NamedYear[] {
  return [...text.matchAll(YEAR_NAMED)].map(({ 0: named, index }) => {
    const year = named.replace(/(?:[春夏秋冬]季?|届)$/u, "年");
    return {
      year: numberOfYear(year, published) ?? year,
      start: index,
      end: index + named.length,
      isCompared: isCompared(text.slice(0, index), text.slice(index + named.length)),
    };
  });
}

function isCompared(before: string, after: string): boolean {
  return COMPARED.test(before) || (COMPARED_WITH.test(before) && ALIKE.test(after));
}

/**
 * The years that a sentence may be told of, by their numbers: those it names and, for what stands before them, the one named
 * last before it in its paragraph and that of its article. None where the day of the article is not known.
 * @param before what is read before it: headline, lead and the sentences before it in its paragraph, in that order
 */
export function yearsToldOf(sentence: string, before: readonly string[], published: string | null): readonly string[] {
  if (published === null) return [];
  const own = findNamedYears(sentence, published).map(({ year }) => year);
  for (const text of before.toReversed()) {
    const last = findNamedYears(text, published).findLast(({ isCompared }) => !isCompared);
    if (last !== undefined) return [...own, last.year, yearOfDay(published)];
  }
  return [...own, yearOfDay(published)];
}
