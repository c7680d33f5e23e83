import type { Place } from "../model.ts";
import type { AnalysedQuestion, QueryTerm } from "../question/analysed-question.ts";
import { chineseNames } from "../question/region.ts";
import { normaliseText } from "../text/normalise.ts";
import type { BookedFact } from "./fact-book.ts";

/** A fact and how far it tells of a topic, 0 to 1. */
export interface MatchedFact {
  readonly fact: BookedFact;
  readonly score: number;
}

/** What an indicator does not say itself but its sentence or headline does counts so much. */
const BY_CONTEXT = 0.4;
/** A term found in parts counts so much of those parts. */
const IN_PARTS = 0.8;
/** Terms of at most this weight are particles and the like. */
const PARTICLE = 0.5;
/** Share of the score that goes to an indicator that says nothing else. */
const FOR_BREVITY = 0.15;

/** What a share is asked for by. */
export const ASKS_SHARE: RegExp =
  /率|比例|占比|比重|份额|百分|\b(?:rate|share|per ?cent|percentage|proportion|coverage)\b/u;
const MONEY =
  /钱|元|资金|销售|收入|产值|投资|经费|金额|贷款|费用|卖|\b(?:money|yuan|sales?|sold|sell|income|revenue|funds?|funding|spent|worth|invest\w*|earn\w*)\b/u;

/** Units that a question names when it asks for them. */
const NAMED_UNIT = /人次|场次|公里|平方公里|平方米|吨|公斤|[亩岁]|批次|架次|班次/u;

/** Whether a figure in that unit answers a question: in the unit it names, a share, money, or a count. */
export function fitsUnit(unit: string, question: string): boolean {
  const named = NAMED_UNIT.exec(question)?.[0];
  if (named !== undefined) return unit === named;
  if (ASKS_SHARE.test(question)) return unit === "%";
  if (unit === "%") return false;
  return MONEY.test(question) ? unit.endsWith("元") : !unit.endsWith("元");
}

/** How far a fact tells of what the terms name: by its indicator, less by its sentence and headline. */
export function matchFact(fact: BookedFact, terms: readonly QueryTerm[]): MatchedFact {
  const indicator = indicatorText(fact);
  const context = normaliseText(`${fact.sentence}\n${fact.citation.title}\n${fact.citation.kicker ?? ""}`);
  let found = 0;
  let asked = 0;
  let said = 0;
  for (const term of terms) {
    const best = foundShare(term, indicator);
    found += term.weight * Math.max(best, BY_CONTEXT * foundShare(term, context));
    asked += term.weight;
    if (best > 0.5) said += longestSaid(term, indicator);
  }
  if (asked === 0) return { fact, score: 0 };
  const brevity = Math.min(1, said / Math.max(1, fact.indicator.length));
  return { fact, score: (1 - FOR_BREVITY) * (found / asked) + FOR_BREVITY * brevity };
}

const MARKS = /[“”"'「」『』‘’]/gu;

/** What a fact counts and in which unit, as terms are looked for in it: quotation marks would part “双创”载体. */
export function indicatorText({ indicator, unit }: { readonly indicator: string; readonly unit: string }): string {
  return normaliseText(indicator + unit).replace(MARKS, "");
}

/** How much of a term's surest alternative a text says, 0 to 1; an alternative may be found by its parts. */
export function foundShare({ parts }: QueryTerm, text: string): number {
  const whole = new Map<number, number>();
  const found = new Map<number, number>();
  for (const { term, weight, alternative } of parts) {
    whole.set(alternative, (whole.get(alternative) ?? 0) + weight);
    found.set(alternative, (found.get(alternative) ?? 0) + weight * covered(term, text));
  }
  return Math.max(0, ...found.values()) / Math.max(...whole.values(), Number.MIN_VALUE);
}

function longestSaid({ parts }: QueryTerm, text: string): number {
  const lengths = new Map<number, number>();
  for (const { term, alternative } of parts) {
    if (text.includes(term)) lengths.set(alternative, (lengths.get(alternative) ?? 0) + term.length);
  }
  return Math.max(0, ...lengths.values());
}

/** Share of the pairs of characters of a term that stand in a text; the whole term found is 1. */
function covered(term: string, text: string): number {
  if (text.includes(term)) return 1;
  const characters = [...term];
  if (characters.length < 2 || !/\p{Script=Han}/u.test(term)) return 0;
  const pairs = characters.slice(1).map((character, i) => (characters[i] ?? "") + character);
  return (IN_PARTS * pairs.filter((pair) => text.includes(pair)).length) / pairs.length;
}

/** Tells the names of the places of a gazetteer, normalised, from other terms. */
export function placeNamesOf(places: readonly Place[]): (term: string) => boolean {
  const names = new Set(places.flatMap(chineseNames).map(normaliseText));
  return (term) => names.has(term);
}

/** The terms of a question that name no place: a word is a place's name when its surest meanings all are. */
export function topicTerms({ words }: AnalysedQuestion, isPlaceName: (term: string) => boolean): readonly QueryTerm[] {
  return words.filter(({ parts, weight }) => {
    const surest = Math.max(...parts.map((part) => part.weight));
    return weight > PARTICLE && parts.some((part) => part.weight === surest && !isPlaceName(part.term));
  });
}
