import { wholeQuestion } from "../../model/answer.ts";
import type { UnansweredStore } from "../../store/store.ts";
import type { AnsweredListener } from "./answer-questions.ts";
import type { Metrics } from "./metrics.ts";

/** Counts the questions answered, and remembers whole the ones that the corpus does not answer. */
export function recordAnswered(metrics: Metrics, unanswered: UnansweredStore): AnsweredListener {
  return (answer, { from, chat }) => {
    metrics.countQuestion(answer.outcome);
    if (answer.outcome === "no-evidence" && from !== undefined && chat !== undefined)
      unanswered.record({ question: wholeQuestion(answer), chat: chat.id, user: from.id });
  };
}
