import type { CorpusIndex } from "../index/corpus-index.ts";
import { NO_TERM } from "../index/word-tags.ts";
import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { bringToLengthOne, DIMENSIONS } from "../text/word-vectors-file.ts";
import { particleDiscount, rarityAmong, rarityOfPlace, wordRarity } from "./rarity.ts";
import { remember } from "./remember.ts";
import { keepTermNumbers } from "./term-numbers.ts";

/** Words less alike than this mean different things. */
const DIFFERENT = 0.4;
/** No two words are so alike in meaning as a word and itself. */
const MOST_ALIKE = 0.95;

/** Room for the likenesses of so many terms at first. */
const EXPECTED_TERMS = 256;

const numbersOf = keepTermNumbers();

/** How near a sentence is to the question in meaning. Shares are of the question's words, weighed by rarity. */
export interface Nearness {
  /** Share of the question that the sentence says, a word counting by its likeness to the nearest one of the sentence. */
  readonly near: number;
  /** The same, words of different meaning counting nothing. */
  readonly close: number;
  /** The same as `near` of the words that name things. */
  readonly things: number;
  /** Cosine of what the whole question means and what the whole sentence does, rare words counting more. */
  readonly alike: number;
}

/** What the words of a question mean, against what those of sentences mean; each sentence is compared once. */
export interface MeaningMatch {
  measure(sentence: number): Nearness;
  /** Share of the question that two sentences say together, as `near`. */
  nearTogether(sentence: number, other: number): number;
}

/** Prepares the comparison by word vectors; sentences are compared when asked for, once. */
export function matchMeanings(index: CorpusIndex, { meant }: AnalysedQuestion): MeaningMatch {
  const { vocabulary } = index.words.sentences;
  const { terms, starts } = index.tagged;
  const { numbers, scales } = index.meanings;
  const weights = Float64Array.from(meant, ({ word, place, isEnglish }) =>
    isEnglish ? rarityOfPlace(place) : wordRarity(index, word) * particleDiscount(word),
  );
  const vectors = meant.flatMap(({ vector }, word) => (vector === null ? [] : [{ vector, word }]));
  /** The words whose meaning is known. */
  const words = Uint16Array.from(vectors, ({ word }) => word);
  /** A row of numbers for each of them, and one for what they mean together. */
  const rows = new Float32Array((words.length + 1) * DIMENSIONS);
  const together = rows.subarray(words.length * DIMENSIONS);
  for (const [row, { vector, word }] of vectors.entries()) {
    rows.set(vector, row * DIMENSIONS);
    for (let at = 0; at < DIMENSIONS; at++) {
      together[at] = (together[at] ?? 0) + (weights[word] ?? 0) * (vector[at] ?? 0);
    }
  }
  bringToLengthOne(together);

  const count = words.length + 1;
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
  const ids = Uint32Array.from(meant, ({ word }) => vocabulary.id(word) ?? NO_TERM);

  const nearest = remember((sentence: number) => {
    const best = new Float32Array(meant.length);
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      const term = terms[at] ?? NO_TERM;
      if (term === NO_TERM) continue;
      for (let word = 0; word < ids.length; word++) if (ids[word] === term) best[word] = 1;
      if (scales[term] === 0) continue;
      const start = startOf(term);
      for (let row = 0; row < words.length; row++) {
        const word = words[row] ?? 0;
        const likeness = Math.min(MOST_ALIKE, likenesses[start + row] ?? 0);
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
      const term = terms[at] ?? NO_TERM;
      const scale = term === NO_TERM ? 0 : (scales[term] ?? 0);
      if (scale === 0) continue;
      const rarity = rarityAmong(index.size.sentences, index.words.frequencies[term] ?? 0, 0);
      shared += rarity * (likenesses[startOf(term) + words.length] ?? 0);
      const weight = rarity * scale;
      const start = term * DIMENSIONS;
      for (let place = 0; place < DIMENSIONS; place++)
        sum[place] = (sum[place] ?? 0) + weight * (numbers[start + place] ?? 0);
    }
    let squares = 0;
    for (let place = 0; place < DIMENSIONS; place++) squares += (sum[place] ?? 0) ** 2;
    return squares === 0 ? 0 : shared / Math.sqrt(squares);
  };

  const nouns = Float64Array.from(meant, ({ isNoun }, word) => (isNoun ? (weights[word] ?? 0) : 0));
  const ideal = sumOf(weights) || 1;
  const idealNouns = sumOf(nouns) || 1;
  return {
    measure: remember((sentence) => {
      const own = nearest(sentence);
      let near = 0;
      let close = 0;
      let things = 0;
      for (let word = 0; word < own.length; word++) {
        const weight = weights[word] ?? 0;
        const likeness = own[word] ?? 0;
        near += weight * likeness;
        things += (nouns[word] ?? 0) * likeness;
        if (likeness > DIFFERENT) close += (weight * (likeness - DIFFERENT)) / (1 - DIFFERENT);
      }
      return { near: near / ideal, close: close / ideal, things: things / idealNouns, alike: alike(sentence) };
    }),
    nearTogether(sentence, other) {
      const own = nearest(sentence);
      const others = nearest(other);
      let near = 0;
      for (let word = 0; word < own.length; word++) {
        near += (weights[word] ?? 0) * Math.max(own[word] ?? 0, others[word] ?? 0);
      }
      return near / ideal;
    },
  };
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
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
