import { distance } from "fastest-levenshtein";
import { pinyin } from "pinyin-pro";
import type { Place } from "../model.ts";
import type { AnalysedQuestion } from "./analysed-question.ts";
import { chineseNames, foldEnglish } from "./region.ts";

/** At most so many names are offered. */
const MOST_NAMES = 3;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 6;

/** Known places that the asker may have meant, nearest first. */
interface NameSuggestions {
  readonly names: readonly string[];
  /** True when the question writes a known place with other characters of the same sound: 昌杜 for 昌都. */
  readonly misheard: boolean;
}

/** Finds the known places that the asker of a question may have meant. */
export type NameSuggester = (question: AnalysedQuestion) => NameSuggestions;

/**
 * Prepares suggestions: places that sound like some characters of a question that names no known place, and places one
 * slip away from a word that is not known (two in seven letters or more).
 * @param inCorpus true for characters that stand in the corpus in a row; they are what they are and no slip
 */
export function createNameSuggester(
  places: readonly Place[],
  inCorpus: (characters: string) => boolean,
): NameSuggester {
  let bySound: ReadonlyMap<string, readonly string[]> | null = null;
  return (question) => {
    bySound ??= indexBySound(places);
    const alike = question.places.length === 0 ? findAlikeSounding(question.text, bySound, inCorpus) : [];
    const misspelt = question.missing.flatMap((word) => findMisspelt(word, places));
    misspelt.sort((a, b) => a.slips - b.slips);
    const names = [...new Set([...alike, ...misspelt.map(({ name }) => name)])].slice(0, MOST_NAMES);
    return { names, misheard: alike.length > 0 };
  };
}

function indexBySound(places: readonly Place[]): ReadonlyMap<string, readonly string[]> {
  const bySound = new Map<string, string[]>();
  for (const place of places) {
    for (const name of chineseNames(place)) {
      if (!/^\p{Script=Han}{2,}$/u.test(name)) continue;
      bySound.set(sound(name), [...(bySound.get(sound(name)) ?? []), place.name]);
    }
  }
  return bySound;
}

function findAlikeSounding(
  text: string,
  bySound: ReadonlyMap<string, readonly string[]>,
  inCorpus: (characters: string) => boolean,
): readonly string[] {
  const names: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const characters = [...run];
    const syllables = sound(run).split(" ");
    for (let start = 0; start < syllables.length; start++) {
      for (let end = start + SHORTEST_NAME; end <= Math.min(start + LONGEST_NAME, syllables.length); end++) {
        const alike = bySound.get(syllables.slice(start, end).join(" "));
        if (alike !== undefined && !inCorpus(characters.slice(start, end).join(""))) names.push(...alike);
      }
    }
  }
  return names;
}

function sound(characters: string): string {
  return pinyin(characters, { toneType: "none", separator: " " });
}

function findMisspelt(word: string, places: readonly Place[]): { readonly name: string; readonly slips: number }[] {
  const folded = foldEnglish(word);
  if (folded.length < SHORTEST_NAME) return [];
  const allowed = folded.length >= 7 ? 2 : 1;
  return places.flatMap((place) =>
    [...chineseNames(place), ...place.romanisations]
      .filter((name) => name.length >= SHORTEST_NAME)
      .map((name) => ({ name: place.name, slips: distance(folded, foldEnglish(name)) }))
      .filter(({ slips }) => slips <= allowed),
  );
}
