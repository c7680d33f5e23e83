import { fileURLToPath } from "node:url";

/**
 * The thesaurus, made when the program is built: lines of `word<TAB>words of the same meaning<TAB>words it is told with`,
 * words parted by spaces, each word once.
 */
export const THESAURUS_FILE: string = fileURLToPath(new URL("../../dist/thesaurus.txt", import.meta.url));

/** What is known of one word. */
interface Entry {
  readonly alike: Set<string>;
  readonly telling: Set<string>;
}

/** A line of a thesaurus source that cannot be read. */
class ThesaurusError extends Error {
  override readonly name = "ThesaurusError";

  constructor(source: string, line: number, problem: string) {
    super(`${source}, line ${line}: ${problem}`);
  }
}

const TELLS = ">";

/**
 * Turns groups of words into what is known of each word. A group is a line: `A B C`, words that say the same, or
 * `A > B C`, words with which a text answers a question that says A.
 * @param sources the groups, by the name of where they stand
 * @returns the lines of {@link THESAURUS_FILE}
 * @throws ThesaurusError naming the line that is no group
 */
export function invertThesaurus(sources: ReadonlyMap<string, string>): string {
  const entries = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    const entry = entries.get(word) ?? { alike: new Set(), telling: new Set() };
    entries.set(word, entry);
    return entry;
  };
  for (const [source, groups] of sources) {
    for (const [at, line] of groups.split("\n").entries()) {
      if (line === "") continue;
      const words = line.split(" ");
      const [asked = "", sign, ...told] = words;
      if (sign === TELLS) {
        if (told.length === 0) throw new ThesaurusError(source, at + 1, "nothing stands after the >");
        for (const word of told) entryOf(asked).telling.add(word);
        continue;
      }
      if (words.length < 2)
        throw new ThesaurusError(source, at + 1, "a word stands alone: put others beside it or take it out");
      if (words.includes(TELLS)) throw new ThesaurusError(source, at + 1, "a > stands only after the first word");
      if (words.includes(""))
        throw new ThesaurusError(source, at + 1, "one space parts words, and none stands at the ends");
      for (const word of words) for (const other of words) if (other !== word) entryOf(word).alike.add(other);
    }
  }
  return [...entries]
    .map(([word, { alike, telling }]) => `${word}\t${[...alike].join(" ")}\t${[...telling].join(" ")}\n`)
    .join("");
}
