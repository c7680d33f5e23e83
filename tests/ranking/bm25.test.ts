import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldMatch, Occurrences } from "../../src/ranking/match-terms.ts";
import { bm25 } from "../../src/ranking/signals/bm25.ts";

/** Robertson and Zaragoza's formula, term by term, over the score of an average unit that holds each term once. */
function naive(counts: readonly number[], weights: readonly number[], length: number, mean: number): number {
  const [k1, b] = [1.2, 0.5];
  const scores = counts.map((count, i) => {
    const saturated = (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / mean));
    return (weights[i] ?? 0) * saturated;
  });
  return scores.reduce((a, c) => a + c, 0) / weights.reduce((a, c) => a + c, 0);
}

function match(counts: readonly number[], weights: readonly number[], length: number, meanLength: number): FieldMatch {
  const unit: Occurrences = { counts: Float32Array.from(counts), lengths: Float32Array.of(length), meanLength };
  return {
    termCount: counts.length,
    rarity: Float64Array.from(weights),
    weights: Float64Array.from(weights),
    ideal: weights.reduce((a, c) => a + c, 0),
    distances: new Float64Array(counts.length),
    sentence: unit,
    paragraph: unit,
    article: unit,
    head: unit,
    holders: new Float32Array(counts.length),
    paragraphSizes: Uint16Array.of(1),
  };
}

const terms = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 8 });

describe("BM25", () => {
  it("agrees with the formula written out", () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }), (found, length, mean) => {
        const counts = found.map(([count]) => count);
        const weights = found.map(([, weight]) => weight);
        const field = match(counts, weights, length, mean);
        expect(bm25(field, field.sentence, 0)).toBeCloseTo(naive(counts, weights, length, mean), 5);
      }),
    );
  });

  it("gives a unit of mean length that holds every term once the score 1", () => {
    const field = match([1, 1, 1], [3, 1, 7], 20, 20);
    expect(bm25(field, field.sentence, 0)).toBeCloseTo(1, 6);
  });
});
