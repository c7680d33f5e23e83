import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTree, plantForest, scoreByForest, scoreByTrees } from "../../src/ranking/decision-trees.ts";

/** Trees of different depths, one of them a leaf alone. */
const TREES = ["0:0.5:0 1:0.2:0 1 2 0:0.9:0 3 1:-0.5:0 4 5", "1:0:0 -1 1", "0.25"].map(parseTree);

describe("a forest", () => {
  it("scores rows, however many, as its trees do one by one", () => {
    const value = fc.constantFrom(-1, -0.5, 0, 0.2, 0.4, 0.5, 0.9, 1);
    const rows = fc.array(fc.tuple(value, value), { maxLength: 9 });
    const forest = plantForest(TREES);
    fc.assert(
      fc.property(rows, (pairs) => {
        const all = Float32Array.from(pairs.flat());
        const alone = pairs.map((_, at) => all.subarray(2 * at, 2 * at + 2));
        expect([...scoreByForest(forest, all, 2)]).toEqual([...scoreByTrees(TREES, alone)]);
      }),
    );
  });
});
