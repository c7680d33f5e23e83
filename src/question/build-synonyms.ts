import { readFile, writeFile } from "node:fs/promises";
import { cutForSearch, loadDictionary } from "../text/segment.ts";
import { GLOSSARY_FILE } from "./english/glossary-file.ts";
import { SYNONYMS_FILE } from "./synonyms-file.ts";

/** At most so many synonyms are kept of a word. */
const MOST_SYNONYMS = 20;
/** Words less alike than this share an English word by chance. */
const LEAST_LIKENESS = 0.06;
/** What a word counts that is only a part of a translation. */
const OF_A_PART = 0.7;

/** Words of everyday Chinese; the dictionaries' own coinages (批评苛刻) are looked for by nobody. */
const DICTIONARY = new URL("submodules/cppjieba/dict/jieba.dict.utf8", import.meta.resolve("nodejieba"));
const everyday = new Set(
  (await readFile(DICTIONARY, "utf8")).split("\n").map((line) => line.slice(0, line.indexOf(" "))),
);

/** The words of a translation, each with its share of what the whole weighs. */
function wordsOf(term: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const part of cutForSearch(term)) if (part.length > 1 && everyday.has(part)) words.set(part, OF_A_PART);
  if (everyday.has(term)) words.set(term, 1);
  return words;
}

interface Column {
  readonly words: readonly number[];
  readonly weights: readonly number[];
}

const ids = new Map<string, number>();
const words: string[] = [];
const columns: Column[] = [];
/** The columns of each word. */
const columnsOf: number[][] = [];

function idOf(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, words.length);
  words.push(word);
  columnsOf.push([]);
  return words.length - 1;
}

/** An English word is a column over the Chinese words that translate it; one with many translations tells little of each. */
function readColumn(line: string): void {
  const [english = "", translations = ""] = line.split("\t");
  if (english.includes(" ") || translations.startsWith("=")) return;
  const weights = new Map<number, number>();
  for (const translation of translations.split(" ")) {
    const [term = "", weight = "0"] = translation.split(":");
    for (const [word, share] of wordsOf(term)) {
      const id = idOf(word);
      weights.set(id, Math.max(weights.get(id) ?? 0, share * Number(weight)));
    }
  }
  const scale = 1 / Math.sqrt(Math.max(1, weights.size));
  for (const id of weights.keys()) columnsOf[id]?.push(columns.length);
  columns.push({ words: [...weights.keys()], weights: Array.from(weights.values(), (weight) => weight * scale) });
}

loadDictionary();
for (const line of (await readFile(GLOSSARY_FILE, "utf8")).split("\n")) readColumn(line);

const norms = new Float64Array(words.length);
for (const column of columns) {
  for (const [place, word] of column.words.entries()) {
    norms[word] = (norms[word] ?? 0) + (column.weights[place] ?? 0) ** 2;
  }
}

/** Cosine of the words' rows over all English words (the vector space model: Salton, Wong and Yang 1975). */
function likest(word: number): readonly (readonly [string, number])[] {
  const products = new Map<number, number>();
  for (const number of columnsOf[word] ?? []) {
    const column = columns[number];
    if (column === undefined) continue;
    const own = column.weights[column.words.indexOf(word)] ?? 0;
    for (const [place, other] of column.words.entries()) {
      if (other !== word) products.set(other, (products.get(other) ?? 0) + own * (column.weights[place] ?? 0));
    }
  }
  return Array.from(products, ([other, product]): readonly [string, number] => [
    words[other] ?? "",
    product / Math.sqrt((norms[word] ?? 1) * (norms[other] ?? 1)),
  ])
    .filter(([other, likeness]) => likeness >= LEAST_LIKENESS && !isWithin(other, words[word] ?? ""))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_SYNONYMS);
}

/** 批评家 is found by its characters. */
function isWithin(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

const lines: Buffer[] = [];
for (const [id, word] of words.entries()) {
  const others = likest(id).map(([other, likeness]) => `${other}:${Math.min(99, Math.round(100 * likeness))}`);
  if (others.length > 0) lines.push(Buffer.from(`${word}\t${others.join(" ")}\n`));
}
await writeFile(SYNONYMS_FILE, Buffer.concat(lines.sort(Buffer.compare)));
