import type { Place, Span } from "../model/corpus.ts";
import { normalise } from "../text/normalise.ts";
import { englishWords } from "./english/english-words.ts";
import { findPlacesAt } from "./place-scope.ts";
import { foldEnglish, type RegionNames } from "./region.ts";

/** A place that a question names, and where in the question as it stands. */
export interface NamedPlace extends Span {
  readonly place: Place;
}

/** The places a question names, in Chinese or in Latin letters, in reading order. */
export function findNamedPlaces(text: string, names: RegionNames): readonly NamedPlace[] {
  const { text: normalised, toOriginal } = normalise(text);
  const chinese = findPlacesAt(normalised, names).map(({ place, start, end }) => ({
    place,
    start: toOriginal(start),
    end: toOriginal(end),
  }));
  const words = englishWords(text);
  const latin = names.english.find(words.map((word) => foldEnglish(word.text))).flatMap(({ value, start, length }) => {
    const first = words[start];
    const last = words[start + length - 1];
    if (value.kind !== "place" || first === undefined || last === undefined) return [];
    return [{ place: value.place, start: first.start, end: last.start + last.text.length }];
  });
  return [...chinese, ...latin].sort((a, b) => a.start - b.start);
}
