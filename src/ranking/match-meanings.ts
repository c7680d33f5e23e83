import type { CorpusIndex } from "../index/corpus-index.ts";
import { writeInWhole } from "../index/meanings.ts";
import { NO_TERM } from "../index/word-tags.ts";
import type { AnalysedQuestion, MeantWord } from "../question/analysed-question.ts";
import { bringToLengthOne, DIMENSIONS } from "../text/word-vectors-file.ts";
import { PackedVectors } from "./compare-in-whole.ts";
import { particleDiscount, rarityOfPlace, wordRarity } from "./rarity.ts";
import { remember } from "./remember.ts";
import { termNumbersOf } from "./term-numbers.ts";

/** Words less alike than this mean different things. */
const DIFFERENT = 0.4;
/** No two words are so alike in meaning as a word and itself. */
const MOST_ALIKE = 0.95;

/** A constant of the module itself, which the engine puts into the loop as a number. */
const WIDTH = DIMENSIONS;

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
}

/** Prepares the comparison by word vectors; sentences are compared when asked for, once. */
export function matchMeanings(index: CorpusIndex, question: AnalysedQuestion): MeaningMatch {
  const meant = [...question.meant].sort((one, other) => Number(one.vector === null) - Number(other.vector === null));
  const weights = Float64Array.from(meant, ({ word, place, isEnglish }) =>
    isEnglish ? rarityOfPlace(place) : wordRarity(index, word) * particleDiscount(word),
  );
  const { terms, starts } = index.tagged;
  const likenesses = likenessesTo(meant, weights, index);
  const best = new Float32Array(meant.length);
  /** The likeness of each word to the nearest of a sentence; good until the next call. */
  const nearest = (sentence: number): Float32Array => {
    best.fill(0);
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      const term = terms[at] ?? NO_TERM;
      if (term === NO_TERM) continue;
      const start = likenesses.start(term);
      const { values } = likenesses;
      for (let word = 0; word < best.length; word++) {
        const likeness = values[start + word] ?? 0;
        if (likeness > (best[word] ?? 0)) best[word] = likeness;
      }
    }
    return best;
  };

  const whole = addUp(meant, weights);
  const alike = (sentence: number): number => {
    const { numbers, scales } = index.sentenceMeanings;
    const first = sentence * WIDTH;
    let even = 0;
    let odd = 0;
    for (let at = 0; at < WIDTH; at += 2) {
      even += (whole[at] ?? 0) * (numbers[first + at] ?? 0);
      odd += (whole[at + 1] ?? 0) * (numbers[first + at + 1] ?? 0);
    }
    return (even + odd) * (scales[sentence] ?? 0);
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
  };
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** What the words mean together, of length 1. */
function addUp(meant: readonly MeantWord[], weights: Float64Array): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const [word, { vector }] of meant.entries()) {
    if (vector === null) continue;
    const weight = weights[word] ?? 0;
    for (let at = 0; at < WIDTH; at++) sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0);
  }
  return bringToLengthOne(sum);
}

/** How alike terms of the corpus are to the question's words. */
interface Likenesses {
  /** Where the likenesses of a term begin in `values`, one for each word. */
  start(term: number): number;
  readonly values: Float32Array;
}

/** @param owner of the numbers of the terms: an object of this question alone */
function likenessesTo(meant: readonly MeantWord[], owner: object, { words, meanings }: CorpusIndex): Likenesses {
  const { vocabulary } = words.sentences;
  const count = meant.length;
  const ids = Uint32Array.from(meant, ({ word }) => vocabulary.id(word) ?? NO_TERM);
  const numbers = new Int8Array(count * WIDTH);
  const scales = new Float32Array(count);
  for (const [word, { vector }] of meant.entries()) {
    if (vector === null) continue;
    const id = ids[word] ?? NO_TERM;
    const start = word * WIDTH;
    if (id === NO_TERM) scales[word] = writeInWhole(vector, numbers, start);
    else {
      numbers.set(meanings.numbers.subarray(id * WIDTH, (id + 1) * WIDTH), start);
      scales[word] = meanings.scales[id] ?? 0;
    }
  }
  const packed = new PackedVectors(numbers, meant.filter(({ vector }) => vector !== null).length);
  const seen = termNumbersOf(vocabulary);
  let values = seen.room(0);
  return {
    start(term) {
      seen.claim(owner);
      const known = seen.number(term);
      if (known !== -1) return known * count;
      const start = seen.add(term) * count;
      values = seen.room(start + count);
      const scale = meanings.scales[term] ?? 0;
      if (scale !== 0) packed.multiply(meanings.numbers, term * WIDTH, values, start);
      for (let word = 0; word < count; word++) {
        const likeness = scale * (scales[word] ?? 0) * (values[start + word] ?? 0);
        values[start + word] = ids[word] === term ? 1 : Math.min(MOST_ALIKE, likeness);
      }
      return start;
    },
    get values() {
      return values;
    },
  };
}
