import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import {
  evaluateQuestions,
  isAsProven,
  isRefused,
  type ProvenQuestion,
  type QuestionOutcome,
  readProvenQuestions,
} from "../eval/evaluate-questions.ts";
import { DatasetError } from "../eval/read-json-lines.ts";
import { isMissing } from "../library/is-missing.ts";
import type { Engine } from "../model/asking.ts";

/** A question of the corpus that was answered rightly and no longer is. */
export interface TurnedWrong {
  readonly id: string;
  readonly question: string;
  /** The proven sentence; null: that the corpus does not say. */
  readonly expected: string | null;
  readonly got: string | null;
}

/** Where a corpus keeps the questions that prove it. */
export function questionsFile(folder: string): string {
  return join(folder, "questions.jsonl");
}

/**
 * The questions that prove a corpus; none where it has no file of them.
 * @throws DatasetError when the file of questions is wrong
 */
export async function readCorpusQuestions(folder: string): Promise<readonly ProvenQuestion[]> {
  const file = questionsFile(folder);
  const missing = await stat(file).then(() => false, isMissing);
  return missing ? [] : await readProvenQuestions(file);
}

/** Why the questions of a corpus cannot be read, with file, line and remedy; null when they can, or there are none. */
export async function explainUnreadableQuestions(folder: string): Promise<string | null> {
  try {
    await readCorpusQuestions(folder);
    return null;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.message;
  }
}

/**
 * Asks the corpus' own questions of two engines and finds those that only the first one answers rightly. A right sentence
 * that was shown as a part of the answer and is now withheld misleads nobody: so near the bar, any page at all turns it.
 * Others are served between the questions.
 * @throws DatasetError when the file of questions is wrong
 */
export async function findTurnedWrong(folder: string, served: Engine, next: Engine): Promise<readonly TurnedWrong[]> {
  const wrong: TurnedWrong[] = [];
  for (const question of await readCorpusQuestions(folder)) {
    const [before] = evaluateQuestions(served, [question]);
    await breathe();
    const [after] = evaluateQuestions(next, [question]);
    await breathe();
    if (before === undefined || after === undefined || !turnsWrong(before, after)) continue;
    wrong.push({
      id: question.id,
      question: question.question,
      expected: question.expected?.sentences[0] ?? null,
      got: after.gotSentence,
    });
  }
  return wrong;
}

function turnsWrong(before: QuestionOutcome, after: QuestionOutcome): boolean {
  if (!isAsProven(before) || isAsProven(after)) return false;
  return !(before.outcome === "partial" && isRefused(after));
}
