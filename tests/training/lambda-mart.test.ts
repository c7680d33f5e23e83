import { describe, expect, it } from "vitest";
import { explainByTrees, formatTree, parseTree, scoreByTrees } from "../../src/ranking/decision-trees.ts";
import { learnTrees } from "../../src/training/lambda-mart.ts";
import type { TrainingQuestion } from "../../src/training/list-net.ts";

/** Questions whose right answer is the row whose two values agree in sign: no weighted sum of them tells. */
const questions = Array.from({ length: 120 }, (_, number): TrainingQuestion => {
  const wave = (step: number): number => Math.sin(number * 12.9898 + step * 78.233) || 0.1;
  const rows = Array.from({ length: 6 }, (_row, at) => [Math.abs(wave(at)), -Math.abs(wave(at + 7)), wave(at + 13)]);
  const right = number % 6;
  const sign = number % 2 === 0 ? 1 : -1;
  return {
    values: rows.map(([one = 0, other = 0, noise = 0], at) =>
      at === right ? [sign * one, sign * Math.abs(other), noise] : [sign * one, sign * other, noise],
    ),
    right: rows.map((_row, at) => at === right),
    weight: 1,
  };
});

const settings = {
  trees: 40,
  leaves: 6,
  levels: 4,
  rowsInLeaf: 10,
  smoothing: 1,
  stepSize: 0.2,
  depth: 3,
  columnShare: 1,
  questionShare: 0.8,
  seed: 3,
};
const trees = learnTrees(questions, settings);

describe("learning trees", () => {
  it("puts right answers first that only two signals together tell", () => {
    const first = questions.filter(({ values, right }) => {
      const scores = [...scoreByTrees(trees, values)];
      return right[scores.indexOf(Math.max(...scores))] === true;
    });
    expect(first.length / questions.length).toBeGreaterThan(0.95);
  });

  it("learns the same from the same", () => {
    expect(learnTrees(questions, settings).map(formatTree)).toEqual(trees.map(formatTree));
  });
});

describe("decision trees", () => {
  it("scores as before after being written and read", () => {
    const read = trees.map((tree) => parseTree(formatTree(tree)));
    for (const { values } of questions.slice(0, 20)) {
      const before = scoreByTrees(trees, values);
      for (const [row, score] of scoreByTrees(read, values).entries()) expect(score).toBeCloseTo(before[row] ?? 0, 2);
    }
  });

  it("puts the whole score down to signals, beside what the trees say of anything", () => {
    const names = ["one", "other", "noise"];
    const mean = trees.reduce((sum, { values }) => sum + (values[0] ?? 0), 0);
    const row = questions[0]?.values[0] ?? [];
    const shares = [...explainByTrees(trees, row, names).values()];
    expect(mean + shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(scoreByTrees(trees, [row])[0] ?? 0, 6);
  });
});
