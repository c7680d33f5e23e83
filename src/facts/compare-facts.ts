import type { Language, Place } from "../model/corpus.ts";
import type { Caveat, ComparedPlace, Comparison } from "../model/facts.ts";
import type { AnalysedQuestion, QueryTerm } from "../question/analysed-question.ts";
import { readTimesAsked } from "../question/asked/asked-time.ts";
import type { PlaceTree } from "../question/place-scope.ts";
import { sameUnit } from "../text/measure-words.ts";
import { normaliseText } from "../text/normalise.ts";
import { placesAskedFor, wordsForPlaces } from "./asked-places.ts";
import type { BookedFact, FactBook } from "./fact-book.ts";
import { isOfKindAsked } from "./level-or-change.ts";
import { countedTerms, fitsUnit, indicatorText, matchTold, placeNamesOf, type Told } from "./match-facts.ts";
import type { PlaceRow } from "./place-rows.ts";
import { plainFact } from "./query-facts.ts";
import { type ComparisonQuestion, prepareComparisonReader } from "./read-comparison.ts";
import { yearOf } from "./relate-facts.ts";
import { isContradicted } from "./said-extreme.ts";

/** A fact and how far it counts what is asked, 0 to 1. */
interface MatchedFact {
  readonly fact: BookedFact;
  readonly score: number;
}

/** What comparing needs to know. */
export interface ComparisonKnowledge {
  readonly tree: PlaceTree;
  readonly places: readonly Place[];
  readonly analyse: (question: string) => AnalysedQuestion;
}

/** Facts of one place this near to its best one are parts of the same. */
const NEAR_BEST = 0.08;
/** Rows that tell so nearly as much of what is asked are told apart by their places and years. */
const AS_GOOD = 0.1;

/**
 * Compares the facts a question asks to compare; null for any other question, and where it names no places and none has such
 * a fact.
 */
export type Comparer = (question: AnalysedQuestion) => Comparison | null;

/** Prepares comparing; the book is opened by the first question that compares. */
export function prepareComparer(openBook: () => FactBook, knowledge: ComparisonKnowledge): Comparer {
  const { places, tree } = knowledge;
  if (places.length === 0) return () => null;
  const isPlaceName = placeNamesOf(places);
  const readComparison = prepareComparisonReader(wordsForPlaces(places));
  return (question) => {
    const named = outermost(distinct(question.places), tree);
    const asked = readComparison(question.text, question.language, named.length);
    if (asked === null) return null;
    const terms = countedTerms(knowledge.analyse(asked.topic), isPlaceName);
    if (terms.length === 0) return null;
    const years = readTimesAsked(question.text).map(Number).filter(Number.isInteger);
    const fits = (fact: BookedFact): boolean =>
      fitsUnit(fact.unit, question.text) &&
      (years.length === 0 || years.includes(yearOf(fact) ?? 0)) &&
      isOfKindAsked(fact, question.text);
    const book = openBook();
    const matchedRows = matchRows(book.rows, fits, (told) => matchTold(told, terms, question.language), isPlaceName);
    const places = asked.among === null ? named : placesInScope(asked.among, named, knowledge);
    const row = bestRow(asked, places, matchedRows);
    // A sentence that says it otherwise is found by the question itself.
    const shown = (comparison: Comparison): Comparison | null =>
      (asked.ofEach && !isWhole(comparison)) || isContradicted(comparison, places) ? null : comparison;
    if (row !== null) return shown(compare(asked, row, asked.among === null ? named : [], []));
    // A row that does not count what is asked does not in parts either.
    const inRow = new Set(book.rows.flatMap(({ facts }) => facts));
    const matched = [
      ...book.facts
        .filter((fact) => !inRow.has(fact) && fits(fact))
        .map((fact) => matchFact(fact, terms, question.language, isPlaceName)),
      ...matchedRows.flat(),
    ].filter(({ score }) => score > 0);
    const scope = scopeOf(asked, places, book, matched);
    const told = ofOneTime(matched, scope);
    const found = scope.flatMap((place) =>
      factsOf(place, asked.among === null && told.isPart ? matched : told.matched),
    );
    if (found.length === 0) return asked.among === null ? shown(noneTold(asked, scope)) : null;
    const others = scope.filter(({ name }) => !found.some(({ place }) => place === name));
    const elsewhen = asked.among === null ? [] : others.flatMap((place) => factsOf(place, matched));
    return shown(compare(asked, found, scope, elsewhen));
  };
}

