import { fileURLToPath } from "node:url";

/**
 * Chinese words that mean much the same, made when the program is built: lines of `word<TAB>other:likeness other:likeness …`
 * with the likeness in hundredths, sorted by their UTF-8 bytes.
 */
export const SYNONYMS_FILE: string = fileURLToPath(new URL("../../dist/synonyms.txt", import.meta.url));
