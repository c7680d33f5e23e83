import type { ExpectedKind } from "../../question/analysed-question.ts";
import { countsAsked } from "../../question/asked-thing.ts";
import { askedThing, type Evidence } from "../../ranking/evidence.ts";

/** Kinds of answer that a sentence must offer to be an answer at all, and how well. */
const MUST_OFFER: ReadonlySet<ExpectedKind> = new Set(["count", "money", "percent", "date", "duration", "policy"]);
const LEAST_FIT = 0.25;

/** Whether a figure, a date or a title is asked for, which the sentence must have. */
export function asksForFigure({ question }: Evidence): boolean {
  return MUST_OFFER.has(question.expected.kind);
}

/** Whether the sentence has what is asked for, where that is a figure or the like. */
export function offersFigure(evidence: Evidence, row: number): boolean {
  const text = evidence.index.texts[evidence.rows.sentences[row] ?? 0] ?? "";
  return evidence
    .answers(row)
    .some((answer) => answer.fit >= LEAST_FIT || countsAsked(askedThing(evidence), text, answer));
}
