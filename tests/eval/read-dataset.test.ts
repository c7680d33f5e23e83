import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDataset } from "../../src/eval/read-dataset.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wenzheng-"));
  await mkdir(join(folder, "qrels"));
  await writeFile(join(folder, "queries.jsonl"), '{"_id":"q1","text":"茶园有多大？"}\n');
});

afterEach(() => rm(folder, { recursive: true }));

/** Writes the sentences, given as id, paragraph and text, and takes the last for right. */
async function writeSet(sentences: readonly (readonly [id: string, paragraph: string, text: string])[]): Promise<void> {
  const rows = sentences.map(([id, paragraph, text]) => JSON.stringify({ _id: id, text, metadata: { paragraph } }));
  await writeFile(join(folder, "corpus.jsonl"), rows.join("\n"));
  await writeFile(join(folder, "qrels", "test.tsv"), `q1\t${sentences.at(-1)?.[0]}\t1\n`);
}

describe("a question set", () => {
  it("reads the paragraphs of one document as one article", async () => {
    await writeSet([
      ["a", "d0p0", "茶园在南坡。"],
      ["b", "d0p0", "去年新修了路。"],
      ["c", "d0p1", "它有三百亩。"],
      ["d", "d1p0", "渔港在北岸。"],
    ]);
    const { corpus } = await readDataset(folder);
    expect(corpus.articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ["茶园在南坡。去年新修了路。", "它有三百亩。"],
      ["渔港在北岸。"],
    ]);
  });

  it("takes a paragraph for an article of its own where its name tells of no document", async () => {
    await writeSet([
      ["a", "tea", "茶园在南坡。"],
      ["b", "harbour", "渔港在北岸。"],
    ]);
    expect((await readDataset(folder)).corpus.articles).toHaveLength(2);
  });

  it("knows each sentence by its id in the set, in reading order", async () => {
    await writeSet([
      ["a", "d0p0", "茶园在南坡。"],
      ["b", "d0p1", "它有三百亩。"],
      ["c", "d1p0", "渔港在北岸。"],
    ]);
    const { rowIds, qrels } = await readDataset(folder);
    expect([...rowIds.values()]).toEqual(["a", "b", "c"]);
    expect(qrels).toEqual(new Map([["q1", new Set(["c"])]]));
  });
});
