import type { Place, Term } from "../model.ts";
import type { Glossary } from "./english/glossary.ts";

/** What the words of the corpus are, as far as questions need to know. */
export interface CorpusWords {
  hasWord(word: string): boolean;
  hasBigram(bigram: string): boolean;
  words(): Iterable<string>;
}

/** What questions are understood with: the region's places and terms, the glossary, and the words of the corpus. */
export interface Knowledge {
  readonly places: readonly Place[];
  readonly terms: readonly Term[];
  readonly glossary: Glossary;
  readonly corpusWords: CorpusWords;
}
