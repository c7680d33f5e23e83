import { createHash } from "node:crypto";
import { readTextIfThere } from "../library/read-text.ts";
import { writeTogether } from "../library/write-together.ts";
import type { Citation } from "../model/citation.ts";
import type { Language } from "../model/corpus.ts";
import { questionKey } from "../store/question-key.ts";
import { squeeze } from "../text/squeeze.ts";
import { questionsFile } from "./check-answers.ts";

/** The kind of a question whose answer the staff has approved. */
export const APPROVED = "pinned";

/** An approved answer, as one of the corpus' questions. */
export interface ProvenAnswer {
  readonly question: string;
  /** Of the question. */
  readonly language: Language;
  readonly sentence: string;
  /** The short answer in it; null: the whole sentence. */
  readonly value: string | null;
  readonly citation: Citation;
}

/**
 * Adds an approved answer to the questions of a corpus, in place of an earlier one to the same question. One at a time: the
 * file is read and written again.
 * @throws CorpusError when the file of questions cannot be read or written; it is as it was then
 */
export async function recordQuestion(
  folder: string,
  { question, language, sentence, value, citation }: ProvenAnswer,
): Promise<void> {
  await rewrite(folder, question, {
    id: idOf(question),
    question,
    form: language,
    kind: APPROVED,
    answer: squeeze(value ?? sentence),
    sentence: squeeze(sentence),
    article: citation.title,
    alsoRight: [],
  });
}

/**
 * Takes an answer approved earlier out of the questions of a corpus, one at a time as {@link recordQuestion}.
 * @throws CorpusError when the file of questions cannot be read or written; it is as it was then
 */
export async function dropQuestion(folder: string, question: string): Promise<void> {
  await rewrite(folder, question, null);
}

async function rewrite(folder: string, question: string, row: object | null): Promise<void> {
  const path = questionsFile(folder);
  const before = (await readTextIfThere(path)) ?? "";
  const mark = `{"id":"${idOf(question)}",`;
  const lines = before.split("\n").filter((line) => line.trim() !== "" && !line.startsWith(mark));
  if (row !== null) lines.push(JSON.stringify(row));
  await writeTogether([{ path, text: lines.map((line) => `${line}\n`).join("") }]);
}

function idOf(question: string): string {
  return `pin-${createHash("sha256").update(questionKey(question)).digest("hex").slice(0, 8)}`;
}
