import type { WordVectors } from "../text/word-vectors.ts";
import { DIMENSIONS } from "../text/word-vectors-file.ts";
import { rarityAmong } from "./rarity-among.ts";
import type { Vocabulary } from "./term-sequences.ts";
import { NO_TERM, type WordTags } from "./word-tags.ts";

/** Vectors of numbered things, a byte a number: each has {@link DIMENSIONS} of them in a row. */
export interface Meanings {
  readonly numbers: Int8Array;
  /** What brings the numbers of each to length 1; 0 for one without a meaning. */
  readonly scales: Float32Array;
}

/** A constant of the module itself, which the engine puts into the loop as a number. */
const WIDTH = DIMENSIONS;
/** The largest number in a byte. */
const LARGEST = 127;
/** No vector in whole numbers is longer, so that the product of two is less than 2 ** 16. */
const LONGEST = 250;

/**
 * Writes a vector in whole numbers.
 * @param start where its numbers begin in `into`
 * @returns what brings the numbers to length 1; 0 for a vector of zeros
 */
export function writeInWhole(vector: ArrayLike<number>, into: Int8Array, start: number): number {
  let squares = 0;
  let largest = 0;
  for (let at = 0; at < WIDTH; at++) {
    const number = vector[at] ?? 0;
    squares += number * number;
    largest = Math.max(largest, Math.abs(number));
  }
  if (squares === 0) return 0;
  const length = Math.sqrt(squares);
  const scale = Math.min(LONGEST / length, LARGEST / largest);
  for (let at = 0; at < WIDTH; at++) into[start + at] = Math.round(scale * (vector[at] ?? 0));
  return 1 / (scale * length);
}

function emptyMeanings(count: number): Meanings {
  return { numbers: new Int8Array(count * WIDTH), scales: new Float32Array(count) };
}

/** Looks up what the terms of a vocabulary mean. */
export function findMeanings(vocabulary: Vocabulary, vectors: WordVectors): Meanings {
  const found = emptyMeanings(vocabulary.size);
  for (let id = 0; id < vocabulary.size; id++) {
    const vector = vectors.of(vocabulary.term(id));
    if (vector !== null) found.scales[id] = writeInWhole(vector, found.numbers, id * WIDTH);
  }
  return found;
}

/**
 * What whole sentences mean: the sum of what their words mean, rare words counting more.
 * @param frequencies in how many sentences each term stands
 */
export function addUpMeanings({ terms, starts }: WordTags, of: Meanings, frequencies: Uint32Array): Meanings {
  const sentences = starts.length - 1;
  const added = emptyMeanings(sentences);
  const sum = new Float64Array(WIDTH);
  for (let sentence = 0; sentence < sentences; sentence++) {
    sum.fill(0);
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      const term = terms[at] ?? NO_TERM;
      const scale = term === NO_TERM ? 0 : (of.scales[term] ?? 0);
      if (scale === 0) continue;
      const weight = scale * rarityAmong(sentences, frequencies[term] ?? 0, 0);
      for (let place = 0; place < WIDTH; place++) {
        sum[place] = (sum[place] ?? 0) + weight * (of.numbers[term * WIDTH + place] ?? 0);
      }
    }
    added.scales[sentence] = writeInWhole(sum, added.numbers, sentence * WIDTH);
  }
  return added;
}
