import type { Place } from "../model/corpus.ts";
import type { CorpusWords } from "./knowledge.ts";
import { chineseNames } from "./region.ts";

/** At most so many places are named. */
const MOST_PLACES = 6;

/** The counties that a corpus tells of, those named most first; other places below the region where it names no county. */
export function listToldPlaces(places: readonly Place[], { holds, frequency }: CorpusWords): readonly string[] {
  const told = places.filter((place) => place.kind !== "region" && chineseNames(place).some(holds));
  const counties = told.filter(({ kind }) => kind === "county");
  const timesNamed = (place: Place): number => chineseNames(place).reduce((sum, name) => sum + frequency(name), 0);
  return (counties.length > 0 ? counties : told)
    .map((place) => ({ name: place.name, times: timesNamed(place) }))
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_PLACES)
    .map(({ name }) => name);
}