/** Each place has a figure of one unit. */
function isWhole({ outcome, caveats }: Comparison): boolean {
  return outcome === "compared" && !caveats.some(({ kind }) => kind === "missing");
}

function noneTold({ kind }: ComparisonQuestion, places: readonly Place[]): Comparison {
  const missing = { kind: "missing", places: places.map(({ name }) => name) } as const;
  return { outcome: "incomparable", kind, reason: "none-told", rows: [], caveats: [missing] };
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [place.name, place])).values()];
}

/** The places named, without those that only say where another lies (甲市的乙县). */
function outermost(places: readonly Place[], tree: PlaceTree): readonly Place[] {
  return places.filter((place) => !places.some((other) => other !== place && tree.contains(place, other)));
}

/** The places asked for that lie in the one named, if one is. */
function placesInScope(
  word: string,
  [around]: readonly Place[],
  { places, tree }: ComparisonKnowledge,
): readonly Place[] {
  return placesAskedFor(word, places).filter((place) => around === undefined || tree.contains(around, place));
}

/** A fact with how far it counts what is asked, by what is told of it. */
function matchFact(
  fact: BookedFact,
  terms: readonly QueryTerm[],
  language: Language,
  isPlaceName: (term: string) => boolean,
): MatchedFact {
  return { fact, score: matchTold(toldOf(fact, isPlaceName), terms, language) };
}

/** What is told of a fact. An indicator that is the place's name says nothing of what is counted. */
function toldOf(
  { indicator, unit, lead, sentence, citation }: BookedFact,
  isPlaceName: (term: string) => boolean,
): Told {
  return {
    indicator: isPlaceName(normaliseText(indicator)) ? "" : indicatorText({ indicator, unit: "" }),
    unit,
    lead: indicatorText({ indicator: lead, unit: "" }),
    context: indicatorText({ indicator: `${sentence}\n${citation.title}\n${citation.kicker ?? ""}`, unit: "" }),
  };
}

/** The facts of each row that counts what is asked. What a row counts is told with its total, or with its first figure. */
function matchRows(
  rows: readonly PlaceRow[],
  fits: (fact: BookedFact) => boolean,
  match: (told: Told) => number,
  isPlaceName: (term: string) => boolean,
): readonly (readonly MatchedFact[])[] {
  return rows.flatMap(({ facts, total }) => {
    const [first] = facts;
    if (first === undefined || !facts.every(fits)) return [];
    const own = toldOf(first, isPlaceName);
    const whole = total === null ? null : toldOf(total, isPlaceName);
    const indicator = indicatorOfRow(own.indicator.replace(/中$/u, ""), whole?.indicator ?? "");
    const score = match({
      indicator,
      unit: own.unit,
      lead: `${whole?.lead ?? ""}\n${own.lead}${own.indicator}`,
      context: `${whole?.context ?? ""}\n${own.context}`,
    });
    return score === 0 ? [] : [facts.map((fact) => ({ fact: { ...fact, indicator, key: indicator }, score }))];
  });
}

/** What a row counts, by its total, unless its first figure says the same more exactly (牛奶产量 for 牛奶). */
function indicatorOfRow(own: string, total: string): string {
  return total === "" || own.includes(total) ? own : total;
}

/**
 * The row that tells most of what is asked, of all the places named or of several asked for: the best evidence, as its
 * figures were counted by one and at one time. Null where there is none.
 */
function bestRow(
  { among, count }: ComparisonQuestion,
  places: readonly Place[],
  rows: readonly (readonly MatchedFact[])[],
): readonly ComparedPlaceFacts[] | null {
  const possible = rows
    .map((row) => row.filter(({ fact }) => places.some(({ name }) => name === fact.place)))
    .filter((row) => row.length >= (among === null ? places.length : 2) && row.length >= 2)
    .filter((row) => count === null || row.length === count);
  const [best] = possible.sort(
    ([a, ...as], [b, ...bs]) =>
      Math.round(((b?.score ?? 0) - (a?.score ?? 0)) / AS_GOOD) ||
      bs.length - as.length ||
      (b === undefined || a === undefined ? 0 : (yearOf(b.fact) ?? 0) - (yearOf(a.fact) ?? 0)),
  );
  if (best === undefined) return null;
  const rank = ({ fact }: MatchedFact): number => places.findIndex(({ name }) => name === fact.place);
  const inOrder = among === null ? [...best].sort((a, b) => rank(a) - rank(b)) : best;
  return inOrder.map(({ fact }) => ({ place: fact.place ?? "", facts: [fact], disputing: [] }));
}

