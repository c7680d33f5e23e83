import { LRUCache } from "lru-cache";
import { readLanguageData } from "../text/language-data.ts";
import { findLine, readWeighedTerms } from "./sorted-lines.ts";
import { SYNONYMS_FILE } from "./synonyms-file.ts";

/** Chinese words with others that mean much the same (废止, 取消). */
export interface Synonyms {
  /** The other words, each with how alike they are in (0, 1); empty when none is known. */
  of(word: string): ReadonlyMap<string, number>;
}

/** The synonyms of so many words are remembered: questions are asked in much the same words. */
const REMEMBERED = 2000;

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * Opens the synonyms.
 * @throws MissingLanguageDataError when the program was not built
 */
export async function openSynonyms(file: string = SYNONYMS_FILE): Promise<Synonyms> {
  const bytes = await readLanguageData(file);
  const known = new LRUCache<string, ReadonlyMap<string, number>>({ max: REMEMBERED });
  const read = (word: string): ReadonlyMap<string, number> => {
    const line = findLine(bytes, word);
    if (line === null) return NONE;
    return new Map(readWeighedTerms(line.split(" ")).map(({ term, weight }) => [term, weight]));
  };
  return {
    of(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const synonyms = read(word);
      known.set(word, synonyms);
      return synonyms;
    },
  };
}
