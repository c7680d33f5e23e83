import { fileURLToPath } from "node:url";

/**
 * The English–Chinese glossary, made from ECDICT and CC-CEDICT when the program is built: lines of
 * `english<TAB>chinese:weight chinese:weight …`, sorted by their UTF-8 bytes. A value may begin with `=lemma`, which
 * sends an irregular form (sold) to its base form (sell).
 */
export const GLOSSARY_FILE: string = fileURLToPath(new URL("../../../dist/glossary.txt", import.meta.url));

/** Most words of a phrase that the glossary has. */
export const LONGEST_PHRASE = 4;
