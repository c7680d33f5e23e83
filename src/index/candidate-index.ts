import { Index } from "flexsearch";

/** Proposes paragraphs for a question. */
export interface CandidateIndex {
  /**
   * The paragraphs that share the most terms with the question, best first.
   * @param terms words of the question in the language of the sources
   * @param limit how many at most
   */
  search(terms: readonly string[], limit: number): readonly number[];
}

const SEPARATOR = "\u0001";

/**
 * Indexes paragraphs in FlexSearch. Terms are cut beforehand, so that question and source are cut by the same hand and
 * no character is lost to FlexSearch's own encoders, which are made for alphabets.
 * @param paragraphs the terms of each paragraph; its number is its place in the sequence
 */
export function buildCandidateIndex(paragraphs: Iterable<readonly string[]>): CandidateIndex {
  // Resolution 1: where in a paragraph a term stands is of no matter, and would take a list for each ninth of it.
  const encode = (text: string): string[] => text.split(SEPARATOR);
  const index = new Index({ tokenize: "strict", resolution: 1, encode, cache: false });
  let number = 0;
  for (const terms of paragraphs) index.add(number++, terms.join(SEPARATOR));
  return {
    search(terms, limit) {
      if (terms.length === 0) return [];
      return index.search(terms.join(SEPARATOR), { limit, suggest: true }).map(Number);
    },
  };
}
