import type { AnswerSpan } from "../model.ts";
import type { WeighedAnswer } from "../ranking/evidence.ts";
import { sourceOffsets } from "../text/normalise.ts";

/**
 * The short answer inside a sentence: of the spans of the kind asked for, the one the question's terms stand nearest to.
 * @param answers spans in the normalised sentence
 * @param sentence the sentence as it stands
 * @returns the span in the sentence as it stands, null when it offers none
 */
export function findValue(answers: readonly WeighedAnswer[], sentence: string): AnswerSpan | null {
  const best = answers.reduce<WeighedAnswer | null>(
    (found, answer) => (found === null || answer.worth > found.worth ? answer : found),
    null,
  );
  if (best === null) return null;
  const toOriginal = sourceOffsets(sentence);
  const start = toOriginal(best.start);
  // One past the last character of the span, so that a gap after it stays outside.
  const last = toOriginal(best.end - 1);
  const end = last + ((sentence.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  return { start, end, text: sentence.slice(start, end) };
}
