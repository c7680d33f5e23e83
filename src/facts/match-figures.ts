import type { AnalysedQuestion, ExpectedKind, QueryTerm } from "../question/analysed-question.ts";
import { ANSWER_FORM } from "../question/answer-form.ts";
import { isOfOtherSort, sortOfAsked } from "../question/asked/asked-sort.ts";
import type { AskedThing } from "../question/asked/asked-thing.ts";
import { focus } from "../question/focus.ts";
import type { PlaceTree } from "../question/place-scope.ts";
import { ASKS_PERCENTAGE, foundShare, indicatorText, topicTerms } from "./match-facts.ts";
import type { ReadFact } from "./read-facts.ts";

/** Questions for a figure, by their asking words or by a topic that names a measure. */
const ASKS_FIGURE =
  /多少|(?<!哪)几(?![乎年时月号])|百分之|多[大高长远重](?=[?的]|面积|$)|\bhow (?:many|much|large|big)\b|\b(?:number|rate|share|proportion|percentage|amount|area|total) of\b/u;

/** What a fact of another place, or a share where a count is asked for, is worth. */
const OTHER_PLACE = 0.2;
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

/** Whether a question asks for a figure: one for a place or a person asks for none, whatever it counts (几何学院在哪里). */
export function asksForFigure({ text, expected }: AnalysedQuestion): boolean {
  return ANSWER_FORM[expected.kind] !== "name" && ASKS_FIGURE.test(text.toLowerCase());
}

/** A fact with how well its indicator, place, level and unit are those asked for, from 0 up. */
export interface MatchedFigure {
  readonly fact: ReadFact;
  readonly match: number;
}

/**
 * How well each fact of a sentence matches a question for a figure; those of another kind or sort than is asked for are left
 * out.
 * @param asked the thing the question asks for
 */
export function matchFigures(
  question: AnalysedQuestion,
  asked: AskedThing,
  facts: readonly ReadFact[],
  { tree, isPlaceName }: PlaceKnowledge,
): readonly MatchedFigure[] {
  const terms = topicTerms(question, isPlaceName);
  const { kind, measure } = question.expected;
  const sort = sortOfAsked({ measure, heads: asked.heads, question: question.text });
  const possible = facts.filter(({ unit }) => isOfKind(unit, kind) && !isOfOtherSort(unit, sort));
  return possible.map((fact) => {
    const counts = asked.heads.some((head) => indicatorText(fact).includes(head)) ? COUNTS_IT : 0;
    return { fact, match: matchOf(fact, question, terms, tree) + counts + levelFit(fact, question) };
  });
}

const THING_MEASURE = /^(?:行政村|乡镇|[县市乡镇村])$/u;

/** What stands next to the asking words counts most. */
function weightOf({ weight, distance }: QueryTerm): number {
  return weight * focus(distance);
}

function matchOf(fact: ReadFact, question: AnalysedQuestion, terms: readonly QueryTerm[], tree: PlaceTree): number {
  const indicator = indicatorText(fact);
  // 多少行政村: what is asked for as a measure word may be the thing counted (35%的行政村).
  const thing = THING_MEASURE.exec(question.expected.measure ?? "")?.[0];
  const thingSaid = thing !== undefined && indicator.includes(thing);
  const asked = terms.reduce((sum, term) => sum + weightOf(term), thing === undefined ? 0 : 1);
  if (asked === 0) return 0;
  const found =
    terms.reduce((sum, term) => sum + weightOf(term) * foundShare(term, indicator), thingSaid ? 1 : 0) / asked;
  if (thingSaid) return found * placeFit(fact, question, tree);
  return found * unitFit(fact.unit, question) * placeFit(fact, question, tree);
}

/** Levels of administration, as questions and sources name them. */
const LEVELS: readonly RegExp[] = [
  /国家级|\b(?:national|state)(?:-| )level\b/u,
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

/** Whether a figure in that unit may be of the kind asked for. */
function isOfKind(unit: string, kind: ExpectedKind): boolean {
  if (kind === "money") return unit.endsWith("元");
  if (kind === "percent") return unit === "%" || unit.endsWith("百分点");
  return kind !== "duration" && kind !== "date";
}

function unitFit(unit: string, { text, expected }: AnalysedQuestion): number {
  if (expected.measure !== null && expected.measure === unit) return 1;
  if (ASKS_PERCENTAGE.test(text.toLowerCase())) return unit === "%" ? 1 : 0;
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
