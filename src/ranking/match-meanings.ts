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

/** Room for the likenesses of so many terms at first. */
const EXPECTED_TERMS = 256;

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
export function matchMeanings(index: CorpusIndex, { meant }: AnalysedQuestion): MeaningMatch {
  const weights = Float64Array.from(meant, ({ word, place, isEnglish }) =>
    isEnglish ? rarityOfPlace(place) : wordRarity(index, word) * particleDiscount(word),
  );
  const { terms, starts } = index.tagged;
  const likenesses = likenessesTo(meant, weights, index);
  const nearest = (sentence: number): Float32Array => {
    const best = new Float32Array(meant.length);
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
    const first = sentence * DIMENSIONS;
    let product = 0;
    for (let at = 0; at < DIMENSIONS; at++) product += (whole[at] ?? 0) * (numbers[first + at] ?? 0);
    return product * (scales[sentence] ?? 0);
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
    for (let at = 0; at < DIMENSIONS; at++) sum[at] = (sum[at] ?? 0) + (weights[word] ?? 0) * (vector[at] ?? 0);
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
  const numbers = new Int8Array(count * DIMENSIONS);
  const scales = Float32Array.from(meant, ({ vector }, word) =>
    vector === null ? 0 : writeInWhole(vector, numbers, word * DIMENSIONS),
  );
  const packed = new PackedVectors(numbers, count);
  const seen = termNumbersOf(vocabulary);
  let values = new Float32Array(EXPECTED_TERMS * count);
  return {
    start(term) {
      seen.claim(owner);
      const known = seen.number(term);
      if (known !== -1) return known * count;
      const start = seen.add(term) * count;
      if (start + count > values.length) {
        const grown = new Float32Array(2 * (start + count));
        grown.set(values);
        values = grown;
      }
      const scale = meanings.scales[term] ?? 0;
      if (scale !== 0) packed.multiply(meanings.numbers, term * DIMENSIONS, values, start);
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
