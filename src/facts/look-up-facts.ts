import type { FactQuery, FactTable } from "../model/facts.ts";
import type { PlacedQuery } from "./query-facts.ts";

/** Takes what was asked for as a place, else as a place and a word behind it, else as what is counted. */
export function lookUpFacts(find: (query: PlacedQuery) => FactTable): (query: FactQuery) => FactTable {
  return ({ asked, ...narrowing }) => {
    const whole = find({ ...narrowing, place: asked });
    if (asked === undefined || whole.place !== null || narrowing.word !== undefined) return whole;
    const [place = "", ...rest] = asked.trim().split(/\s+/u);
    const narrowed = rest.length === 0 ? null : find({ ...narrowing, place, word: rest.join(" ") });
    if (narrowed !== null && narrowed.place !== null) return narrowed;
    const counted = find({ ...narrowing, word: asked });
    return counted.rows.length > 0 ? counted : whole;
  };
}
