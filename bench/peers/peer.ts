import type { Dataset } from "../../src/eval/read-dataset.ts";

/** Sentence ids of the set, best first. */
type Search = (question: string) => readonly string[] | Promise<readonly string[]>;

/** Something a user could search sentences with. */
export interface Peer {
  /** Makes a set searchable. All that it costs is measured, but for loading the segmenter's dictionary. */
  readonly build: (set: Dataset) => Search | Promise<Search>;
}

/** Sentences a question; no figure looks further. */
export const DEPTH = 10;

export interface SetSentence {
  readonly id: string;
  readonly text: string;
}

/** The sentences of a set by paragraph, in reading order. */
export function paragraphsOf({ corpus, rowIds }: Dataset): readonly (readonly SetSentence[])[] {
  const ids = rowIds.values();
  return corpus.articles.flatMap(({ paragraphs }) =>
    paragraphs.map(({ sentences }) => sentences.map(({ text }) => ({ id: ids.next().value ?? "", text }))),
  );
}

/** The sentences of a set in reading order. */
export function sentencesOf(set: Dataset): readonly SetSentence[] {
  return paragraphsOf(set).flat();
}
