import type { Outcome } from "../model/answer.ts";
import type { Engine } from "../model/asking.ts";
import { squeeze } from "../text/squeeze.ts";
import { list, object, optionalText, text } from "./fields.ts";
import { readNumberedLines, refuseEmpty } from "./read-json-lines.ts";

/** A question with the answer that is proven to be right. */
export interface ProvenQuestion {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  /** How the question is put: zh, en, traditional, colloquial. */
  readonly form: string;
  /** Null for a question that the corpus does not answer. */
  readonly expected: { readonly answer: string; readonly sentences: readonly string[] } | null;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Which one of answer and sentence is there alone, so that nothing can be expected; null where both are or none is. */
  readonly half: "answer" | "sentence" | null;
}

const row = object({
  id: text,
  question: text,
  kind: text,
  form: text.default("zh"),
  answer: optionalText,
  sentence: optionalText,
  alsoRight: list(text).default([]),
});

/**
 * Reads a file of proven questions, one JSON object a line.
 * @throws DatasetError naming file and line
 */
export async function readProvenQuestions(file: string): Promise<readonly ProvenQuestion[]> {
  const rows = await readNumberedLines(file, row);
  return rows.map(({ line, row: { id, question, kind, form, answer, sentence, alsoRight } }) => ({
    line,
    half: (answer === null) === (sentence === null) ? null : answer === null ? "sentence" : "answer",
    id,
    question,
    kind,
    form,
    expected: answer === null || sentence === null ? null : { answer, sentences: [sentence, ...alsoRight] },
  }));
}

/**
 * Reads a file of proven questions to measure by, as {@link readProvenQuestions}.
 * @throws DatasetError also when it holds none
 */
export async function readQuestionSet(file: string): Promise<readonly ProvenQuestion[]> {
  return refuseEmpty(await readProvenQuestions(file), file, "questions");
}

/** Shares over a file of proven questions, 0 to 1. */
export interface QuestionsReport {
  readonly questions: number;
  readonly answerable: number;
  readonly unanswerable: number;
  /** Right sentence first, of the answerable. */
  readonly rightSentenceFirst: number;
  /** Right short answer, of the answerable. */
  readonly rightValue: number;
  /** No evidence said, of the unanswerable. */
  readonly noEvidenceSaid: number;
  /** No evidence said, of the answerable. */
  readonly noEvidenceWronglySaid: number;
  /** `rightSentenceFirst` for each form of question. */
  readonly byForm: Readonly<Record<string, number>>;
}

/** What came of one question. */
export interface QuestionOutcome {
  readonly question: ProvenQuestion;
  readonly outcome: Outcome;
  readonly rightSentence: boolean;
  readonly rightValue: boolean;
  readonly gotSentence: string | null;
  readonly gotValue: string | null;
}

/** Asks every question and holds the first answer against what is proven. White space and datelines do not count. */
export function evaluateQuestions(engine: Engine, questions: readonly ProvenQuestion[]): readonly QuestionOutcome[] {
  return questions.map((question) => {
    const answer = engine.ask(question.question);
    const first = answer.answers[0];
    const sentence = first?.sentence ?? null;
    const value = first?.value?.text ?? null;
    return {
      question,
      outcome: answer.outcome,
      rightSentence:
        sentence !== null && (question.expected?.sentences ?? []).some((right) => sameSentence(right, sentence)),
      rightValue: value !== null && question.expected !== null && squeeze(value) === squeeze(question.expected.answer),
      gotSentence: sentence,
      gotValue: value,
    };
  });
}

/** Whether nothing was shown as an answer. */
export function isRefused({ outcome }: QuestionOutcome): boolean {
  return outcome === "no-evidence";
}

/** Whether a question came out as proven: its sentence first, or refused where the corpus does not say. */
export function isAsProven(outcome: QuestionOutcome): boolean {
  return outcome.question.expected === null ? isRefused(outcome) : outcome.rightSentence;
}

/** Sums outcomes up. */
export function reportQuestions(outcomes: readonly QuestionOutcome[]): QuestionsReport {
  const answerable = outcomes.filter(({ question }) => question.expected !== null);
  const unanswerable = outcomes.filter(({ question }) => question.expected === null);
  const forms = [...new Set(answerable.map(({ question }) => question.form))];
  const rightFirst = ({ rightSentence }: QuestionOutcome): boolean => rightSentence;
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    rightSentenceFirst: share(answerable, rightFirst),
    rightValue: share(answerable, (outcome) => outcome.rightValue),
    noEvidenceSaid: share(unanswerable, isRefused),
    noEvidenceWronglySaid: share(answerable, isRefused),
    byForm: Object.fromEntries(
      forms.map((form) => [
        form,
        share(
          answerable.filter(({ question }) => question.form === form),
          rightFirst,
        ),
      ]),
    ),
  };
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

const DATELINE = /^本报.{1,12}?[讯电](?:[（(]记者[^）)]*[）)])?/u;

/** Whether a sentence is the proven one; white space and the dateline before it do not count. */
export function sameSentence(right: string, got: string): boolean {
  return withoutDateline(right) === withoutDateline(got);
}

/** A sentence without white space and the dateline before it. */
export function withoutDateline(sentence: string): string {
  return squeeze(sentence).replace(DATELINE, "");
}
