import { distance } from "fastest-levenshtein";
import { pinyin } from "pinyin-pro";
import type { Place } from "../model.ts";
import type { AnalysedQuestion } from "./analysed-question.ts";
import { chineseNames, foldEnglish } from "./region.ts";

/** At most so many names are offered. */
const MOST_NAMES = 3;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 6;

/**
 * Known places that the asker may have meant, nearest first: those that sound like some characters of a question that
 * names no known place (昌杜 for 昌都), and those one slip away from a word that is not known (two in seven letters or more).
 */
export function findNearestNames(question: AnalysedQuestion, places: readonly Place[]): readonly string[] {
  const alike = question.places.length === 0 ? findAlikeSounding(question.text, places) : [];
  const misspelt = question.missing.flatMap((word) => findMisspelt(word, places));
  misspelt.sort((a, b) => a.slips - b.slips);
  return [...new Set([...alike, ...misspelt.map(({ name }) => name)])].slice(0, MOST_NAMES);
}

function findAlikeSounding(text: string, places: readonly Place[]): readonly string[] {
  const sounds = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let start = 0; start < run.length; start++) {
      for (let length = SHORTEST_NAME; length <= Math.min(LONGEST_NAME, run.length - start); length++) {
        sounds.add(sound(run.slice(start, start + length)));
      }
    }
  }
  return places
    .filter((place) =>
      chineseNames(place).some((name) => /^\p{Script=Han}{2,}$/u.test(name) && sounds.has(sound(name))),
    )
    .map((place) => place.name);
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
