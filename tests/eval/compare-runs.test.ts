import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareRuns } from "../../src/eval/compare-runs.ts";
import { testPairedDifferences } from "../../src/eval/randomisation-test.ts";
import type { Dataset } from "../../src/eval/read-dataset.ts";
import { readRun } from "../../src/eval/read-run.ts";
import { articleId, sentenceId } from "../../src/model/corpus.ts";

/** Questions q0, q1 … each answered by the sentence of its number. */
function inventDataset(questions: number): Dataset {
  const ids = Array.from({ length: questions }, (_, i) => i);
  return {
    corpus: { articles: [], places: [], terms: [], examples: { zh: [], en: [] } },
    rowIds: new Map(ids.map((i) => [sentenceId(articleId("p0"), 1, i + 1), `s${i}`])),
    queries: ids.map((i) => ({ id: `q${i}`, text: `问${i}` })),
    qrels: new Map(ids.map((i) => [`q${i}`, new Set([`s${i}`])])),
  };
}

describe("the paired randomisation test", () => {
  it.each([
    // Of the 8 ways to sign three equal differences, 2 reach the sum seen; of the 1,024 for ten, 2 as well.
    [[1, 1, 1], 2 / 8],
    [Array.from({ length: 10 }, () => 0.5), 2 / 1024],
    // 3 + 1 is seen: reached when both signs agree, 4 of 8 with the free third difference 0.
    [[3, 1, 0], 2 / 4],
  ])("finds for %j about the p that counting all signs gives", (differences, p) => {
    expect(Math.abs(testPairedDifferences(differences) - p)).toBeLessThan(0.02);
  });

  it("finds nothing where nothing differs, and no p of 0 where everything does", () => {
    expect(testPairedDifferences([0, 0, 0])).toBe(1);
    expect(testPairedDifferences([])).toBe(1);
    expect(testPairedDifferences(Array.from({ length: 500 }, () => 1))).toBeCloseTo(1 / 10_001, 10);
  });

  it("says the same of the two systems in either order, every time", () => {
    const differences = [0.5, -1, 0.25, 1, 1, -0.1, 0.3];
    const p = testPairedDifferences(differences);
    expect(testPairedDifferences(differences)).toBe(p);
    expect(testPairedDifferences(differences.map((difference) => -difference))).toBe(p);
  });
});

describe("two runs side by side", () => {
  it("are compared question by question; one left out is one not found", () => {
    const first = new Map([
      ["q0", ["s0"]],
      ["q1", ["s3", "s1"]],
      ["q2", ["s2"]],
    ]);
    const second = new Map([
      ["q0", ["s0"]],
      ["q1", ["s1"]],
      ["q2", ["s0", "s1", "s3", "s2"]],
      ["q3", ["s3"]],
    ]);
    const comparison = compareRuns(first, second, inventDataset(4));
    expect(comparison).toMatchObject({
      queries: 4,
      "R@1": { first: 0.5, second: 0.75, difference: 0.25, wins: 2, losses: 1, ties: 1 },
      "MRR@10": { first: 2.5 / 4, second: 3.25 / 4, wins: 2, losses: 1, ties: 1 },
    });
  });
});

describe("reading a run", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "wenzheng-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = async (text: string) => {
    await writeFile(join(folder, "a.run"), text);
    return readRun(join(folder, "a.run"), inventDataset(3));
  };

  it("takes the order from the scores, and from the ranks where scores are equal", async () => {
    const run = await read("q0 Q0 s2 1 .5 x\nq0 Q0 s1 3 2 x\r\nq0\tQ0\ts0\t2\t2\tx\n\n");
    expect(run.get("q0")).toEqual(["s0", "s1", "s2"]);
  });

  it.each([
    ["q0 Q0 s0 1 3.2 x\nq0 s1 2 1", /a\.run, line 2: expected query id/u],
    ["q0 Q0 s0 first 3.2 x", /a\.run, line 1: expected query id/u],
    ["q0 Q0 s0 1 3.2 x\n\nq9 Q0 s0 1 3.2 x", /a\.run, line 3: the question set has no question q9/u],
    ["q0 Q0 s9 1 3.2 x", /a\.run, line 1: the question set has no sentence s9/u],
    ["q0 Q0 s0 1 3.2 x\nq0 Q0 s0 2 3.1 x", /a\.run, line 2: sentence s0 stands twice/u],
    ["\n", /a\.run holds no ranking/u],
  ])("refuses %j", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
