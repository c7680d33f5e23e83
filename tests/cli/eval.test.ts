import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jsonLines, runProgram } from "./run-program.ts";

const SENTENCES = ["青溪县有图书室87个。", "书是省里送的。", "白石县今年种茶1200亩。", "茶农很高兴。"];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wenzheng-"));
  const rows = SENTENCES.map((text, i) => ({
    _id: `s${i}`,
    title: "",
    text,
    metadata: { paragraph: `p${Math.floor(i / 2)}` },
  }));
  const asLines = (objects: readonly object[]): string =>
    objects.map((object) => `${JSON.stringify(object)}\n`).join("");
  await writeFile(join(folder, "corpus.jsonl"), asLines(rows));
  await writeFile(
    join(folder, "queries.jsonl"),
    asLines([
      { _id: "q0", text: "青溪县有多少图书室？" },
      { _id: "q1", text: "白石县种了多少亩茶？" },
    ]),
  );
  await mkdir(join(folder, "qrels"));
  await writeFile(join(folder, "qrels", "test.tsv"), "query-id\tcorpus-id\tscore\nq0\ts0\t1\nq1\ts2\t1\n");
});
afterEach(() => rm(folder, { recursive: true }));

describe("wenzheng eval", () => {
  it("measures a question set and writes its run in TREC format", async () => {
    const file = join(folder, "out.run");
    const run = await runProgram(["eval", "--dataset", folder, "--run", file, "--json"]);
    const [report] = jsonLines(run);
    expect(report).toMatchObject({ queries: 2, "R@1": 1, "MRR@10": 1 });
    expect(report).toMatchObject({
      build_ms: expect.any(Number),
      p50_ms: expect.any(Number),
      p99_ms: expect.any(Number),
      rss_mb: expect.any(Number),
    });
    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
    expect(lines[0]).toMatch(/^q0 Q0 s0 1 -?\d+\.\d+ wenzheng$/u);
    for (const query of ["q0", "q1"]) {
      const scores = lines.filter((line) => line.startsWith(query)).map((line) => Number(line.split(" ")[4]));
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it("names the file and the line of a row that is wrong", async () => {
    await writeFile(join(folder, "queries.jsonl"), '{"_id": "q0", "text": "在哪里"}\n{"_id": 7}\n');
    const run = await runProgram(["eval", "--dataset", folder, "--json"]);
    expect(run).toMatchObject({ code: 1, output: "" });
    expect(run.errors).toMatch(/queries\.jsonl, line 2: _id: /u);
  });

  it("prints the shares of proven questions", async () => {
    const [report] = jsonLines(await runProgram(["eval", "--questions", "corpus/questions.jsonl", "--json"]));
    expect(report).toMatchObject({
      answerable: expect.any(Number),
      rightSentenceFirst: expect.any(Number),
      rightValue: expect.any(Number),
      noEvidenceSaid: expect.any(Number),
      noEvidenceWronglySaid: expect.any(Number),
    });
  });
});
