import type { WordVectors } from "../text/word-vectors.ts";
import { DIMENSIONS } from "../text/word-vectors-file.ts";
import type { Vocabulary } from "./term-sequences.ts";

/** The vector of each term of a vocabulary, a byte a number: a term has {@link DIMENSIONS} of them in a row. */
export interface TermMeanings {
  readonly numbers: Int8Array;
  /** What brings a term's numbers to length 1; 0 for a term without a meaning. */
  readonly scales: Float32Array;
}

/** The largest number in a byte. */
const LARGEST = 127;

/** Looks up what the terms of a vocabulary mean. */
export function findMeanings(vocabulary: Vocabulary, vectors: WordVectors): TermMeanings {
  const numbers = new Int8Array(vocabulary.size * DIMENSIONS);
  const scales = new Float32Array(vocabulary.size);
  for (let id = 0; id < vocabulary.size; id++) {
    const vector = vectors.of(vocabulary.term(id));
    if (vector === null) continue;
    const largest = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
    const scale = LARGEST / largest;
    for (let at = 0; at < DIMENSIONS; at++) numbers[id * DIMENSIONS + at] = Math.round(scale * (vector[at] ?? 0));
    scales[id] = 1 / scale;
  }
  return { numbers, scales };
}
