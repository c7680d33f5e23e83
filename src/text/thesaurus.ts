import { readLanguageData } from "./language-data.ts";
import { THESAURUS_FILE } from "./thesaurus-file.ts";

/** In what other words a text may say what a question says. */
export interface Thesaurus {
  /** Words that say the same as a word (沿岸 for 旁边); none when none are known. */
  alike(word: string): readonly string[];
  /** Words with which texts answer a question that says a word (海拔 for 多高); none when none are known. */
  telling(word: string): readonly string[];
}

/**
 * Opens the thesaurus.
 * @throws MissingLanguageDataError when the program was not built
 */
export async function openThesaurus(file: string = THESAURUS_FILE): Promise<Thesaurus> {
  const text = (await readLanguageData(file)).toString("utf8");
  const entries = new Map<string, string>();
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const tab = text.indexOf("\t", start);
    entries.set(text.slice(start, tab), text.slice(tab + 1, end));
    start = end + 1;
  }
  // Lines are taken apart when they are asked for: a question asks for a handful of thirty thousand.
  const part = (word: string, place: 0 | 1): readonly string[] => {
    const words = entries.get(word)?.split("\t")[place] ?? "";
    return words === "" ? [] : words.split(" ");
  };
  return { alike: (word) => part(word, 0), telling: (word) => part(word, 1) };
}
