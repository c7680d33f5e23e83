import { readFile, writeFile } from "node:fs/promises";
import { bringToLengthOne, DIMENSIONS, WORD_VECTORS_FILE, writeVector } from "../../text/word-vectors-file.ts";
import { GLOVE_DIMENSIONS, type GloveWord, readGlove } from "./dictionaries/read-glove.ts";
import { isStopWord } from "./english-words.ts";
import { GLOSSARY_FILE } from "./glossary-file.ts";

/** So many English words, the commonest, are kept for questions. */
const ENGLISH_WORDS = 60_000;
/** So many, the commonest, say which directions all vectors share. */
const JUDGED_BY = 50_000;
/** Directions that are taken out. */
const SHARED_DIRECTIONS = 3;
const POWER_ITERATIONS = 100;
/** Of a Chinese word's translations so many are added up, the surest. */
const MOST_TRANSLATIONS = 12;
/** A word of a translation counts half at this place among English words, less before it, more after. */
const HALF_AT = 100;

const DICTIONARY = new URL("submodules/cppjieba/dict/jieba.dict.utf8", import.meta.resolve("nodejieba"));
/** Parts of speech without a meaning of their own: pronouns, particles, prepositions, conjunctions, numerals, adverbs … */
const NO_MEANING = /^[ruxpcwymqdeo]/u;

/** What the segmenter guesses to be a word without having it in its dictionary is mostly of two characters (营收). */
const GUESSED = /^\p{Script=Han}{2}$/u;

/** Tells the words that the segmenter may find in a text and that mean something by themselves. */
async function readMeaningful(): Promise<(word: string) => boolean> {
  const lines = (await readFile(DICTIONARY, "utf8")).split("\n").map((line) => line.trim().split(" "));
  const tags = new Map(lines.map(([word = "", , tag = ""]) => [word, tag]));
  return (word) => {
    const tag = tags.get(word);
    return tag === undefined ? GUESSED.test(word) : !NO_MEANING.test(tag);
  };
}

interface Translation {
  readonly words: readonly string[];
  readonly weight: number;
}

/** The glossary turned round: the English of each Chinese word. */
async function readTranslations(
  isWanted: (word: string) => boolean,
): Promise<ReadonlyMap<string, readonly Translation[]>> {
  const translations = new Map<string, Translation[]>();
  for (const line of (await readFile(GLOSSARY_FILE, "utf8")).split("\n")) {
    const [english = "", terms = ""] = line.split("\t");
    if (terms.startsWith("=")) continue;
    const words = english.split(/[^a-z0-9]+/u).filter((word) => word !== "");
    const telling = words.filter((word) => !isStopWord(word));
    for (const term of terms.split(" ")) {
      const [chinese = "", weight = "0"] = term.split(":");
      if (!isWanted(chinese)) continue;
      const own = translations.get(chinese) ?? [];
      own.push({ words: telling.length > 0 ? telling : words, weight: Number(weight) / 100 });
      translations.set(chinese, own);
    }
  }
  return translations;
}

function addTo(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0);
}

function product(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0);
}

/**
 * Takes out of all vectors what they share, their mean and the directions in which they vary most, which tells words apart
 * better (Mu and Viswanath, "All-but-the-Top", ICLR 2018), and keeps the directions in which they vary most then.
 */
function reduce(words: ReadonlyMap<string, GloveWord>): ReadonlyMap<string, GloveWord> {
  const common = [...words.values()].filter(({ place }) => place < JUDGED_BY).map(({ vector }) => vector);
  const mean = new Float32Array(GLOVE_DIMENSIONS);
  for (const vector of common) addTo(mean, vector, 1 / common.length);
  for (const { vector } of words.values()) addTo(vector, mean, -1);
  const kept = mainDirections(common, SHARED_DIRECTIONS + DIMENSIONS).slice(SHARED_DIRECTIONS);
  return new Map(
    Array.from(words, ([word, { place, vector }]) => {
      const coordinates = Float32Array.from(kept, (direction) => product(vector, direction));
      return [word, { place, vector: bringToLengthOne(coordinates) }];
    }),
  );
}

/** Eigenvectors of the vectors' covariance, largest first, by power iteration, each found at right angles to those before. */
function mainDirections(vectors: readonly Float32Array[], count: number): readonly Float32Array[] {
  const covariance = Array.from({ length: GLOVE_DIMENSIONS }, () => new Float32Array(GLOVE_DIMENSIONS));
  for (const vector of vectors) {
    for (const [row, sum] of covariance.entries()) addTo(sum, vector, (vector[row] ?? 0) / vectors.length);
  }
  const found: Float32Array[] = [];
  while (found.length < count) {
    let direction = Float32Array.from({ length: GLOVE_DIMENSIONS }, (_, at) => 1 + ((at * found.length) % 7));
    for (let round = 0; round < POWER_ITERATIONS; round++) {
      const from = direction;
      direction = Float32Array.from(covariance, (row) => product(row, from));
      for (const before of found) addTo(direction, before, -product(direction, before));
      bringToLengthOne(direction);
    }
    found.push(direction);
  }
  return found;
}

/** A translation of several words: their sum, common ones counting less (Arora, Liang and Ma, ICLR 2017). */
function vectorOf({ words }: Translation, glove: ReadonlyMap<string, GloveWord>): Float32Array | null {
  const sum = new Float32Array(DIMENSIONS);
  const known = words.flatMap((word) => glove.get(word) ?? []);
  for (const { vector, place } of known) addTo(sum, vector, 1 / (1 + HALF_AT / (place + 10)));
  return known.length === 0 ? null : bringToLengthOne(sum);
}

/** A Chinese word stands where its translations do, the surer ones counting more. */
function addUp(translations: readonly Translation[], glove: ReadonlyMap<string, GloveWord>): Float32Array | null {
  const surest = [...translations].sort((a, b) => b.weight - a.weight).slice(0, MOST_TRANSLATIONS);
  const sum = new Float32Array(DIMENSIONS);
  let known = false;
  for (const translation of surest) {
    const vector = vectorOf(translation, glove);
    if (vector === null) continue;
    known = true;
    addTo(sum, vector, translation.weight ** 1.5);
  }
  return known ? sum : null;
}

const translations = await readTranslations(await readMeaningful());
const used = new Set([...translations.values()].flatMap((own) => own.flatMap(({ words }) => words)));
const LETTERS = /^[a-z]+$/u;
const glove = reduce(await readGlove((word) => used.has(word) || LETTERS.test(word)));

const lines: Buffer[] = [];
for (const [word, { place, vector }] of glove) {
  if (place >= ENGLISH_WORDS || !LETTERS.test(word) || isStopWord(word)) continue;
  lines.push(Buffer.from(`${word}\t${writeVector(vector)}\t${place}\n`));
}
for (const [word, own] of translations) {
  const vector = addUp(own, glove);
  if (vector !== null) lines.push(Buffer.from(`${word}\t${writeVector(vector)}\n`));
}
await writeFile(WORD_VECTORS_FILE, Buffer.concat(lines.sort(Buffer.compare)));
