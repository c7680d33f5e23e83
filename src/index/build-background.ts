import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { BACKGROUND_FILE } from "./background-file.ts";

/** Words of a sentence, as a rule. */
const WORDS_A_SENTENCE = 15;
/** Terms in fewer sentences than this are as good as absent. */
const LEAST_SHARE = 2e-4;

/** Adds up how often each word, and each pair of characters inside longer words, stands in the dictionary's count. */
function countTerms(dictionary: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  const add = (term: string, count: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + count);
  };
  for (const line of dictionary.split("\n")) {
    const [word = "", frequency = ""] = line.split(" ");
    const count = Number(frequency);
    if (word === "" || !Number.isFinite(count)) continue;
    total += count;
    add(word, count);
    const characters = [...word];
    if (characters.length < 3) continue;
    for (let i = 1; i < characters.length; i++) add(`${characters[i - 1]}${characters[i]}`, count);
  }
  return { counts, total };
}

const dictionary = new URL("submodules/cppjieba/dict/jieba.dict.utf8", import.meta.resolve("nodejieba"));
const { counts, total } = countTerms(await readFile(dictionary, "utf8"));
const lines: string[] = [];
for (const [term, count] of counts) {
  const share = 1 - Math.exp((-count / total) * WORDS_A_SENTENCE);
  if (share >= LEAST_SHARE) lines.push(`${term}\t${share.toPrecision(3)}\n`);
}
await mkdir(dirname(BACKGROUND_FILE), { recursive: true });
await writeFile(BACKGROUND_FILE, lines.join("").trimEnd());
