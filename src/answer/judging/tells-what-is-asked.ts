import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";

/** What is asked for by name, and how a sentence that tells it names it. */
export interface Telling {
  readonly asked: RegExp;
  readonly told: RegExp;
}

/** Whether a text tells all that a question asks for by these names. */
export function textTells(tellings: readonly Telling[], question: string, text: string): boolean {
  return tellings.every(({ asked, told }) => !asked.test(question) || told.test(text));
}

/** Whether a sentence tells all that the question asks for by these names. */
export function tellsWhatIsAsked(
  tellings: readonly Telling[],
  evidence: Evidence,
  row: number,
  question = evidence.question.text,
): boolean {
  return textTells(tellings, question, sentenceOf(evidence, row));
}
