import { bigramTerms, wordTerms } from "../text/terms.ts";
import type {
  Alternative,
  ExpectedAnswer,
  QueryTerm,
  RewordedTerm,
  SoughtPart,
  WordTerm,
} from "./analysed-question.ts";

/** A term of the question with the ways the sources may say it, and where in the question it stands. */
export interface SoughtTerm {
  readonly alternatives: readonly Alternative[];
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The terms as queries over words; one that is no word of the corpus is found by its words, each counting its share.
 * @param otherWords what the question says, with other words for it
 */
export function asWordQuery(
  terms: readonly SoughtTerm[],
  otherWords: readonly RewordedTerm[],
  expected: ExpectedAnswer,
  isKnownWord: (word: string) => boolean,
): readonly WordTerm[] {
  const byStart = new Map(otherWords.map((term) => [term.start, term]));
  const alike = ({ start, end, alternatives }: SoughtTerm): readonly string[] => {
    const reworded = byStart.get(start);
    // A name of the region has its other names already.
    return reworded?.end === end && alternatives.length === 1 ? reworded.alike : [];
  };
  const cut = inParts(expected, terms, (term) => (isKnownWord(term) ? [term] : wordTerms(term)));
  return terms.map((sought) => {
    const { parts, composite, weight, distance } = cut(sought);
    return { parts, composite, weight, distance, alike: alike(sought) };
  });
}

/** The terms as queries over pairs of characters; a term longer than a pair is found by parts, each counting its share. */
export function asBigramQuery(terms: readonly SoughtTerm[], expected: ExpectedAnswer): readonly QueryTerm[] {
  return terms.map(inParts(expected, terms, (term) => (PAIR.test(term) ? [term] : bigramTerms(term))));
}

const PAIR = /^\p{Script=Han}{2}$/u;

/** Prepares cutting each of the terms of a question. */
function inParts(
  expected: ExpectedAnswer,
  terms: readonly SoughtTerm[],
  cut: (term: string) => readonly string[],
): (sought: SoughtTerm) => QueryTerm {
  const namesTheCounted = terms.some(
    ({ start, weight }) => weight > PARTICLE && start - (expected.ask?.end ?? start) === 0,
  );
  return (sought) => {
    const parts: SoughtPart[] = [];
    let composite = false;
    // By numbers: an English word has many ways to be said.
    for (let alternative = 0; alternative < sought.alternatives.length; alternative++) {
      const { term = "", weight = 0 } = sought.alternatives[alternative] ?? {};
      const cutTerm = cut(term);
      for (const part of cutTerm) parts.push({ term: part, weight: weight / cutTerm.length, alternative });
      composite ||= cutTerm.length > 1;
    }
    return {
      parts,
      composite,
      weight: sought.weight,
      distance: distanceFromAsking(sought, expected, namesTheCounted ? BEFORE_ASKING : 0),
    };
  };
}

/** Words of at most this weight name nothing. */
const PARTICLE = 0.5;
/** In 收录了几家合作社 it is 合作社 that is counted, and 收录 stands further off than its place says. */
const BEFORE_ASKING = 3;

/** Characters between a term and the asking words; Infinity in a bare topic. */
function distanceFromAsking(term: SoughtTerm, { ask }: ExpectedAnswer, before: number): number {
  if (ask === null) return Number.POSITIVE_INFINITY;
  return term.start < ask.start ? Math.max(0, ask.start - term.end) + before : Math.max(0, term.start - ask.end);
}
