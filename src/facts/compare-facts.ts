import type { Caveat, ComparedPlace, Comparison, Place } from "../model.ts";
import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { readTimesAsked } from "../question/asked/asked-time.ts";
import type { PlaceTree } from "../question/place-scope.ts";
import type { BookedFact, FactBook } from "./fact-book.ts";
import { fitsUnit, type MatchedFact, matchFact, placeNamesOf, topicTerms } from "./match-facts.ts";
import { plainFact } from "./query-facts.ts";
import { type ComparisonQuestion, readComparison } from "./read-comparison.ts";
import { sameUnit, yearOf } from "./relate-facts.ts";

/** What comparing needs to know. */
export interface ComparisonKnowledge {
  readonly tree: PlaceTree;
  readonly places: readonly Place[];
  readonly analyse: (question: string) => AnalysedQuestion;
}

/** Score from which a fact is one of what is asked about. */
const LEAST_MATCH = 0.45;
/** Facts of one place this near to its best one are parts of the same. */
const NEAR_BEST = 0.08;

/** Compares the facts a question asks to compare; null for any other question, and where no place has such a fact. */
export type Comparer = (question: AnalysedQuestion) => Comparison | null;

/** Prepares comparing; the book is opened by the first question that compares. */
export function prepareComparer(openBook: () => FactBook, knowledge: ComparisonKnowledge): Comparer {
  const isPlaceName = placeNamesOf(knowledge.places);
  return (question) => {
    const named = distinct(question.places);
    const asked = readComparison(question.text, question.language, outermost(named, knowledge.tree).length);
    if (asked === null) return null;
    const topic = knowledge.analyse(asked.topic);
    const terms = topicTerms(topic, isPlaceName);
    if (terms.length === 0) return null;
    const years = readTimesAsked(question.text).map(Number).filter(Number.isInteger);
    const matched = openBook()
      .facts.filter(({ unit }) => fitsUnit(unit, question.text))
      .filter((fact) => years.length === 0 || years.includes(yearOf(fact) ?? 0))
      .map((fact) => matchFact(fact, terms))
      .filter(({ score }) => score >= LEAST_MATCH);
    const scope = scopeOf(asked, named, openBook(), matched, knowledge);
    const rows = scope.flatMap((place) => factsOf(place, matched, knowledge.tree));
    return rows.length === 0 ? null : compare(asked, rows, scope);
  };
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [place.name, place])).values()];
}

/** The places named, without those that only say where another lies (甲市的乙县). */
function outermost(places: readonly Place[], tree: PlaceTree): readonly Place[] {
  return places.filter((place) => !places.some((other) => other !== place && tree.contains(place, other)));
}

/** The places to compare, in the order of the question or of the sources. */
function scopeOf(
  { among, count }: ComparisonQuestion,
  named: readonly Place[],
  book: FactBook,
  matched: readonly MatchedFact[],
  { tree }: ComparisonKnowledge,
): readonly Place[] {
  const inner = outermost(named, tree);
  if (among === null) return inner;
  const [around] = inner;
  const told = distinct(
    matched
      .flatMap(({ fact }) => fact.where?.known ?? [])
      .filter((place) => place.kind === among && (around === undefined || tree.contains(around, place))),
  );
  if (count === null) return told;
  const lists = book.lists.filter(
    ({ places }) => places.length === count && places.every(({ kind }) => kind === among),
  );
  const inCommon = (places: readonly Place[]): number =>
    places.filter(({ name }) => told.some((place) => place.name === name)).length;
  const [best] = [...lists].sort((a, b) => inCommon(b.places) - inCommon(a.places));
  return best !== undefined && inCommon(best.places) > 0 ? best.places : told;
}

/** What counts for a place: its best fact, with those of the same sentence that are parts of the same. */
function factsOf(place: Place, matched: readonly MatchedFact[], tree: PlaceTree): readonly ComparedPlaceFacts[] {
  const own = matched.filter(({ fact }) => fact.place === place.name);
  const inside = own.length > 0 ? own : matched.filter(({ fact }) => isIn(fact, place, tree));
  const [best, ...others] = [...inside].sort(
    (a, b) => b.score - a.score || (yearOf(b.fact) ?? 0) - (yearOf(a.fact) ?? 0),
  );
  if (best === undefined) return [];
  const near = others.filter(({ score }) => score >= best.score - NEAR_BEST).map(({ fact }) => fact);
  const { key, place: where } = best.fact;
  return [
    {
      place: place.name,
      facts: [best.fact, ...near.filter((fact) => isPartBeside(fact, best.fact))].sort((a, b) => a.start - b.start),
      disputing: near.filter((fact) => fact.key === key && fact.place === where && fact.value !== best.fact.value),
    },
  ];
}

