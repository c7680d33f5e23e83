import type { CorpusIndex } from "../index/corpus-index.ts";
import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { DIMENSIONS } from "../text/word-vectors-file.ts";
import { particleDiscount, rarityAmong, rarityOfPlace, wordRarity } from "./rarity.ts";
import { keepTermNumbers } from "./term-numbers.ts";

/** No two words are so alike in meaning as a word and itself. */
const MOST_ALIKE = 0.95;

/** Room for the likenesses of so many terms at first. */
const EXPECTED_TERMS = 256;

const numbersOf = keepTermNumbers();

/** What the words of a question mean, against what those of sentences mean. */
export interface MeaningMatch {
  /** What each word of the question weighs, by its rarity. */
  readonly weights: Float64Array;
  /** 1 for a word that names a thing. */
  readonly nouns: Uint8Array;
  /** How alike each word of the question and the nearest one of a sentence are: 1 for the word itself. */
  nearest(sentence: number): Float32Array;
  /** Cosine of what all words of the question mean together and all of a sentence, rare ones counting more. */
  alike(sentence: number): number;
}

/** Prepares the comparison by word vectors; sentences are compared when asked for, once. */
export function matchMeanings(index: CorpusIndex, { meant }: AnalysedQuestion): MeaningMatch {
  const { terms, starts, vocabulary } = index.words.sentences;
  const { numbers, scales } = index.meanings;
  const weights = Float64Array.from(meant, ({ word, place, isEnglish }) =>
    isEnglish ? rarityOfPlace(place) : wordRarity(index, word) * particleDiscount(word),
  );
  /** A row of numbers for each word of the question, and one for what they mean together. */
  const rows = new Float32Array((meant.length + 1) * DIMENSIONS);
  const whole = rows.subarray(meant.length * DIMENSIONS);
  for (const [word, { vector }] of meant.entries()) {
    if (vector === null) continue;
    rows.set(vector, word * DIMENSIONS);
    for (let at = 0; at < DIMENSIONS; at++) whole[at] = (whole[at] ?? 0) + (weights[word] ?? 0) * (vector[at] ?? 0);
  }
  const length = Math.hypot(...whole) || 1;
  for (let at = 0; at < DIMENSIONS; at++) whole[at] = (whole[at] ?? 0) / length;

  const count = meant.length + 1;
  const seen = numbersOf(vocabulary);
  /** How alike each term seen is to each row. */
  let likenesses = new Float32Array(EXPECTED_TERMS * count);
  /** Where the likenesses of a term begin. */
  const startOf = (term: number): number => {
    seen.claim(weights);
    const known = seen.number(term);
    if (known !== -1) return known * count;
    const start = seen.add(term) * count;
    if (start + count > likenesses.length) {
      const grown = new Float32Array(2 * likenesses.length);
      grown.set(likenesses);
      likenesses = grown;
    }
    compareRows(rows, count, numbers, term * DIMENSIONS, scales[term] ?? 0, likenesses, start);
    return start;
  };
  const ids = meant.map(({ word }) => vocabulary.id(word) ?? -1);

  const nearest = remember((sentence: number) => {
    const best = new Float32Array(meant.length);
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      for (let word = 0; word < ids.length; word++) if (ids[word] === term) best[word] = 1;
      if (scales[term] === 0) continue;
      const start = startOf(term);
      for (let word = 0; word < best.length; word++) {
        const likeness = Math.min(MOST_ALIKE, likenesses[start + word] ?? 0);
        if (likeness > (best[word] ?? 0)) best[word] = likeness;
      }
    }
    return best;
  });

  const sum = new Float32Array(DIMENSIONS);
  const alike = (sentence: number): number => {
    sum.fill(0);
    let shared = 0;
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const scale = scales[term] ?? 0;
      if (scale === 0) continue;
      const rarity = rarityAmong(index.size.sentences, index.words.frequencies[term] ?? 0, 0);
      shared += rarity * (likenesses[startOf(term) + meant.length] ?? 0);
      const weight = rarity * scale;
      const start = term * DIMENSIONS;
      for (let place = 0; place < DIMENSIONS; place++)
        sum[place] = (sum[place] ?? 0) + weight * (numbers[start + place] ?? 0);
    }
    const length = Math.sqrt(sum.reduce((all, number) => all + number * number, 0));
    return length === 0 ? 0 : shared / length;
  };

  return { weights, nouns: Uint8Array.from(meant, ({ isNoun }) => Number(isNoun)), nearest, alike };
}

/** Products of rows with one term's numbers, four rows at a time so that each number is read once for four. */
function compareRows(
  rows: Float32Array,
  count: number,
  numbers: Int8Array,
  from: number,
  scale: number,
  into: Float32Array,
  start: number,
): void {
  let row = 0;
  for (; row + 4 <= count; row += 4) {
    const place = row * DIMENSIONS;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at < DIMENSIONS; at++) {
      const number = numbers[from + at] ?? 0;
      first += (rows[place + at] ?? 0) * number;
      second += (rows[place + DIMENSIONS + at] ?? 0) * number;
      third += (rows[place + 2 * DIMENSIONS + at] ?? 0) * number;
      fourth += (rows[place + 3 * DIMENSIONS + at] ?? 0) * number;
    }
    into[start + row] = first * scale;
    into[start + row + 1] = second * scale;
    into[start + row + 2] = third * scale;
    into[start + row + 3] = fourth * scale;
  }
  for (; row < count; row++) {
    let sum = 0;
    for (let at = 0; at < DIMENSIONS; at++) sum += (rows[row * DIMENSIONS + at] ?? 0) * (numbers[from + at] ?? 0);
    into[start + row] = sum * scale;
  }
}

function remember<T>(compute: (sentence: number) => T): (sentence: number) => T {
  const known = new Map<number, T>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const value = compute(sentence);
    known.set(sentence, value);
    return value;
  };
}
