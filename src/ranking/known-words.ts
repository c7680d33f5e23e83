import { type CorpusIndex, holdsTerm } from "../index/corpus-index.ts";

/** Of several words those that the corpus has. */
export interface KnownWords {
  /** Their ids among the words of the corpus. */
  readonly ids: Uint32Array;
  /** Those that are no words of the corpus but stand in it, cut in several. */
  readonly phrases: readonly string[];
  /** In how many sentences the words with an id stand, added up. */
  readonly frequency: number;
  /** How common the commonest of them is in Chinese at large: the share of sentences that hold it. */
  readonly share: number;
}

const known = new WeakMap<CorpusIndex, WeakMap<readonly string[], KnownWords>>();

/** Looks words up in a corpus; an array that was asked for before is not looked up again. */
export function knownWords(index: CorpusIndex, words: readonly string[]): KnownWords {
  const ofIndex = known.get(index) ?? new WeakMap<readonly string[], KnownWords>();
  known.set(index, ofIndex);
  const before = ofIndex.get(words);
  if (before !== undefined) return before;
  const found = lookUp(index, words);
  ofIndex.set(words, found);
  return found;
}

function lookUp(index: CorpusIndex, words: readonly string[]): KnownWords {
  const { sentences, frequencies, atLarge } = index.words;
  const ids: number[] = [];
  const phrases: string[] = [];
  let frequency = 0;
  let share = 0;
  for (const word of words) {
    const id = sentences.vocabulary.id(word);
    if (id !== undefined) {
      ids.push(id);
      frequency += frequencies[id] ?? 0;
      share = Math.max(share, atLarge[id] ?? 0);
    } else if (word.length > 1 && holdsTerm(index, word)) phrases.push(word);
  }
  return { ids: new Uint32Array(ids), phrases, frequency, share };
}
