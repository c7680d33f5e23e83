import { distance } from "fastest-levenshtein";
import type { Place } from "../model.ts";
import { chineseNames, foldEnglish } from "./region.ts";

/** At most so many names are offered. */
const MOST_NAMES = 3;

/**
 * Known places whose name is one slip away from a word that is not known (two in words of seven letters or more),
 * nearest first: what the asker may have meant.
 */
export function findNearestNames(unknown: readonly string[], places: readonly Place[]): readonly string[] {
  const near: { readonly name: string; readonly slips: number }[] = [];
  for (const word of unknown) {
    const folded = foldEnglish(word);
    const allowed = folded.length >= 7 ? 2 : 1;
    for (const place of places) {
      for (const name of [...chineseNames(place), ...place.romanisations]) {
        const slips = distance(folded, foldEnglish(name));
        if (folded.length > 1 && name.length > 1 && slips <= allowed) near.push({ name: place.name, slips });
      }
    }
  }
  near.sort((a, b) => a.slips - b.slips);
  return [...new Set(near.map(({ name }) => name))].slice(0, MOST_NAMES);
}
