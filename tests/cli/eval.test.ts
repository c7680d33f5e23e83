import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jsonLines, runProgram, startProgram } from "./run-program.ts";

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
    const run = await startProgram(["eval", "--dataset", folder, "--json"]);
    expect(run).toMatchObject({ code: 1, output: "" });
    expect(run.errors).toMatch(/queries\.jsonl, line 2: _id must be text/u);
  });

  it("names the line of a judgement on a sentence that is not there", async () => {
    await writeFile(join(folder, "qrels", "test.tsv"), "query-id\tcorpus-id\tscore\nq0\ts0\t1\nq1\ts7\t1\n");
    const run = await runProgram(["eval", "--dataset", folder]);
    expect(run).toMatchObject({ code: 1, output: "" });
    expect(run.errors).toMatch(/test\.tsv, line 3: no sentence s7/u);
  });

  it("writes what went wrong, sorted by kind, with the signals of both sentences", async () => {
    // Judged against what the sentences say, so that both questions fail: one within its paragraph, one outside it.
    await writeFile(join(folder, "qrels", "test.tsv"), "query-id\tcorpus-id\tscore\nq0\ts1\t1\nq1\ts0\t1\n");
    const file = join(folder, "failures.jsonl");
    const run = await runProgram(["eval", "--dataset", folder, "--failures", file]);
    expect(run.output).toMatch(/2 failures, written to .*\nnot-a-candidate +1\nright-paragraph-wrong-sentence +1\n/u);
    const failures = (await readFile(file, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(failures).toMatchObject([
      {
        kind: "not-a-candidate",
        id: "q1",
        expected: { sentence: SENTENCES[0], rank: null },
        got: { sentence: SENTENCES[2], rank: 1 },
      },
      {
        kind: "right-paragraph-wrong-sentence",
        id: "q0",
        question: "青溪县有多少图书室？",
        expected: { sentence: SENTENCES[1], rank: expect.any(Number) },
        got: { sentence: SENTENCES[0], rank: 1, value: "87个" },
      },
    ]);
    expect(failures[1].got.signals).toContainEqual({
      signal: expect.any(String),
      value: expect.any(Number),
      share: expect.any(Number),
    });
  });

  it("says so when what went wrong cannot be written", async () => {
    const run = await runProgram(["eval", "--dataset", folder, "--failures", join(folder, "nowhere", "out.jsonl")]);
    expect(run).toMatchObject({ code: 1, errors: expect.stringMatching(/out\.jsonl cannot be written: .*\n$/u) });
  });

  it("writes what went wrong with proven questions, among them answers that should have been refused", async () => {
    const questions = join(folder, "questions.jsonl");
    const rows = [
      { id: "a", question: "昌都市有多少个村级电商服务站点", kind: "unanswerable" },
      { id: "b", question: "昌都市有多少个村级电商服务站点", kind: "count", answer: "1个", sentence: "无此一句。" },
    ];
    await writeFile(questions, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const file = join(folder, "failures.jsonl");
    const run = await runProgram(["eval", "--questions", questions, "--failures", file, "--json"]);
    expect(jsonLines(run)).toMatchObject([{ questions: 2, rightSentenceFirst: 0 }]);
    const failures = (await readFile(file, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(failures).toMatchObject([
      { kind: "not-a-candidate", id: "b", expected: { sentence: "无此一句。", rank: null, value: "1个" } },
      { kind: "wrongly-answered", id: "a", expected: null, got: { rank: 1 } },
    ]);
  });

  describe("comparing two runs", () => {
    let args: readonly string[];
    beforeEach(async () => {
      await writeFile(join(folder, "a.run"), "q0 Q0 s0 1 2 x\nq1 Q0 s0 1 2 x\nq1 Q0 s2 2 1 x\n");
      await writeFile(join(folder, "b.run"), "q0 Q0 s0 1 2 y\nq1 Q0 s2 1 2 y\n");
      args = ["eval", "--compare", join(folder, "a.run"), join(folder, "b.run"), "--dataset", folder];
    });

    it("prints means, difference, p, wins, losses and ties", async () => {
      expect(jsonLines(await runProgram([...args, "--json"]))).toEqual([
        {
          queries: 2,
          "MRR@10": { first: 0.75, second: 1, difference: 0.25, p: 1, wins: 1, losses: 0, ties: 1 },
          "R@1": { first: 0.5, second: 1, difference: 0.5, p: 1, wins: 1, losses: 0, ties: 1 },
        },
      ]);
      expect((await runProgram(args)).output).toMatch(/^R@1\nfirst +0\.5000\nsecond +1\n/mu);
    });

    it("names the line of a run that is wrong, and asks for the run that is missing", async () => {
      await writeFile(join(folder, "b.run"), "q0 Q0 s0 1 2 y\nq1 s2\n");
      expect(await runProgram(args)).toMatchObject({ code: 1, errors: expect.stringMatching(/b\.run, line 2: /u) });
      const alone = ["eval", "--compare", join(folder, "a.run"), "--dataset", folder];
      expect(await runProgram(alone)).toMatchObject({ code: 2 });
    });
  });

  it.each([
    ["--questions", "questions"],
    ["--facts", "facts"],
  ])("measures nothing by an empty file of %s", async (set, what) => {
    const empty = join(folder, "empty.jsonl");
    await writeFile(empty, "\n");
    const run = await runProgram(["eval", set, empty]);
    expect(run).toMatchObject({ code: 1, output: "" });
    expect(run.errors).toBe(`wenzheng: ${empty} holds no ${what}; write one JSON object a line\n`);
  });

  it.each([
    ['{"id": "a", "kind": "count"}', "question is missing; write it"],
    ['{"id": "a", "kind": "count", "question": ["x"]}', "question must be text, between quotation marks"],
    ['{"id": "a", "kind": "count", "question": "x", "alsoRight": "y"}', "alsoRight must be a list: [one, another]"],
    ["7", "the row must be an object with id, question, kind, form, answer, sentence, alsoRight"],
  ])("says what a row lacks: %s", async (row, message) => {
    const file = join(folder, "questions.jsonl");
    await writeFile(file, `${row}\n`);
    const run = await runProgram(["eval", "--questions", file]);
    expect(run).toMatchObject({ code: 1, output: "", errors: `wenzheng: ${file}, line 1: ${message}\n` });
  });

  it.each([
    [["--questions", "q.jsonl", "--run", "out.run"], "--run does not go with --questions"],
    [["--questions", "q.jsonl", "--compare", "a.run", "b.run"], "--compare does not go with --questions"],
    [["--pages", "pages", "--failures", "out.jsonl"], "--failures does not go with --pages"],
    [["--pages", "pages", "--corpus", "corpus"], "--corpus does not go with --pages"],
    [["--facts", "f.jsonl", "--failures", "out.jsonl"], "--failures does not go with --facts"],
    [["--dataset", "set", "--corpus", "corpus"], "--corpus does not go with --dataset"],
    [["--dataset", "set", "--compare", "a.run", "b.run", "--run", "out.run"], "--run does not go with --compare"],
    [["--dataset", "set", "--facts", "f.jsonl"], "eval needs one of --dataset"],
  ])("refuses an option that it would not read: %j", async (args, message) => {
    const run = await runProgram(["eval", ...args]);
    expect(run).toMatchObject({ code: 2, output: "" });
    expect(run.errors).toContain(message);
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
