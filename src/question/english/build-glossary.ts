import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { baseForms } from "./base-forms.ts";
import { readCedict } from "./dictionaries/read-cedict.ts";
import { readEcdict } from "./dictionaries/read-ecdict.ts";
import { readNewsWords } from "./dictionaries/read-news-words.ts";
import type { WeighedTerms } from "./dictionaries/weighed-terms.ts";
import { GLOSSARY_FILE } from "./glossary-file.ts";

/** At most so many Chinese terms are kept for an English one. */
const MOST_TERMS = 16;
/** A term less sure than this is not kept. */
const LEAST = 0.15;
/** What each dictionary counts alone; a term that both list counts more than in either. */
const OF_ECDICT = 0.85;
const OF_CEDICT = 0.75;
/** What newspapers say counts more than either. */
const OF_NEWS = 0.93;
/** A term of CC-CEDICT less sure than this is kept only where ECDICT has none: the key is but a word of its gloss. */
const BESIDE_ECDICT = 0.3;

function combine(ecdict: WeighedTerms, cedict: WeighedTerms, news: WeighedTerms): WeighedTerms {
  const sure = ecdict.size === 0 ? cedict : new Map([...cedict].filter(([, weight]) => weight >= BESIDE_ECDICT));
  const terms = new Set([...ecdict.keys(), ...sure.keys(), ...news.keys()]);
  return new Map(
    Array.from(terms, (term) => [
      term,
      1 -
        (1 - OF_ECDICT * (ecdict.get(term) ?? 0)) *
          (1 - OF_CEDICT * (sure.get(term) ?? 0)) *
          (1 - OF_NEWS * (news.get(term) ?? 0)),
    ]),
  );
}

function formatTerms(terms: WeighedTerms): string {
  return [...terms]
    .filter(([, weight]) => weight >= LEAST)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([term, weight]) => `${term}:${Math.round(100 * weight)}`)
    .join(" ");
}

const NONE: WeighedTerms = new Map();
const [cedict, news] = await Promise.all([readCedict(), readNewsWords()]);
const { terms: ecdict, lemmas } = readEcdict();
const lines = new Map<string, string>();
for (const key of new Set([...ecdict.keys(), ...cedict.keys(), ...news.keys()])) {
  const line = formatTerms(combine(ecdict.get(key) ?? NONE, cedict.get(key) ?? NONE, news.get(key) ?? NONE));
  if (line !== "") lines.set(key, line);
}
const keys = new Set(lines.keys());
for (const [form, lemma] of lemmas) {
  const own = lines.get(form);
  if (!keys.has(lemma) || (own === undefined && baseForms(form).find((base) => keys.has(base)) === lemma)) continue;
  lines.set(form, `=${lemma} ${own ?? ""}`.trimEnd());
}
const sorted = [...lines].map(([key, value]) => Buffer.from(`${key}\t${value}\n`)).sort(Buffer.compare);
await mkdir(dirname(GLOSSARY_FILE), { recursive: true });
await writeFile(GLOSSARY_FILE, Buffer.concat(sorted));
