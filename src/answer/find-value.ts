import type { AnswerSpan } from "../model.ts";
import type { WeighedAnswer } from "../ranking/evidence.ts";
import { normalise } from "../text/normalise.ts";

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
  const { toOriginal } = normalise(sentence);
  const start = toOriginal(best.start);
  const end = toOriginal(best.end);
  return { start, end, text: sentence.slice(start, end) };
}
