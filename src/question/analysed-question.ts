import type { Language, Place, Span } from "../model/corpus.ts";
import type { TaggedWord } from "../text/segment.ts";

/** What kind of thing would answer. Append only: the learnt trees tell the kinds by their places here. */
export const EXPECTED_KINDS = [
  "count",
  "money",
  "percent",
  "date",
  "duration",
  "person",
  "place",
  "organization",
  "policy",
  "name",
  "list",
  "reason",
  "definition",
  "any",
] as const;

export type ExpectedKind = (typeof EXPECTED_KINDS)[number];

/** The kind of answer a question asks for, and where it asks. */
export interface ExpectedAnswer {
  readonly kind: ExpectedKind;
  /** Measure word or unit asked for (几位 → 位, 多少公里 → 公里), null when the question names none. */
  readonly measure: string | null;
  /** The asking words (多少个) in the normalised question; null in a bare topic. */
  readonly ask: Span | null;
}

/** A way to say a term in the language of the sources; `weight` in (0, 1] says how surely it means the same. */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
}

/** What is looked up for an alternative: the alternative itself, or one of the parts it is found by. */
export interface SoughtPart extends Alternative {
  /** Which alternative it is of, counted within the term. */
  readonly alternative: number;
}

/** One thing looked for. Any of its alternatives found is it found, once (Pirkola's structured query). */
export interface QueryTerm {
  readonly parts: readonly SoughtPart[];
  /** True when some parts are of a longer term: finding some of them is not yet finding it. */
  readonly composite: boolean;
  /** How much of the question hangs on it, 1 as a rule. */
  readonly weight: number;
  /** Distance in characters from the asking words, in the question; Infinity where it does not count. */
  readonly distance: number;
}

/** A term sought among words. */
export interface WordTerm extends QueryTerm {
  /** Other words for it, each of which found is it found in part. */
  readonly alike: readonly string[];
}

/** Weight from which a word of the question is a thing and no particle. */
export const CONTENT_WEIGHT = 0.9;

/** Words of a question, as they stand and where, with the ways the sources may say them. */
export interface SaidTerm extends Span {
  readonly said: string;
  readonly ways: readonly Alternative[];
}

/** A word of the question and what it means. */
export interface MeantWord {
  readonly word: string;
  /** Looks up its vector, of length 1; null when nothing is known of the word. */
  vector(): Float32Array | null;
  readonly isEnglish: boolean;
  /** Place of an English word among English words, the commonest 0; null when it is not known. */
  readonly place: number | null;
  /** Whether it names a thing. */
  readonly isNoun: boolean;
}

/** A word or phrase of the question with what a source may say instead. */
export interface RewordedTerm extends Span {
  readonly term: string;
  /** The words it is made of. */
  readonly words: readonly string[];
  /** Words that say the same. */
  readonly alike: readonly string[];
  /** Words with which a text answers a question that says it. */
  readonly telling: readonly string[];
  /** Distance in characters from the asking words, 0 in a bare topic. */
  readonly distance: number;
}

/** A question understood as far as it will be. */
export interface AnalysedQuestion {
  readonly language: Language;
  /** The normalised question. */
  readonly text: string;
  readonly expected: ExpectedAnswer;
  /** The words of a Chinese question with their parts of speech; none for an English one. */
  readonly tagged: readonly TaggedWord[];
  /** The words of the question that mean something, of an English one its English words. */
  readonly meant: readonly MeantWord[];
  /** What a Chinese question says, the asking words left out, with other words for it; none for an English one. */
  readonly otherWords: readonly RewordedTerm[];
  readonly words: readonly WordTerm[];
  readonly bigrams: readonly QueryTerm[];
  readonly places: readonly Place[];
  /** Names of places that stand nowhere in the corpus. */
  readonly unknownPlaces: readonly string[];
  /** The English words that were understood, in reading order. */
  readonly english: readonly SaidTerm[];
  /** What is searched for, for people to read. */
  readonly searchedFor: readonly string[];
  /** Words of the question that stand nowhere in the corpus, and English words that no term was found for. */
  readonly missing: readonly string[];
}
