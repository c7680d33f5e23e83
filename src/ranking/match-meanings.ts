import type { CorpusIndex } from "../index/corpus-index.ts";
import { writeInWhole } from "../index/meanings.ts";
import { NO_TERM } from "../index/word-tags.ts";
import type { AnalysedQuestion, MeantWord } from "../question/analysed-question.ts";
import { remember } from "../text/remember.ts";
import { bringToLengthOne, DIMENSIONS } from "../text/word-vectors-file.ts";
import { PackedVectors } from "./compare-in-whole.ts";
import { particleDiscount, rarityOfPlace, wordRarity } from "./rarity.ts";
import { termNumbersOf } from "./term-numbers.ts";

/** Words less alike than this mean different things. */
const DIFFERENT = 0.4;
/** No two words are so alike in meaning as a word and itself. */
const MOST_ALIKE = 0.95;

/** Room for the likenesses of so many terms at first. */
const EXPECTED_TERMS = 256;

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
}

/** What the words of a question mean, against what those of sentences mean; each sentence is compared once. */
export interface MeaningMatch {
  /** Word by word, for an English question: of a Chinese one the thesaurus tells more and takes less time. */
  measure(sentence: number): Nearness;
  /** Cosine of what the whole question means and what the whole sentence does, rare words counting more. */
  alike(sentence: number): number;
}

const NOT_COMPARED: Nearness = { near: 0, close: 0, things: 0 };

/** Prepares the comparison by word vectors; sentences are compared when asked for, once. */
export function matchMeanings(index: CorpusIndex, { meant, language }: AnalysedQuestion): MeaningMatch {
  const weights = Float64Array.from(meant, ({ word, place, isEnglish }) =>
    isEnglish ? rarityOfPlace(place) : wordRarity(index, word) * particleDiscount(word),
  );
  const whole = addUp(index, meant, weights);
  return {
    measure: language === "en" ? measureWords(index, meant, weights) : () => NOT_COMPARED,
    alike(sentence) {
      const { numbers, scales } = index.sentenceMeanings;
      const first = sentence * WIDTH;
      let product = 0;
      for (let at = 0; at < WIDTH; at++) product += (whole[at] ?? 0) * (numbers[first + at] ?? 0);
      return product * (scales[sentence] ?? 0);
    },
  };
}

function measureWords(
  index: CorpusIndex,
  meant: readonly MeantWord[],
  weights: Float64Array,
): (sentence: number) => Nearness {
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

  const nouns = Float64Array.from(meant, ({ isNoun }, word) => (isNoun ? (weights[word] ?? 0) : 0));
  const ideal = sumOf(weights) || 1;
  const idealNouns = sumOf(nouns) || 1;
  return remember((sentence) => {
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
    return { near: near / ideal, close: close / ideal, things: things / idealNouns };
  });
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** What the words mean together, of length 1. Words of the corpus have been looked up already. */
function addUp({ words, meanings }: CorpusIndex, meant: readonly MeantWord[], weights: Float64Array): Float32Array {
  const sum = new Float32Array(WIDTH);
  for (const [place, { word, vector }] of meant.entries()) {
    const id = words.sentences.vocabulary.id(word);
    if (id === undefined) addTo(sum, vector(), 0, weights[place] ?? 0);
    else addTo(sum, meanings.numbers, id * WIDTH, (weights[place] ?? 0) * (meanings.scales[id] ?? 0));
  }
  return bringToLengthOne(sum);
}

function addTo(sum: Float32Array, numbers: Float32Array | Int8Array | null, from: number, weight: number): void {
  if (numbers === null) return;
  for (let at = 0; at < WIDTH; at++) sum[at] = (sum[at] ?? 0) + weight * (numbers[from + at] ?? 0);
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
  const scales = Float32Array.from(meant, (own, word) => {
    const vector = own.vector();
    return vector === null ? 0 : writeInWhole(vector, numbers, word * WIDTH);
  });
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
