import type { Answer } from "../../model/answer.ts";
import type { Answers } from "../../model/asking.ts";
import type { CardStyle } from "./card-style.ts";
import { cutPlain } from "./cut-text.ts";
import { type FormattedText, join, mark } from "./formatted-text.ts";
import { renderAnswer } from "./render-answer.ts";

/** Longest question repeated above its answer, in UTF-16 units. */
const LONGEST_QUESTION = 120;

/**
 * The answers to one message, one below the other; of several, each under its question.
 * @param styleOf how the card of an answer is to be written
 */
export function renderAnswers(answers: Answers, styleOf: (answer: Answer) => CardStyle): FormattedText {
  const [first, ...others] = answers;
  if (others.length === 0) return renderAnswer(first, styleOf(first));
  return join(
    answers.map((answer) =>
      join([mark(cutPlain(answer.question, LONGEST_QUESTION), "bold"), renderAnswer(answer, styleOf(answer))], "\n"),
    ),
    "\n\n",
  );
}
