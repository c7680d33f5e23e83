import { type Corpus, type SentenceId, sentenceId } from "../model/corpus.ts";
import { findWords } from "../text/find-words.ts";
import { squeeze } from "../text/squeeze.ts";

/** Finds the sentences of a corpus by what is written of them. */
export interface SentenceLocator {
  /** The sentence with all these words, white space aside, or with this id; null when there is none. */
  whole(sentence: string): SentenceId | null;
  /** The sentences that hold these words, in reading order; one that is printed again counts once. */
  holding(words: string): readonly SentenceId[];
}

export function createLocator({ articles }: Corpus): SentenceLocator {
  const byKey = new Map<string, SentenceId>();
  const sentences = new Map<string, SentenceId>();
  for (const { id, paragraphs } of articles) {
    for (const [p, paragraph] of paragraphs.entries()) {
      for (const [s, { text }] of paragraph.sentences.entries()) {
        const found = sentenceId(id, p + 1, s + 1);
        byKey.set(found, found);
        byKey.set(squeeze(text), found);
        sentences.set(squeeze(text), found);
      }
    }
  }
  return {
    whole: (sentence) => byKey.get(squeeze(sentence)) ?? null,
    holding: (words) => [...sentences].flatMap(([text, id]) => (findWords(text, words) === null ? [] : [id])),
  };
}
