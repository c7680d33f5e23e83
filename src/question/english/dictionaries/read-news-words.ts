import { readFile } from "node:fs/promises";
import { contentWords } from "../english-words.ts";
import { type ByEnglish, raise } from "./weighed-terms.ts";

const FILE = new URL("../../../../src/question/english/dictionaries/news-words.txt", import.meta.url);

/** How much less each further term of a word counts: the first is what newspapers say most. */
const FURTHER = 0.12;

/**
 * Reads what newspapers say for common English words and phrases, written by ourselves: the dictionaries put what is rare
 * beside what is usual.
 * @throws Error naming the line that is of another form
 */
export async function readNewsWords(): Promise<ByEnglish> {
  const terms: ByEnglish = new Map();
  for (const [index, line] of (await readFile(FILE, "utf8")).split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const [english = "", chinese = ""] = line.split("\t");
    const key = english.includes(" ") ? contentWords(english).join(" ") : english;
    if (key === "" || !/^\p{Script=Han}+(?: \p{Script=Han}+)*$/u.test(chinese))
      throw new Error(
        `${FILE.pathname}, line ${index + 1}: write an English word, a tab, and Chinese terms parted by spaces`,
      );
    for (const [rank, term] of chinese.split(" ").entries()) raise(terms, key, term, 1 / (1 + FURTHER * rank));
  }
  return terms;
}
