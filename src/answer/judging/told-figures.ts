import type { ExpectedKind } from "../../question/analysed-question.ts";
import { kindsAnsweredBy } from "../../question/answer-form.ts";
import { countsAsked } from "../../question/asked/asked-thing.ts";
import { askedThing, type Evidence, sentenceOf } from "../../ranking/evidence.ts";

/** Kinds of answer that a sentence must offer to be an answer at all, and how well. */
const MUST_OFFER: ReadonlySet<ExpectedKind> = kindsAnsweredBy("figure", "time", "title");
const LEAST_FIT = 0.25;

/** Whether a figure, a date or a title is asked for, which the sentence must have. */
export function mustOffer({ question }: Evidence): boolean {
  return MUST_OFFER.has(question.expected.kind);
}

/** Figures that fit so much less than the best are in another unit. */
const AS_GOOD = 0.8;

/** Whether a figure that could answer is worth as much as by itself, by what stands before it; true where there is none. */
export function isWorthIt(evidence: Evidence, row: number, worthAfter: (before: string) => number): boolean {
  const text = sentenceOf(evidence, row);
  const answers = evidence.answers(row);
  const best = answers.reduce((most, { fit }) => Math.max(most, fit), 0);
  const fitting = answers.filter(({ fit }) => fit >= AS_GOOD * best);
  return fitting.length === 0 || fitting.some(({ start }) => worthAfter(text.slice(0, start)) >= 1);
}

/** Whether the sentence has what is asked for, where that is a figure or the like. */
export function offersFigure(evidence: Evidence, row: number): boolean {
  const text = sentenceOf(evidence, row);
  return evidence
    .answers(row)
    .some((answer) => answer.fit >= LEAST_FIT || countsAsked(askedThing(evidence), text, answer));
}

/** What is counted in English, by a word that nothing describes: crisp red plums may be told of by another name. */
const COUNTED_IN_ENGLISH =
  /\bhow (?:many|much) (?<thing>[\w-]+)(?= (?:are|is|was|were|did|do|does|has|have|had|will|can|could|in|on|at|for|to|by|from|with|there|that|who|which|per|gets?|got)\b|[?.!,\s]*$)/u;

/** Whether the corpus knows what an English question counts: what it tells of nowhere none of its figures counts. */
export function knowsTheCounted({ question }: Evidence): boolean {
  if (question.language !== "en" || question.expected.kind !== "count") return true;
  const thing = COUNTED_IN_ENGLISH.exec(question.text)?.groups?.thing;
  return thing === undefined || !question.missing.some((word) => word.toLowerCase() === thing);
}
