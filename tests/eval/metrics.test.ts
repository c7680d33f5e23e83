import { describe, expect, it } from "vitest";
import { formatRun } from "../../src/eval/evaluate-dataset.ts";
import { measure } from "../../src/eval/metrics.ts";

const ranking = (ranked: string[], ...relevant: string[]) => ({ ranked, relevant: new Set(relevant) });

describe("ranking metrics", () => {
  it("averages over the questions, found or not", () => {
    const filler = Array.from({ length: 10 }, (_, i) => `x${i}`);
    const metrics = measure([
      ranking(["a", "b"], "a"),
      ranking(["b", "c", "a"], "a"),
      ranking(["b", "c", "d", "e", "f", "a"], "a"),
      ranking([...filler, "a"], "a"),
    ]);
    expect(metrics).toMatchObject({ queries: 4, "R@1": 0.25, "S@5": 0.5, "S@10": 0.75 });
    expect(metrics["MRR@10"]).toBeCloseTo((1 + 1 / 3 + 1 / 6) / 4, 10);
    expect(metrics["nDCG@10"]).toBeCloseTo((1 + 1 / Math.log2(4) + 1 / Math.log2(7)) / 4, 10);
  });

  it("holds two right sentences against the best order of both", () => {
    const ideal = 1 + 1 / Math.log2(3);
    expect(measure([ranking(["a", "x", "b"], "a", "b")])["nDCG@10"]).toBeCloseTo((1 + 1 / Math.log2(4)) / ideal, 10);
  });

  it("gives the figures of an example worked out by hand", () => {
    // Right at 2 and 4 of three: gain 1/log2(3) + 1/log2(5) = .63093 + .43068; at best 1 + .63093 + .5 = 2.13093.
    const metrics = measure([ranking(["x", "a", "y", "b", "z"], "a", "b", "c")]);
    expect(metrics).toEqual({
      queries: 1,
      "R@1": 0,
      "S@5": 1,
      "S@10": 1,
      "MRR@10": 0.5,
      "nDCG@10": expect.closeTo(1.06161 / 2.13093, 4),
    });
  });

  it("measures an empty set as 0", () => {
    expect(measure([])).toMatchObject({ queries: 0, "R@1": 0, "MRR@10": 0 });
  });
});

describe("a run", () => {
  it("is written in TREC format, ranks from 1", () => {
    const run = formatRun([
      {
        query: "q1",
        sentences: [
          { id: "s2", score: 3.5 },
          { id: "s9", score: -1 },
        ],
      },
    ]);
    expect(run).toBe("q1 Q0 s2 1 3.500000 wenzheng\nq1 Q0 s9 2 -1.000000 wenzheng\n");
  });
});
