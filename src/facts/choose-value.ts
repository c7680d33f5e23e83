import type { AnswerSpan, Span } from "../model.ts";
import type { AnalysedQuestion, ExpectedKind, QueryTerm } from "../question/analysed-question.ts";
import { asksForChange } from "../question/asked-change.ts";
import { isOfOtherSort, sortOfAsked } from "../question/asked-sort.ts";
import { type AskedThing, countsAsked } from "../question/asked-thing.ts";
import type { PlaceTree } from "../question/place-scope.ts";
import { chineseNames } from "../question/region.ts";
import { foundShare, indicatorText, topicTerms } from "./match-facts.ts";
import type { ReadFact } from "./read-facts.ts";

/** Questions for a figure, by their asking words or by a topic that names a measure. */
const ASKS_FIGURE =
  /多少|(?<!哪)几(?![乎年时月号])|百分之|多[大高长远重](?=[?的]|面积|$)|\bhow (?:many|much|large|big)\b|\b(?:number|rate|share|proportion|percentage|amount|area|total) of\b/u;
const SHARE = /率|比例|占比|比重|百分|\b(?:rate|share|proportion|per ?cent(?:age)?)\b/u;

/** A fact that matches less than this does not answer. */
const LEAST_MATCH = 0.4;
/** By so much another fact must match better to take the place of the figure that stands nearest to the question's words. */
const BETTER = 0.3;
/** What a fact of another place, or a share where a count is asked for, is worth. */
const OTHER_PLACE = 0.6;
/** What a fact of the place around the one asked about is worth beside its own. */
const AROUND_PLACE = 0.85;
const SHARE_FOR_COUNT = 0.8;
const OTHER_UNIT = 0.75;

/** What a fact gains that counts the very thing asked for (几家载体). */
const COUNTS_IT = 0.3;

/** What lies in what, and which terms name places. */
export interface PlaceKnowledge {
  readonly tree: PlaceTree;
  readonly isPlaceName: (term: string) => boolean;
}

/** Whether a question asks for a figure. */
export function asksForFigure({ text }: AnalysedQuestion): boolean {
  return ASKS_FIGURE.test(text.toLowerCase());
}

/**
 * The short answer to a question for a figure: the fact of the sentence whose indicator and place are those asked for,
 * where it matches clearly better than the figure found by nearness.
 * @param asked the thing the question asks for
 * @param nearest the figure found by nearness, null when there is none
 * @param sentence the sentence as it stands, which the spans are in
 */
export function chooseValue(
  question: AnalysedQuestion,
  asked: AskedThing,
  facts: readonly ReadFact[],
  nearest: AnswerSpan | null,
  sentence: string,
  { tree, isPlaceName }: PlaceKnowledge,
): AnswerSpan | null {
  const terms = topicTerms(question, isPlaceName);
  const { kind, measure } = question.expected;
  const sort = sortOfAsked({ measure, heads: asked.heads, question: question.text });
  const possible = facts.filter(({ unit }) => isOfKind(unit, kind) && !isOfOtherSort(unit, sort));
  const scored = possible.map((fact) => {
    const counts = asked.heads.some((head) => indicatorText(fact).includes(head));
    return { fact, score: matchOf(fact, question, terms, tree) + (counts ? COUNTS_IT : 0) + levelFit(fact, question) };
  });
  const best = scored.reduce<(typeof scored)[number] | null>(
    (found, one) => (found === null || one.score > found.score ? one : found),
    null,
  );
  // A fact is what is, and does not tell by how much it changed.
  if (best === null || best.score < LEAST_MATCH || asksForChange(question.text)) return nearest;
  if (nearest !== null && countsAsked(asked, sentence, nearest) && !countsAsked(asked, sentence, best.fact))
    return nearest;
  const current = scored.find(
    ({ fact }) => nearest !== null && fact.start === nearest.start && fact.end === nearest.end,
  );
  if (nearest !== null && best.score < (current?.score ?? 0) + BETTER) return nearest;
  // 甲、乙两县分别为18元和15元: the facts do not tell which is whose, the row does.
  if (nearest !== null && sentence.includes("分别")) return nearest;
  // 全市312家,其中青河县26家: what is told of the very place asked about stays.
  if (nearest !== null && isOfItsUnit(nearest, best.fact) && isOnlyTold(sentence, nearest, best.fact, question))
    return nearest;
  const { text, start, end } = best.fact;
  return { text, start, end };
}

