import { DIMENSIONS } from "../text/word-vectors-file.ts";

/** The product of two vectors in whole numbers is nearer to 0 than half of this (`writeInWhole`). */
const ROOM = 2 ** 18;
/** So many vectors lie in one. */
const TOGETHER = 3;

/**
 * Several vectors to be compared with many: three lie in one row of doubles, each in 18 of the 53 bits that are exact, so
 * that one multiplication serves three.
 */
export class PackedVectors {
  readonly #rows: Float64Array;
  readonly #sums: Float64Array;

  /** @param numbers {@link DIMENSIONS} whole numbers for each of `count` vectors */
  constructor(numbers: Int8Array, count: number) {
    // Two rows are read abreast.
    const rows = 2 * Math.ceil(count / (2 * TOGETHER));
    this.#rows = new Float64Array(rows * DIMENSIONS);
    this.#sums = new Float64Array(rows);
    for (let vector = 0; vector < count; vector++) {
      const shift = ROOM ** (vector % TOGETHER);
      const row = Math.floor(vector / TOGETHER) * DIMENSIONS;
      for (let at = 0; at < DIMENSIONS; at++) {
        this.#rows[row + at] = (this.#rows[row + at] ?? 0) + shift * (numbers[vector * DIMENSIONS + at] ?? 0);
      }
    }
  }

  /**
   * Products with the vector at `from` among `numbers`.
   * @param into the products of three vectors a row, from `start` on
   */
  multiply(numbers: Int8Array, from: number, into: Float32Array, start: number, count: number): void {
    const rows = this.#rows;
    const sums = this.#sums;
    for (let row = 0; row < sums.length; row += 2) {
      const first = row * DIMENSIONS;
      const second = first + DIMENSIONS;
      let one = 0;
      let two = 0;
      for (let at = 0; at < DIMENSIONS; at++) {
        const number = numbers[from + at] ?? 0;
        one += (rows[first + at] ?? 0) * number;
        two += (rows[second + at] ?? 0) * number;
      }
      sums[row] = one;
      sums[row + 1] = two;
    }
    for (let row = 0, vector = 0; vector < count; row++) {
      let left = sums[row] ?? 0;
      for (let place = 0; place < TOGETHER && vector < count; place++, vector++) {
        const rest = Math.round(left / ROOM);
        into[start + vector] = left - rest * ROOM;
        left = rest;
      }
    }
  }
}
