import { LRUCache } from "lru-cache";
import { readLanguageData } from "./language-data.ts";
import { THESAURUS_FILE } from "./thesaurus-file.ts";

/** In what other words a text may say what a question says. */
export interface Thesaurus {
  /** Words that say the same as a word (沿岸 for 旁边); none when none are known. */
  alike(word: string): readonly string[];
  /** Words with which texts answer a question that says a word (海拔 for 多高); none when none are known. */
  telling(word: string): readonly string[];
}

interface Entry {
  readonly alike: readonly string[];
  readonly telling: readonly string[];
}

const NONE: readonly string[] = [];
const UNKNOWN: Entry = { alike: NONE, telling: NONE };

/** Questions say much the same words again and again. */
const REMEMBERED = 5000;

/**
 * Opens the thesaurus. The words of an entry are one and the same array whenever it is asked for again.
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
  // A question asks for a handful of thirty thousand: an entry is taken apart when it is asked for.
  const known = new LRUCache<string, Entry>({ max: REMEMBERED });
  const entryOf = (word: string): Entry => {
    const written = entries.get(word);
    if (written === undefined) return UNKNOWN;
    const before = known.get(word);
    if (before !== undefined) return before;
    const [alike = [], telling = []] = written.split("\t").map((words) => (words === "" ? NONE : words.split(" ")));
    const entry = { alike, telling };
    known.set(word, entry);
    return entry;
  };
  return { alike: (word) => entryOf(word).alike, telling: (word) => entryOf(word).telling };
}
