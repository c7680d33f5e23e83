import { describe, expect, it } from "vitest";
import { formatTree, scoreByTrees } from "../../src/ranking/decision-trees.ts";
import { type LabelledExample, learnLogOdds } from "../../src/training/logistic-trees.ts";

const wave = (number: number, step: number): number =>
  Math.abs(Math.sin(number * 12.9898 + step * 78.233) * 43758.5453) % 1;

/** So in nine cases of ten where the first value is above a half, in one of ten elsewhere; the second says nothing. */
const examples = Array.from({ length: 2000 }, (_, number): LabelledExample => {
  const [value, noise] = [wave(number, 1), wave(number, 2)];
  return {
    values: Float32Array.of(value, noise),
    isSo: wave(number, 3) < (value > 0.5 ? 0.9 : 0.1),
    weight: 1,
  };
});

function chanceAt(trees: ReturnType<typeof learnLogOdds>, ...values: number[]): number {
  return 1 / (1 + Math.exp(-(scoreByTrees(trees, [values])[0] ?? 0)));
}

describe("learning log odds", () => {
  const trees = learnLogOdds(examples);

  it("tells how often something is so, and not only whether", () => {
    expect(chanceAt(trees, 0.8, 0.5)).toBeGreaterThan(0.8);
    expect(chanceAt(trees, 0.8, 0.5)).toBeLessThan(0.97);
    expect(chanceAt(trees, 0.2, 0.5)).toBeLessThan(0.2);
    expect(chanceAt(trees, 0.2, 0.5)).toBeGreaterThan(0.03);
  });

  it("takes examples of more weight for as many more", () => {
    const weighed = learnLogOdds(examples.map((example) => ({ ...example, weight: example.isSo ? 9 : 1 })));
    expect(chanceAt(weighed, 0.2, 0.5)).toBeGreaterThan(0.35);
  });

  it("learns the same from the same", () => {
    expect(learnLogOdds(examples).map(formatTree)).toEqual(trees.map(formatTree));
  });
});