/** The places to compare where no row tells of them, in the order of the question or of the sources. */
function scopeOf(
  { among, count }: ComparisonQuestion,
  places: readonly Place[],
  book: FactBook,
  matched: readonly MatchedFact[],
): readonly Place[] {
  if (among === null) return places;
  const told = distinct(matched.flatMap(({ fact }) => places.filter(({ name }) => name === fact.place)));
  if (count === null) return told;
  const isAsked = (place: Place): boolean => places.some(({ name }) => name === place.name);
  const lists = book.lists.filter((list) => list.length === count && list.every(isAsked));
  const inCommon = (list: readonly Place[]): number =>
    list.filter(({ name }) => told.some((place) => place.name === name)).length;
  const [best] = [...lists].sort((a, b) => inCommon(b) - inCommon(a));
  return best !== undefined && inCommon(best) > 0 ? best : told;
}

/** The facts of the time that is told of most of the places; `isPart` where others are told of at other times only. */
function ofOneTime(
  matched: readonly MatchedFact[],
  scope: readonly Place[],
): { readonly matched: readonly MatchedFact[]; readonly isPart: boolean } {
  const inScope = matched.filter(({ fact }) => scope.some(({ name }) => name === fact.place));
  const placesIn = (facts: readonly MatchedFact[]): number => new Set(facts.map(({ fact }) => fact.place)).size;
  const times = [...new Set(inScope.map(({ fact }) => timeOf(fact)))].filter((time) => time !== null);
  const [best] = times
    .map((time) => inScope.filter(({ fact }) => [time, null].includes(timeOf(fact))))
    .sort((a, b) => placesIn(b) - placesIn(a) || (latest(b) ?? 0) - (latest(a) ?? 0));
  if (best === undefined) return { matched: inScope, isPart: false };
  return { matched: best, isPart: placesIn(best) < placesIn(inScope) };
}

function latest(facts: readonly MatchedFact[]): number | null {
  return facts.reduce<number | null>((last, { fact }) => Math.max(last ?? 0, yearOf(fact) ?? 0), null);
}

/** The year a fact is told of, with the part of it; null when it is not known. */
function timeOf(fact: BookedFact): string | null {
  const year = yearOf(fact);
  const part = /[上下]半年|[一二三四1-4]个?季度/u.exec(fact.time ?? "")?.[0] ?? "";
  return year === null ? null : `${year}${part}`;
}

/** What counts for a place: its best fact, with those of the same sentence that are parts of the same. */
function factsOf(place: Place, matched: readonly MatchedFact[]): readonly ComparedPlaceFacts[] {
  const [best, ...others] = matched
    .filter(({ fact }) => fact.place === place.name)
    .sort((a, b) => b.score - a.score || (yearOf(b.fact) ?? 0) - (yearOf(a.fact) ?? 0));
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

/** What is told as a part of another figure is counted in that one. */
const INCLUDED = /其中|包括|包含/u;

/** Another figure of the same sentence and place that counts a thing of its own. */
function isPartBeside(fact: BookedFact, best: BookedFact): boolean {
  return (
    fact.sentence === best.sentence &&
    fact.unit === best.unit &&
    fact.key !== best.key &&
    fact.place === best.place &&
    !INCLUDED.test(fact.lead) &&
    !INCLUDED.test(best.lead)
  );
}

interface ComparedPlaceFacts {
  readonly place: string;
  readonly facts: readonly BookedFact[];
  /** Other figures for the same. */
  readonly disputing: readonly BookedFact[];
}

/** @param elsewhen what is told of other places at another time, which is not compared */
function compare(
  asked: ComparisonQuestion,
  found: readonly ComparedPlaceFacts[],
  scope: readonly Place[],
  elsewhen: readonly ComparedPlaceFacts[],
): Comparison {
  const { kind } = asked;
  const units = [...new Set(found.map(({ facts }) => facts[0]?.unit ?? ""))];
  const rows = found.map(asRow);
  const caveats = caveatsOf(found, units, scope, elsewhen);
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
  elsewhen: readonly ComparedPlaceFacts[],
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
  if (elsewhen.length > 0)
    caveats.push({
      kind: "other-times",
      figures: elsewhen.map(
        ({ place, facts: [fact] }) => `${place} ${fact?.text} (${fact?.time ?? fact?.citation.date})`,
      ),
    });
  const missing = scope
    .filter(({ name }) => ![...found, ...elsewhen].some(({ place }) => place === name))
    .map(({ name }) => name);
  if (missing.length > 0) caveats.push({ kind: "missing", places: missing });
  return caveats;
}
