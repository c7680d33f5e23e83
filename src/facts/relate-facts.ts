import type { Fact, FactElsewhere } from "../model/facts.ts";
import { sameUnit } from "../text/measure-words.ts";
import { numberOfYear } from "../text/relative-time.ts";
import type { BookedFact } from "./fact-book.ts";

/** The year a fact is told of, or was published in; null when neither is known. */
export function yearOf({ time, citation }: Pick<Fact, "time" | "citation">): number | null {
  const named = /(?:19|20)\d{2}|[今去前明]年/u.exec(time ?? "")?.[0];
  const year = (named === undefined ? null : numberOfYear(named, citation.date)) ?? citation.date?.slice(0, 4);
  return year === undefined ? null : Number(year);
}

/** Finds what else is said of the same indicator of the same place. */
export type RelateFact = (fact: BookedFact) => readonly FactElsewhere[];

/** Prepares looking up, for each fact, the others of the same indicator, place and unit. */
export function relateFacts(facts: readonly BookedFact[]): RelateFact {
  const groups = new Map<string, BookedFact[]>();
  for (const fact of facts) {
    const group = groups.get(groupOf(fact));
    if (group === undefined) groups.set(groupOf(fact), [fact]);
    else group.push(fact);
  }
  return (fact) =>
    (saysWhat(fact) ? (groups.get(groupOf(fact)) ?? []) : [])
      .filter((other) => other !== fact && saysWhat(other) && sameUnit(fact.unit, other.unit))
      .map((other) => ({
        text: other.text,
        citation: other.citation.id,
        agrees: agree(fact, other),
        newer: newerOf(fact, other),
      }));
}

/** A word like 企业 or 载体 alone may stand for some of them as well as for all. */
const SHORTEST_INDICATOR = 4;

function saysWhat({ indicator }: Fact): boolean {
  return indicator.length >= SHORTEST_INDICATOR;
}

function groupOf({ place, key }: BookedFact): string {
  return `${place ?? ""}\n${key}`;
}

/** A figure that is not exact may be so far from another, as a share of the larger one, and yet be the same. */
const LEFT_OPEN = 0.1;

/** Equal, or equal as far as a hedge leaves open (近80 and 79). */
function agree(a: Fact, b: Fact): boolean {
  if (a.value === b.value) return true;
  if (a.hedge === null && b.hedge === null) return false;
  return Math.abs(a.value - b.value) <= LEFT_OPEN * Math.max(a.value, b.value);
}

function newerOf(a: Fact, b: Fact): FactElsewhere["newer"] {
  const [told, toldThere] = [yearOf(a), yearOf(b)];
  if (told !== null && toldThere !== null && told !== toldThere) return told > toldThere ? "this" : "that";
  const [date, dateThere] = [a.citation.date, b.citation.date];
  if (date === null || dateThere === null || date === dateThere) return null;
  return date > dateThere ? "this" : "that";
}
