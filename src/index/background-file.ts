import { fileURLToPath } from "node:url";

/**
 * How common words and pairs of characters are in Chinese at large, made from the segmenter's dictionary when the program
 * is built: lines of `term<TAB>share of sentences that hold it`.
 */
export const BACKGROUND_FILE: string = fileURLToPath(new URL("../../dist/background.txt", import.meta.url));
