import { bigramTerms, wordTerms } from "../text/terms.ts";
import type { Alternative } from "./analysed-question.ts";
import type { SoughtTerm } from "./query-terms.ts";
import { chineseNames, type Named, type RegionNames } from "./region.ts";
import { stripAskingWords } from "./strip-asking-words.ts";

/** A Chinese question cut into what to look for, once by words and once by pairs of characters. */
export interface ChineseReading {
  readonly words: readonly SoughtTerm[];
  readonly bigrams: readonly SoughtTerm[];
  readonly named: readonly Named[];
}

/** How surely a synonym of the terms list says the same as the word that was used. */
const SYNONYM_WEIGHT = 0.8;

/**
 * Reads a normalised Chinese question. Places and terms of the region are looked for under all their names; the rest
 * word by word. Latin words are read as English, so they should be blanked out.
 */
export function readChinese(question: string, region: RegionNames): ChineseReading {
  const kept = stripAskingWords(question);
  const characters = [...kept];
  const named = region.chinese.find(characters).map(({ value, start, length }) => {
    const from = characters.slice(0, start).join("").length;
    const phrase = characters.slice(start, start + length).join("");
    return { value, phrase, start: from, end: from + phrase.length };
  });
  const inside = (start: number, end: number): boolean =>
    named.some((phrase) => phrase.start <= start && end <= phrase.end);
  const phrases = named.map(
    ({ value, phrase, start, end }): SoughtTerm => ({ alternatives: waysToSay(value, phrase), weight: 1, start, end }),
  );
  const words = locate(wordTerms(kept), kept).filter((term) => !inside(term.start, term.end));
  const bigrams = locate(bigramTerms(kept), kept).filter((term) => !inside(term.start, term.end));
  return { words: [...words, ...phrases], bigrams: [...bigrams, ...phrases], named: named.map(({ value }) => value) };
}

function waysToSay(named: Named, said: string): readonly Alternative[] {
  if (named.kind === "place") return chineseNames(named.place).map((term) => ({ term, weight: 1 }));
  const others = [named.term.name, ...named.term.synonyms].filter((term) => term !== said);
  return [{ term: said, weight: 1 }, ...others.map((term) => ({ term, weight: SYNONYM_WEIGHT }))];
}

/** Where the terms, given in reading order and possibly overlapping, stand in the text; each term once. */
function locate(terms: readonly string[], text: string): readonly SoughtTerm[] {
  const located = new Map<string, SoughtTerm>();
  let from = 0;
  for (const term of terms) {
    const ahead = text.indexOf(term, from);
    const start = ahead === -1 ? text.indexOf(term) : ahead;
    from = Math.max(from, start);
    if (located.has(term)) continue;
    located.set(term, { alternatives: [{ term, weight: 1 }], weight: 1, start, end: start + term.length });
  }
  return [...located.values()];
}
