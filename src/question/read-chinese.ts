import { cutByDictionary } from "../text/segment.ts";
import { bigramTerms, wordTerms } from "../text/terms.ts";
import type { Alternative } from "./analysed-question.ts";
import type { SoughtTerm } from "./query-terms.ts";
import { chineseNames, findNamed, type Named, type RegionNames } from "./region.ts";
import { stripAskingWords } from "./strip-asking-words.ts";
import { weighCharacters } from "./weigh-characters.ts";

/** A Chinese question cut into what to look for, once by words and once by pairs of characters. */
export interface ChineseReading {
  readonly words: readonly SoughtTerm[];
  readonly bigrams: readonly SoughtTerm[];
  readonly named: readonly Named[];
}

interface Piece {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const HAN = /^\p{Script=Han}{2,}$/u;

/** A character that the corpus has only inside words is as a rule a part of a word that was cut wrongly. */
const LONE_CHARACTER_WEIGHT = 0.3;

/** How surely a synonym of the terms list says the same as the word that was used. */
const SYNONYM_WEIGHT = 0.8;

/**
 * Reads a normalised Chinese question. Places and terms of the region are looked for under all their names; the rest
 * word by word, a word that the corpus does not have by its parts. Latin words are read as English: blank them out first.
 */
export function readChinese(
  question: string,
  region: RegionNames,
  isKnownWord: (word: string) => boolean,
): ChineseReading {
  const kept = stripAskingWords(question);
  const phrases = findPhrases(kept, region);
  const rest = blankOut(kept, phrases);
  const weigh = weighCharacters(question);
  const asTerm = ({ term, start, end }: Piece): SoughtTerm => ({
    alternatives: [{ term, weight: 1 }],
    weight: weigh(start, end) * (term.length === 1 && !isKnownWord(term) ? LONE_CHARACTER_WEIGHT : 1),
    start,
    end,
  });
  const named = phrases.map(({ value, term, start, end }) => ({
    alternatives: waysToSay(value, term),
    weight: 1,
    start,
    end,
  }));
  const words = wordTerms(rest).flatMap((word) =>
    isKnownWord(word) || !HAN.test(word) ? [word] : cutByDictionary(word),
  );
  return {
    words: [...locate(words, rest).map(asTerm), ...named],
    bigrams: [...locate(bigramTerms(rest), rest).map(asTerm), ...named],
    named: phrases.map(({ value }) => value),
  };
}

function findPhrases(text: string, region: RegionNames): readonly (Piece & { readonly value: Named })[] {
  return findNamed(text, region).map(({ value, start, end }) => ({ value, term: text.slice(start, end), start, end }));
}

function blankOut(text: string, pieces: readonly Piece[]): string {
  return pieces.reduce(
    (blanked, { start, end }) => blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end),
    text,
  );
}

function waysToSay(named: Named, said: string): readonly Alternative[] {
  const names = named.kind === "place" ? chineseNames(named.place) : [named.term.name, ...named.term.synonyms];
  const weight = named.kind === "place" ? 1 : SYNONYM_WEIGHT;
  // A name in another script is searched for too, but shown as the sources write it.
  if (!/\p{Script=Han}/u.test(said)) return [...names, said].map((term) => ({ term, weight: 1 }));
  return [{ term: said, weight: 1 }, ...names.filter((term) => term !== said).map((term) => ({ term, weight }))];
}

/** Where the terms, given in reading order and possibly overlapping, stand in the text; each term once. */
function locate(terms: readonly string[], text: string): readonly Piece[] {
  const located = new Map<string, Piece>();
  let from = 0;
  for (const term of terms) {
    const ahead = text.indexOf(term, from);
    const start = ahead === -1 ? text.indexOf(term) : ahead;
    from = Math.max(from, start);
    if (!located.has(term)) located.set(term, { term, start, end: start + term.length });
  }
  return [...located.values()];
}
