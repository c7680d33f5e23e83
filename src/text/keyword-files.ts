import { fileURLToPath } from "node:url";

/**
 * The segmenter's lists for picking keywords, which nothing here does, cut down to one word each when the program is built:
 * the full ones take a fifth of a second to load.
 */
export const KEYWORD_WEIGHTS_FILE: string = fileURLToPath(new URL("../../dist/keyword-weights.txt", import.meta.url));
export const KEYWORD_STOPS_FILE: string = fileURLToPath(new URL("../../dist/keyword-stops.txt", import.meta.url));
