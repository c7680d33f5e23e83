import { chineseNames } from "../question/region.ts";
import type { BookedFact } from "./fact-book.ts";

/** Figures of several places that one sentence tells in a row (甲县12所，乙县9所): the same, counted at the same time. */
export interface PlaceRow {
  /** One a place, in reading order. */
  readonly facts: readonly BookedFact[];
  /** The figure that they are the parts of, in the sentence or the one before; null when none is told. */
  readonly total: BookedFact | null;
}

/** What may stand between two items of a row beside the place: 、乙县有9所. */
const BETWEEN_ITEMS = /^[\s,，、;；]*(?:而|和|及|以及)?[的有为达是则约近共仅各]{0,2}$/u;
/** A total is told at most so many figures before its parts: 拆41.3万平方米，比上年多拆7.6万平方米。其中…. */
const NEAR = 6;
/** Rounded parts may add up to a little more than their total. */
const ROUNDING = 1.02;

/** Finds the rows of places among facts in reading order. */
export function findPlaceRows(facts: readonly BookedFact[]): readonly PlaceRow[] {
  const rows: PlaceRow[] = [];
  let row: BookedFact[] = [];
  const close = (end: number): void => {
    if (row.length > 1) rows.push({ facts: row, total: totalBefore(facts, end - row.length, row) });
    row = [];
  };
  for (const [i, fact] of facts.entries()) {
    const last = row.at(-1);
    if (last !== undefined && !goesOn(last, fact, row)) close(i);
    row = fact.where?.known == null || fact.where.name !== fact.where.known.name ? [] : [...row, fact];
  }
  close(facts.length);
  return rows;
}

function goesOn(last: BookedFact, fact: BookedFact, row: readonly BookedFact[]): boolean {
  const place = fact.where?.known;
  if (place == null || fact.citation.id !== last.citation.id || fact.unit !== last.unit) return false;
  if (place.kind !== last.where?.known?.kind || row.some(({ place: other }) => other === place.name)) return false;
  const between = fact.sentence.slice(last.end, fact.start);
  const name = chineseNames(place)
    .filter((known) => between.includes(known))
    .sort((a, b) => b.length - a.length)[0];
  if (name === undefined) return false;
  const at = between.lastIndexOf(name);
  // 鹭汊县的鸬鹚口港: where a place lies may stand before it.
  const before = between.slice(0, at).replace(/\p{Script=Han}{2,7}[省市县区州乡镇村]的?$/u, "");
  return BETWEEN_ITEMS.test(before) && BETWEEN_ITEMS.test(between.slice(at + name.length));
}

function totalBefore(facts: readonly BookedFact[], first: number, row: readonly BookedFact[]): BookedFact | null {
  const sum = row.reduce((all, { value }) => all + value, 0);
  const [head] = row;
  if (head === undefined) return null;
  const [total] = facts
    .slice(Math.max(0, first - NEAR), first)
    .filter(
      (fact) =>
        fact.unit === head.unit &&
        fact.citation.file === head.citation.file &&
        fact.citation.paragraph === head.citation.paragraph &&
        head.citation.sentence - fact.citation.sentence <= 1 &&
        fact.value * ROUNDING >= sum,
    )
    .sort((a, b) => a.value - b.value);
  return total ?? null;
}
