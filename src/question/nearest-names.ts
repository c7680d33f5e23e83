import { distance } from "fastest-levenshtein";
import { pinyin } from "pinyin-pro";
import type { Place } from "../model.ts";
import type { AnalysedQuestion } from "./analysed-question.ts";
import { chineseNames, foldEnglish } from "./region.ts";

/** At most so many names are offered. */
const MOST_NAMES = 3;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 6;

/** Finds the known places that the asker of a question may have meant, nearest first. */
export type NameSuggester = (question: AnalysedQuestion) => readonly string[];

/**
 * Prepares finding places that sound like some characters of a question that names no known place (昌杜 for 昌都), and
 * places one slip away from a word that is not known (two in seven letters or more).
 */
export function createNameSuggester(places: readonly Place[]): NameSuggester {
  let bySound: ReadonlyMap<string, readonly string[]> | null = null;
  return (question) => {
    bySound ??= indexBySound(places);
    const alike = question.places.length === 0 ? findAlikeSounding(question.text, bySound) : [];
    const misspelt = question.missing.flatMap((word) => findMisspelt(word, places));
    misspelt.sort((a, b) => a.slips - b.slips);
    return [...new Set([...alike, ...misspelt.map(({ name }) => name)])].slice(0, MOST_NAMES);
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

function findAlikeSounding(text: string, bySound: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const names: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const syllables = sound(run).split(" ");
    for (let start = 0; start < syllables.length; start++) {
      for (let length = SHORTEST_NAME; length <= LONGEST_NAME; length++) {
        names.push(...(bySound.get(syllables.slice(start, start + length).join(" ")) ?? []));
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
