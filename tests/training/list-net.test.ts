import { describe, expect, it } from "vitest";
import { trainWeights, weigh } from "../../src/training/list-net.ts";

/** The first signal marks the right candidate, the second says nothing, the third speaks against it. */
const QUESTIONS = Array.from({ length: 40 }, (_, i) => ({
  values: [
    [0.9, (i % 5) / 5, 0.1],
    [0.2, (i % 3) / 3, 0.9],
    [0.4, (i % 7) / 7, 0.6],
  ],
  right: [true, false, false],
  weight: 1,
}));

describe("learning weights", () => {
  it("puts the right candidate first", () => {
    const weights = trainWeights(QUESTIONS, [false, false, true]);
    for (const { values } of QUESTIONS) {
      const scores = values.map((row) => weigh(row, weights));
      expect(scores.indexOf(Math.max(...scores))).toBe(0);
    }
    expect(weights[2]).toBeLessThan(0);
  });

  it("never makes an unsigned weight negative", () => {
    expect(trainWeights(QUESTIONS, [false, false, false]).every((weight) => weight >= 0)).toBe(true);
  });

  it("learns the same from the same questions", () => {
    expect(trainWeights(QUESTIONS, [false, true, true])).toEqual(trainWeights(QUESTIONS, [false, true, true]));
  });

  it("passes over questions without a right candidate", () => {
    const hopeless = { values: [[1, 1, 1]], right: [false], weight: 1 };
    expect(trainWeights([...QUESTIONS, hopeless], [false, false, true])).toEqual(
      trainWeights(QUESTIONS, [false, false, true]),
    );
  });
});