/** Another figure of the same sentence and place that counts a thing of its own. */
function isPartBeside(fact: BookedFact, best: BookedFact): boolean {
  return (
    fact.sentence === best.sentence && fact.unit === best.unit && fact.key !== best.key && fact.place === best.place
  );
}

function isIn({ where }: BookedFact, place: Place, tree: PlaceTree): boolean {
  return where?.known != null && tree.contains(place, where.known);
}

interface ComparedPlaceFacts {
  readonly place: string;
  readonly facts: readonly BookedFact[];
  /** Other figures for the same. */
  readonly disputing: readonly BookedFact[];
}

function compare(asked: ComparisonQuestion, found: readonly ComparedPlaceFacts[], scope: readonly Place[]): Comparison {
  const { kind } = asked;
  const units = [...new Set(found.map(({ facts }) => facts[0]?.unit ?? ""))];
  const rows = found.map(asRow);
  const caveats = caveatsOf(found, units, scope);
  if (units.some((unit) => !sameUnit(unit, units[0] ?? ""))) {
    return { outcome: "incomparable", kind, reason: "units", rows, caveats };
  }
  if (rows.length < 2) return { outcome: "incomparable", kind, reason: "one-place", rows, caveats };
  const ordered = order(rows, kind);
  return { outcome: "compared", kind, rows: ordered, unit: units[0] ?? "", arithmetic: reckon(ordered, kind), caveats };
}

function asRow({ place, facts }: ComparedPlaceFacts): ComparedPlace {
  return { place, facts: facts.map(plainFact), value: round(facts.reduce((sum, { value }) => sum + value, 0)) };
}

function order(rows: readonly ComparedPlace[], kind: Comparison["kind"]): readonly ComparedPlace[] {
  if (kind === "sum") return rows;
  return [...rows].sort((a, b) => (kind === "least" ? a.value - b.value : b.value - a.value));
}

function reckon(rows: readonly ComparedPlace[], kind: Comparison["kind"]): string {
  const values = rows.map(({ value }) => value);
  const spelt = rows.map(({ facts, value }) =>
    facts.length === 1 ? `${value}` : `(${facts.map((fact) => fact.value).join(" + ")})`,
  );
  if (kind === "sum") return `${spelt.join(" + ")} = ${round(values.reduce((sum, value) => sum + value, 0))}`;
  const [first = 0, second = 0] = values;
  if (kind === "difference" && rows.length === 2) return `${spelt[0]} - ${spelt[1]} = ${round(first - second)}`;
  const sign = (i: number): string => (values[i] === values[i + 1] ? " = " : kind === "least" ? " < " : " > ");
  const shown = rows.map(({ facts, value }, i) =>
    facts.length === 1 ? `${value}` : `${value} ${spelt[i]?.replaceAll(/[()]/gu, "").replace(/^/u, "(= ")})`,
  );
  return shown.map((value, i) => (i < shown.length - 1 ? value + sign(i) : value)).join("");
}

/** Sums of decimal fractions without the noise of binary ones. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function caveatsOf(
  found: readonly ComparedPlaceFacts[],
  units: readonly string[],
  scope: readonly Place[],
): readonly Caveat[] {
  const facts = found.flatMap((row) => row.facts);
  const caveats: Caveat[] = [];
  const keys = new Set(facts.map(({ key }) => key));
  if (keys.size > 1)
    caveats.push({ kind: "indicators-differ", indicators: [...new Set(facts.map(({ indicator }) => indicator))] });
  if (units.length > 1) caveats.push({ kind: "units-differ", units });
  const years = new Set(facts.map(yearOf));
  if (years.size > 1)
    caveats.push({
      kind: "times-differ",
      times: [...new Set(facts.map(({ time, citation }) => time ?? citation.date ?? "?"))],
    });
  const rough = facts.filter(({ hedge }) => hedge !== null);
  if (rough.length > 0) caveats.push({ kind: "rough", figures: rough.map(({ text }) => text) });
  const disputing = found.flatMap((row) => row.disputing);
  if (disputing.length > 0)
    caveats.push({ kind: "disputed", figures: disputing.map(({ text, place }) => `${place} ${text}`) });
  const missing = scope.filter(({ name }) => !found.some(({ place }) => place === name)).map(({ name }) => name);
  if (missing.length > 0) caveats.push({ kind: "missing", places: missing });
  return caveats;
}
