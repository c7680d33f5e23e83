import type { Place } from "../model/corpus.ts";
import type { Fact, FactQuery, FactTable } from "../model/facts.ts";
import type { PlaceTree } from "../question/place-scope.ts";
import type { RegionNames } from "../question/region.ts";
import { normaliseText } from "../text/normalise.ts";
import type { BookedFact, FactBook } from "./fact-book.ts";
import type { PlaceFinder } from "./find-place.ts";
import { indicatorKey } from "./indicator-key.ts";
import { relateFacts } from "./relate-facts.ts";

/** What a query is understood with. */
export interface FactLookup {
  readonly names: RegionNames;
  readonly tree: PlaceTree;
  readonly finder: PlaceFinder;
}

/** Which facts are wanted, with the place told from the rest. */
export interface PlacedQuery extends Omit<FactQuery, "asked"> {
  readonly place?: string | undefined;
}

/** Prepares answering queries from a book that is opened when the first one comes. */
export function prepareFactQuery(openBook: () => FactBook, lookup: FactLookup): (query: PlacedQuery) => FactTable {
  let relate: ReturnType<typeof relateFacts> | null = null;
  return ({ place, word, unit, time }) => {
    const asked = place === undefined || place.trim() === "" ? null : place.trim();
    const { facts } = openBook();
    const known = asked === null ? null : lookup.finder.find(asked);
    const unlisted = asked !== null && known === null && facts.some((fact) => fact.place === asked) ? asked : null;
    if (asked !== null && known === null && unlisted === null) {
      return { rows: [], place: null, nearest: lookup.finder.nearest(asked), unmatched: null };
    }
    relate ??= relateFacts(facts);
    const related = relate;
    const there = facts
      .filter((fact) => known === null || liesIn(fact, known, lookup.tree))
      .filter((fact) => unlisted === null || fact.place === unlisted);
    const rows = there
      .filter((fact) => word === undefined || speaksOf(fact, word, lookup.names))
      .filter((fact) => unit === undefined || fact.unit === normaliseText(unit.trim()))
      .filter((fact) => time === undefined || (fact.time ?? fact.citation.date ?? "").includes(time.trim()));
    const isUnmatched = asked !== null && word !== undefined && there.length > 0 && rows.length === 0;
    return {
      rows: rows.map((fact) => ({ ...plainFact(fact), elsewhere: related(fact) })),
      place: known?.name ?? unlisted,
      nearest: [],
      unmatched: isUnmatched ? { word: word.trim(), figures: there.length } : null,
    };
  };
}

/** A fact without what it is compared by. */
export function plainFact({ where: _where, key: _key, lead: _lead, ...fact }: BookedFact): Fact {
  return fact;
}

/** A place includes what lies in it. */
function liesIn({ where }: BookedFact, place: Place, tree: PlaceTree): boolean {
  return where?.known != null && tree.contains(place, where.known);
}

/** Whether the indicator has the word, as it is written or by a synonym. */
function speaksOf(fact: BookedFact, word: string, names: RegionNames): boolean {
  const plain = normaliseText(word.trim());
  return normaliseText(fact.indicator).includes(plain) || fact.key.includes(indicatorKey(word, names));
}
