import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import { doubtQuestions } from "../../src/eval/doubt-questions.ts";
import { readProvenQuestions } from "../../src/eval/evaluate-questions.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle } from "../invent-corpus.ts";

const SENTENCE = "青溪县图书室藏书3万册。";
const RIGHT = { id: "a", question: "藏书多少", kind: "quantity", answer: "3万册", sentence: SENTENCE };

let engine: Engine;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "questions-"));
  const articles = [inventArticle("a", "图书室", [[SENTENCE, "书是省里送的。"]])];
  engine = createEngine({ articles, places: [], terms: [], examples: { zh: [], en: [] } }, await openLanguageData());
});
afterAll(() => rm(folder, { recursive: true }));

async function doubts(...rows: readonly object[]): Promise<readonly string[]> {
  const file = join(folder, "q.jsonl");
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return doubtQuestions("q.jsonl", await readProvenQuestions(file), engine);
}

it("has nothing to say of questions as they should be", async () => {
  const none = { id: "b", question: "谁", kind: "unanswerable", answer: null, sentence: null };
  const spaced = {
    ...RIGHT,
    id: "c",
    sentence: "本报青溪讯（记者 王一）青溪县图书室 藏书3万册。",
    alsoRight: ["书是省里送的。"],
  };
  expect(await doubts(RIGHT, none, spaced)).toEqual([]);
});

it.each([
  ["an id twice", RIGHT, "its id a is that of line 1; give one of them another"],
  [
    "a sentence that is not there",
    { ...RIGHT, id: "b", sentence: "青溪县图书室藏书3万册" },
    "this sentence stands nowhere in the corpus; write it as it stands there: 青溪县图书室藏书3万册",
  ],
  [
    "an answer that is not in its sentence",
    { ...RIGHT, id: "b", answer: "4万册" },
    "the answer 4万册 does not stand in its sentence; write it as it stands there",
  ],
  [
    "an answer to what has none",
    { ...RIGHT, id: "b", kind: "unanswerable" },
    "it is unanswerable and has an answer; take out one of the two",
  ],
  [
    "an answer without its sentence",
    { ...RIGHT, id: "b", sentence: null },
    "it has an answer and no sentence; give both, or neither",
  ],
])("tells of %s by its line", async (_, row, doubt) => {
  expect(await doubts(RIGHT, row)).toEqual([`q.jsonl, line 2: ${doubt}`]);
});
