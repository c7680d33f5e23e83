import { LRUCache } from "lru-cache";
import { readLanguageData } from "./language-data.ts";
import { findLine } from "./sorted-lines.ts";
import { bringToLengthOne, DIMENSIONS, readVector, WORD_VECTORS_FILE } from "./word-vectors-file.ts";

/**
 * Vectors of what words mean, Chinese and English ones in one space: the cosine of two says how alike they are in meaning
 * (就读 and attend). Words without a meaning of their own (了, 什么, the) have none.
 */
export interface WordVectors {
  /** The vector of a word, of length 1; null when nothing is known of it nor of the words it is made of. */
  of(word: string): Float32Array | null;
  /** Place of an English word in lower case among English words, the commonest 0; null when it is not known. */
  placeOf(word: string): number | null;
}

/** Questions say much the same words again and again. */
const REMEMBERED = 5000;

/** A word that is not known is read as the words it is made of, of so many characters at most. */
const LONGEST_PART = 4;

/**
 * Opens the word vectors.
 * @throws MissingLanguageDataError when the program was not built
 */
export async function openWordVectors(file: string = WORD_VECTORS_FILE): Promise<WordVectors> {
  const bytes = await readLanguageData(file);
  const lookUp = (word: string): Float32Array | null => {
    const line = findLine(bytes, word);
    return line === null ? null : readVector(line);
  };
  const known = new LRUCache<string, { readonly vector: Float32Array | null }>({ max: REMEMBERED });
  return {
    of(word) {
      const before = known.get(word);
      if (before !== undefined) return before.vector;
      const vector = lookUp(word) ?? (CHINESE.test(word) ? addUpParts(word, lookUp) : null);
      known.set(word, { vector });
      return vector;
    },
    placeOf(word) {
      const place = findLine(bytes, word)?.split("\t")[1];
      return place === undefined ? null : Number(place);
    },
  };
}

const CHINESE = /^\p{Script=Han}{3,}$/u;

/** The longest known words from left to right, of two characters or more; the longer, the more they count. */
function addUpParts(word: string, lookUp: (part: string) => Float32Array | null): Float32Array | null {
  const sum = new Float32Array(DIMENSIONS);
  let known = false;
  for (let start = 0; start < word.length; ) {
    let length = Math.min(LONGEST_PART, word.length - start);
    let vector: Float32Array | null = null;
    while (length > 1 && vector === null) {
      vector = lookUp(word.slice(start, start + length));
      if (vector === null) length--;
    }
    for (let at = 0; vector !== null && at < sum.length; at++) sum[at] = (sum[at] ?? 0) + length * (vector[at] ?? 0);
    known ||= vector !== null;
    start += length;
  }
  return known ? bringToLengthOne(sum) : null;
}
