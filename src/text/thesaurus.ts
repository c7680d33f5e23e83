import { readLanguageData } from "./language-data.ts";
import { THESAURUS_FILE } from "./thesaurus-file.ts";

/** In what other words a text may say what a question says with one. */
export interface ThesaurusEntry {
  /** Words that say the same (沿岸 for 旁边). */
  readonly alike: readonly string[];
  /** Words with which texts answer a question that says it (海拔 for 多高). */
  readonly telling: readonly string[];
}

/** Other words for words and set phrases of Chinese. */
export interface Thesaurus {
  /** What is known of a word, the same object whenever it is asked for; null when nothing is. */
  lookUp(word: string): ThesaurusEntry | null;
  /** Whether words of a length (1 to 31) begin with a UTF-16 unit: others need not be looked up. */
  mayHold(unit: number, length: number): boolean;
}

/**
 * Opens the thesaurus.
 * @throws MissingLanguageDataError when the program was not built
 */
export async function openThesaurus(file: string = THESAURUS_FILE): Promise<Thesaurus> {
  const text = (await readLanguageData(file)).toString("utf8");
  // Questions ask for a few of thirty thousand: an entry is taken apart when it is asked for first.
  const entries = new Map<string, string | ThesaurusEntry>();
  /** Of each unit that a word begins with the lengths of such words, a bit each. */
  const lengths = new Uint32Array(0x1_0000);
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const tab = text.indexOf("\t", start);
    const unit = text.charCodeAt(start);
    lengths[unit] = (lengths[unit] ?? 0) | (1 << (tab - start));
    entries.set(text.slice(start, tab), text.slice(tab + 1, end));
    start = end + 1;
  }
  return {
    mayHold: (unit, length) => (((lengths[unit] ?? 0) >>> length) & 1) === 1,
    lookUp(word) {
      const entry = entries.get(word);
      if (entry === undefined) return null;
      if (typeof entry !== "string") return entry;
      const read = readEntry(entry);
      entries.set(word, read);
      return read;
    },
  };
}

function readEntry(written: string): ThesaurusEntry {
  const [alike = [], telling = []] = written.split("\t").map((words) => (words === "" ? [] : words.split(" ")));
  return { alike, telling };
}
