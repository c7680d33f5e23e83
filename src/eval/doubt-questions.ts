import type { Engine } from "../model/asking.ts";
import { squeeze } from "../text/squeeze.ts";
import { type ProvenQuestion, withoutDateline } from "./evaluate-questions.ts";

/** The kind of a question that the corpus does not answer. */
const UNANSWERABLE = "unanswerable";

/**
 * What can only be a mistake in proven questions, a sentence each with the line: they are measured all the same.
 * @param file its name, for the sentences
 */
export function doubtQuestions(file: string, questions: readonly ProvenQuestion[], engine: Engine): readonly string[] {
  const sentences = sentencesOf(engine);
  const lines = new Map<string, number>();
  return questions.flatMap((question) => {
    const { id, line } = question;
    const earlier = lines.get(id);
    lines.set(id, earlier ?? line);
    const doubts = [
      ...(earlier === undefined ? [] : [`its id ${id} is that of line ${earlier}; give one of them another`]),
      ...doubtAnswer(question, sentences),
    ];
    return doubts.map((doubt) => `${file}, line ${line}: ${doubt}`);
  });
}

function doubtAnswer({ kind, expected, half }: ProvenQuestion, sentences: ReadonlySet<string>): readonly string[] {
  if (half !== null)
    return [
      `it has ${half === "answer" ? "an answer and no sentence" : "a sentence and no answer"}; give both, or neither`,
    ];
  if (expected === null) return [];
  if (kind === UNANSWERABLE) return [`it is ${UNANSWERABLE} and has an answer; take out one of the two`];
  const [proven = "", ...others] = expected.sentences;
  const lost = [proven, ...others].filter((sentence) => !sentences.has(withoutDateline(sentence)));
  return [
    ...lost.map((sentence) => `this sentence stands nowhere in the corpus; write it as it stands there: ${sentence}`),
    ...(squeeze(proven).includes(squeeze(expected.answer))
      ? []
      : [`the answer ${expected.answer} does not stand in its sentence; write it as it stands there`]),
  ];
}

function sentencesOf({ holdings, context }: Engine): ReadonlySet<string> {
  return new Set(
    holdings.sources.flatMap(({ firstSentence }) =>
      (context(firstSentence, Number.POSITIVE_INFINITY)?.sentences ?? []).map(({ text }) => withoutDateline(text)),
    ),
  );
}
