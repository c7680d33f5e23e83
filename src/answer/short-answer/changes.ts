import type { Span } from "../../model/corpus.ts";

/** 由62%提高到81%, 从86人减至32人. */
const CHANGE =
  /[由从][^,;。由从]{0,8}\d[^,;。]{0,14}?(?:到|至|为)[^,;。\d]{0,6}\d[\d.]*[%\p{Script=Han}]{0,4}(?=[,;。、]|$)/gu;

/** Where a normalised sentence tells how something changed, from what to what. */
export function findChanges(text: string): readonly Span[] {
  return [...text.matchAll(CHANGE)].map(({ 0: change, index }) => ({ start: index, end: index + change.length }));
}
