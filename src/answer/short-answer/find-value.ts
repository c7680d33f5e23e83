import type { AnswerSpan, Span } from "../../model.ts";
import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { quantityKindOf } from "../../ranking/fit-figures.ts";
import { sourceOffsets } from "../../text/normalise.ts";
import type { Candidate } from "./candidate.ts";
import { withItsUnit } from "./cut-to-asked.ts";
import { weighFigures } from "./weigh-figures.ts";
import { weighNames } from "./weigh-names.ts";

/**
 * The short answer inside a sentence: of the spans that are named by the thing asked for or are of its kind, the one the
 * question's terms stand nearest to.
 * @param row row of the sentence among the candidates
 * @param sentence the sentence as it stands
 * @returns the span in the sentence as it stands, null when it offers none
 */
export function findValue(evidence: Evidence, row: number, sentence: string): AnswerSpan | null {
  const isFigure = quantityKindOf(evidence.question.expected.kind) !== null;
  const best = largest(isFigure ? weighFigures(evidence, row) : weighNames(evidence, row));
  if (best === null) return null;
  return inOriginal(isFigure ? withItsUnit(best, sentenceOf(evidence, row), evidence.question.text) : best, sentence);
}

/** Whether a sentence has a short answer that is no figure. */
export function offersName(evidence: Evidence, row: number): boolean {
  return weighNames(evidence, row).length > 0;
}

function largest(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, one) => (best === null || one.worth > best.worth ? one : best),
    null,
  );
}

function inOriginal({ start, end }: Span, sentence: string): AnswerSpan {
  const toOriginal = sourceOffsets(sentence);
  const from = toOriginal(start);
  // One past the last character of the span, so that a gap after it stays outside.
  const last = toOriginal(end - 1);
  const to = last + ((sentence.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  return { start: from, end: to, text: sentence.slice(from, to) };
}
