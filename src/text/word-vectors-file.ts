import { fileURLToPath } from "node:url";

/**
 * What words mean, made when the program is built: lines of `word<TAB>vector`, an English word's followed by
 * `<TAB>place`, its place among English words by how common they are. Sorted by their UTF-8 bytes.
 */
export const WORD_VECTORS_FILE: string = fileURLToPath(new URL("../../dist/word-vectors.txt", import.meta.url));

/** Numbers in a vector. */
export const DIMENSIONS = 96;

/** A number is written as one printable character, this one for 0. */
const ZERO = 80;
/** The largest number written, so that neither a line feed nor a tab is. */
const LARGEST = 46;

/** Writes a vector; its length is lost, its direction kept. */
export function writeVector(vector: ArrayLike<number>): string {
  const numbers = Array.from(vector);
  const scale = LARGEST / Math.max(Number.EPSILON, ...numbers.map(Math.abs));
  return String.fromCharCode(...numbers.map((number) => ZERO + Math.round(scale * number)));
}

/** Reads a vector that {@link writeVector} wrote, brought to length 1. */
export function readVector(written: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (let at = 0; at < DIMENSIONS; at++) vector[at] = written.charCodeAt(at) - ZERO;
  return bringToLengthOne(vector);
}

/** Scales a vector to length 1 where it stands; a vector of zeros stays. */
export function bringToLengthOne(vector: Float32Array): Float32Array {
  let squares = 0;
  for (let at = 0; at < vector.length; at++) squares += (vector[at] ?? 0) ** 2;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}
