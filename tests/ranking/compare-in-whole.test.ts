import fc from "fast-check";
import { expect, it } from "vitest";
import { writeInWhole } from "../../src/index/meanings.ts";
import { PackedVectors } from "../../src/ranking/compare-in-whole.ts";
import { DIMENSIONS } from "../../src/text/word-vectors-file.ts";

const vector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: DIMENSIONS,
  maxLength: DIMENSIONS,
});

it("vectors packed into doubles give the products that each gives by itself, to the last digit", () => {
  fc.assert(
    fc.property(fc.array(vector, { minLength: 1, maxLength: 15 }), vector, (vectors, other) => {
      const numbers = new Int8Array(vectors.length * DIMENSIONS);
      for (const [place, one] of vectors.entries()) writeInWhole(one, numbers, place * DIMENSIONS);
      const others = new Int8Array(DIMENSIONS);
      writeInWhole(other, others, 0);
      const products = new Float32Array(vectors.length);
      new PackedVectors(numbers, vectors.length).multiply(others, 0, products, 0);
      const expected = vectors.map((_, place) =>
        others.reduce((sum, number, at) => sum + number * (numbers[place * DIMENSIONS + at] ?? 0), 0),
      );
      expect([...products]).toEqual(expected);
    }),
  );
});
