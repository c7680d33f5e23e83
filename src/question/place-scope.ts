import type { Place, Span } from "../model/corpus.ts";
import { normaliseText } from "../text/normalise.ts";
import { findNamed, type RegionNames } from "./region.ts";

/** A place named in a text. */
export interface PlaceMention extends Span {
  readonly place: Place;
}

/** Where a normalised text names places. */
export function findPlacesAt(text: string, region: RegionNames): readonly PlaceMention[] {
  return findNamed(text, region).flatMap(({ value, start, end }) =>
    value.kind === "place" ? [{ place: value.place, start, end }] : [],
  );
}

/** The places a normalised text names. */
export function findPlaces(text: string, region: RegionNames): readonly Place[] {
  return findPlacesAt(text, region).map(({ place }) => place);
}

/** What lies in what, from the gazetteer. */
export interface PlaceTree {
  /** True when `inner` is `outer` or lies in it. */
  contains(outer: Place, inner: Place): boolean;
}

/** Builds the tree from the `within` of each place. */
export function buildPlaceTree(places: readonly Place[]): PlaceTree {
  const byName = new Map(places.map((place) => [normaliseText(place.name), place]));
  const parents = new Map(
    places.flatMap((place) => {
      const parent = place.within === null ? undefined : byName.get(normaliseText(place.within));
      return parent === undefined ? [] : [[place.name, parent] as const];
    }),
  );
  return {
    contains(outer, inner) {
      const seen = new Set<Place>();
      for (
        let place: Place | undefined = inner;
        place !== undefined && !seen.has(place);
        place = parents.get(place.name)
      ) {
        if (place.name === outer.name) return true;
        seen.add(place);
      }
      return false;
    },
  };
}
