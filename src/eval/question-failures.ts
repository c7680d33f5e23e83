import { type RankedSentence, rankedOf } from "../model/answer.ts";
import type { Engine } from "../model/asking.ts";
import { isAsProven, isRefused, type QuestionOutcome, sameSentence } from "./evaluate-questions.ts";
import { classifyMiss, type Failure, type FailureKind, showRanked, showUnranked } from "./failures.ts";

/** Sentences of a ranking that are searched for the proven one. */
const DEPTH = 100;

/** Asks the questions that went wrong once more, to see where the proven sentence stands and why. */
export function findQuestionFailures(engine: Engine, outcomes: readonly QuestionOutcome[]): readonly Failure[] {
  return outcomes.filter(wentWrong).map((outcome) => {
    const { id, question: text, expected } = outcome.question;
    const answer = engine.ask(text, { limit: DEPTH });
    const ranked = rankedOf(answer);
    const right = ranked.find(({ sentence }) => expected?.sentences.some((proven) => sameSentence(proven, sentence)));
    const unranked = expected === null ? null : showUnranked(expected.sentences[0] ?? "", expected.answer);
    return {
      kind: classify(outcome, ranked[0], right),
      id,
      question: text,
      expected: right === undefined || expected === null ? unranked : { ...showRanked(right), value: expected.answer },
      got: ranked[0] === undefined ? null : showRanked(ranked[0]),
    };
  });
}

function wentWrong(outcome: QuestionOutcome): boolean {
  return !isAsProven(outcome) || (outcome.question.expected !== null && !outcome.rightValue);
}

function classify(
  outcome: QuestionOutcome,
  first: RankedSentence | undefined,
  right: RankedSentence | undefined,
): FailureKind {
  if (outcome.question.expected === null) return "wrongly-answered";
  if (isRefused(outcome)) return "wrongly-refused";
  return outcome.rightSentence ? "wrong-value" : classifyMiss(first, right);
}
