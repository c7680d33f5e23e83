import { bigramTerms } from "../text/terms.ts";
import type { Alternative, ExpectedAnswer, QueryTerm } from "./analysed-question.ts";

/** A term of the question with the ways the sources may say it, and where in the question it stands. */
export interface SoughtTerm {
  readonly alternatives: readonly Alternative[];
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** The terms as queries over words. */
export function asWordQuery(terms: readonly SoughtTerm[], expected: ExpectedAnswer): readonly QueryTerm[] {
  return terms.map((term) => ({
    alternatives: term.alternatives,
    weight: term.weight,
    distance: distanceFromAsking(term, expected),
  }));
}

/** The terms as queries over pairs of characters; a term longer than a pair is found by parts, each counting its share. */
export function asBigramQuery(terms: readonly SoughtTerm[], expected: ExpectedAnswer): readonly QueryTerm[] {
  return terms.map((term) => ({
    alternatives: term.alternatives.flatMap(({ term: text, weight }) => {
      const bigrams = bigramTerms(text);
      return bigrams.map((bigram) => ({ term: bigram, weight: weight / bigrams.length }));
    }),
    weight: term.weight,
    distance: distanceFromAsking(term, expected),
  }));
}

/** Characters between a term and the asking words; Infinity in a bare topic. */
export function distanceFromAsking(term: { start: number; end: number }, { ask }: ExpectedAnswer): number {
  return ask === null ? Number.POSITIVE_INFINITY : Math.max(0, term.start - ask.end, ask.start - term.end);
}
