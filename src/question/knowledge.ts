import type { Thesaurus } from "../text/thesaurus.ts";
import type { WordVectors } from "../text/word-vectors.ts";
import type { Glossary } from "./english/glossary.ts";
import type { RegionNames } from "./region.ts";

/** What the words of the corpus are, as far as questions need to know. */
export interface CorpusWords {
  hasWord(word: string): boolean;
  /** Whether a term stands in the corpus, as a word or as characters in a row. */
  holds(term: string): boolean;
  words(): Iterable<string>;
  /** Whether a word is common in Chinese at large. */
  isCommon(word: string): boolean;
  /** The normalised sentences. */
  texts(): Iterable<string>;
  /** In how many sentences the word stands. */
  frequency(word: string): number;
}

/** What questions are understood with: the region's names, dictionaries, what words mean, and the words of the corpus. */
export interface Knowledge {
  readonly region: RegionNames;
  readonly glossary: Glossary;
  readonly thesaurus: Thesaurus;
  readonly vectors: WordVectors;
  readonly corpusWords: CorpusWords;
}