const THING_MEASURE = /^(?:行政村|乡镇|[县市乡镇村])$/u;

/** What stands next to the asking words counts most. */
function focus({ weight, distance }: QueryTerm): number {
  return weight * (0.15 + 0.85 * Math.exp(-distance / 4));
}

function matchOf(fact: ReadFact, question: AnalysedQuestion, terms: readonly QueryTerm[], tree: PlaceTree): number {
  const indicator = indicatorText(fact);
  // 多少行政村: what is asked for as a measure word may be the thing counted (35%的行政村).
  const thing = THING_MEASURE.exec(question.expected.measure ?? "")?.[0];
  const thingSaid = thing !== undefined && indicator.includes(thing);
  const asked = terms.reduce((sum, term) => sum + focus(term), thing === undefined ? 0 : 1);
  if (asked === 0) return 0;
  const found = terms.reduce((sum, term) => sum + focus(term) * foundShare(term, indicator), thingSaid ? 1 : 0) / asked;
  if (thingSaid) return found * placeFit(fact, question, tree);
  return found * unitFit(fact.unit, question) * placeFit(fact, question, tree);
}

/** Levels of administration, as questions and sources name them. */
const LEVELS: readonly RegExp[] = [
  /国家级|\bnational(?:-| )level\b/u,
  /自治区级|省级|\b(?:regional|autonomous region|provincial)(?:-| )level\b/u,
  /[地市]级|\b(?:city|prefecture)(?:-| )level\b/u,
  /县一?级|县域|\bcounty(?:-| )level\b/u,
  /乡镇一?级?|\btownship(?:-| )?(?:level)?\b/u,
  /村一?级|\bvillage(?:-| )?(?:level)?\b/u,
];
const SAME_LEVEL = 0.3;

/** What a fact gains by being of the level of administration asked about (县一级: 县域中心), and loses by another. */
function levelFit(fact: ReadFact, { text }: AnalysedQuestion): number {
  const asked = LEVELS.filter((level) => level.test(text.toLowerCase()));
  const told = LEVELS.filter((level) => level.test(indicatorText(fact)));
  if (asked.length === 0 || told.length === 0) return 0;
  return told.some((level) => asked.includes(level)) ? SAME_LEVEL : -SAME_LEVEL;
}

/** Whether a figure ends with the unit of a fact. */
function isOfItsUnit({ text }: AnswerSpan, { unit }: ReadFact): boolean {
  return unit !== "" && text.endsWith(unit);
}

/** Whether of two figures the place asked about stands beside the first alone. */
function isOnlyTold(sentence: string, one: Span, other: Span, question: AnalysedQuestion): boolean {
  return namesPlace(sentence, one, question) && !namesPlace(sentence, other, question);
}

/** Whether a place asked about is named between the last mark before a figure and the figure. */
function namesPlace(sentence: string, { start }: Span, { places }: AnalysedQuestion): boolean {
  const segment = /[^,，、;；:：。]*$/u.exec(sentence.slice(0, start))?.[0] ?? "";
  return places.flatMap(chineseNames).some((name) => segment.includes(name));
}

/** Whether a figure in that unit may be of the kind asked for. */
function isOfKind(unit: string, kind: ExpectedKind): boolean {
  if (kind === "money") return unit.endsWith("元");
  if (kind === "percent") return unit === "%" || unit.endsWith("百分点");
  return kind !== "duration" && kind !== "date";
}

function unitFit(unit: string, { text, expected }: AnalysedQuestion): number {
  if (expected.measure !== null && expected.measure === unit) return 1;
  if (SHARE.test(text.toLowerCase())) return unit === "%" ? 1 : 0;
  if (expected.kind === "money") return unit.endsWith("元") ? 1 : 0;
  if (unit.endsWith("元")) return expected.kind === "count" ? OTHER_UNIT : 1;
  if (unit === "%") return expected.measure === null ? SHARE_FOR_COUNT : 0;
  return expected.measure === null ? 1 : OTHER_UNIT;
}

function placeFit({ place }: ReadFact, { places }: AnalysedQuestion, tree: PlaceTree): number {
  const known = place?.known ?? null;
  if (known === null || places.length === 0) return 1;
  if (places.some((asked) => tree.contains(asked, known))) return 1;
  return places.some((asked) => tree.contains(known, asked)) ? AROUND_PLACE : OTHER_PLACE;
}
