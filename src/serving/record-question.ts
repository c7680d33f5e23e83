import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import type { Citation } from "../model.ts";
import { questionKey } from "../store/question-key.ts";
import { questionsFile } from "./check-answers.ts";

/** An approved answer, as one of the corpus' questions. */
export interface ProvenAnswer {
  readonly question: string;
  readonly sentence: string;
  /** The short answer in it; null: the whole sentence. */
  readonly value: string | null;
  readonly citation: Citation;
}

/** Adds an approved answer to the questions of a corpus, in place of an earlier one to the same question. */
export async function recordQuestion(folder: string, { question, sentence, value, citation }: ProvenAnswer) {
  const plain = (text: string): string => text.replace(/\s+/gu, "");
  await rewrite(folder, question, {
    id: idOf(question),
    question,
    form: /\p{Script=Han}/u.test(question) ? "zh" : "en",
    kind: "pinned",
    answer: plain(value ?? sentence),
    sentence: plain(sentence),
    article: citation.title,
    alsoRight: [],
  });
}

/** Takes an answer approved earlier out of the questions of a corpus. */
export async function dropQuestion(folder: string, question: string): Promise<void> {
  await rewrite(folder, question, null);
}

/** Rewrites the file beside itself and renames it, so that it is there whole at any time. */
async function rewrite(folder: string, question: string, row: object | null): Promise<void> {
  const file = questionsFile(folder);
  const before = await readFile(file, "utf8").catch(() => "");
  const mark = `{"id":"${idOf(question)}",`;
  const lines = before.split("\n").filter((line) => line.trim() !== "" && !line.startsWith(mark));
  if (row !== null) lines.push(JSON.stringify(row));
  await writeFile(`${file}.part`, lines.map((line) => `${line}\n`).join(""), { flush: true });
  await rename(`${file}.part`, file);
}

function idOf(question: string): string {
  return `pin-${createHash("sha256").update(questionKey(question)).digest("hex").slice(0, 8)}`;
}
