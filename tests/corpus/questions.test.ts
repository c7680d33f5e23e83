import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { loadCorpus } from "../../src/library/load-corpus.ts";

const question = z.strictObject({
  id: z.string(),
  question: z.string().min(1),
  form: z.enum(["zh", "traditional", "colloquial", "en"]),
  kind: z.string(),
  answer: z.string().nullable(),
  sentence: z.string().nullable(),
  article: z.string().nullable(),
  alsoRight: z.array(z.string()),
});

const squeeze = (text: string): string => text.replaceAll(/\s/gu, "");

describe("the questions of the shipped corpus", async () => {
  const lines = (await readFile(join(SHIPPED_CORPUS, "questions.jsonl"), "utf8")).trim().split("\n");
  const questions = lines.map((line) => question.parse(JSON.parse(line)));
  const answerable = questions.filter(({ kind }) => kind !== "unanswerable");
  let sentences: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const { corpus } = await loadCorpus(SHIPPED_CORPUS);
    sentences = new Map(
      corpus.articles.flatMap(({ title, paragraphs }) =>
        paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => [squeeze(text), squeeze(title)])),
      ),
    );
  });

  it("are told apart by their ids and their words", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map((one) => one.question)).size).toBe(questions.length);
  });

  it("have no answer exactly when they are unanswerable", () => {
    for (const { kind, answer, sentence, article } of questions) {
      const isNull = kind === "unanswerable";
      expect([answer === null, sentence === null, article === null]).toEqual([isNull, isNull, isNull]);
    }
  });

  it.each(answerable)("$id: $question", ({ answer, sentence, article, alsoRight }) => {
    expect(sentence).toContain(answer);
    expect(sentences.get(sentence ?? "")).toBe(article);
    for (const other of alsoRight) expect(sentences.has(other)).toBe(true);
  });
});
