import { DIMENSIONS } from "../text/word-vectors-file.ts";

/** A constant of the module itself, which the engine puts into the loop as a number. */
const WIDTH = DIMENSIONS;

/** The product of two vectors in whole numbers is nearer to 0 than half of this (`writeInWhole`). */
const ROOM = 2 ** 18;
/** So many vectors lie in one row of doubles. */
const TOGETHER = 3;
/** Rows multiplied side by side: one sum would wait for its last addition, four do not. */
const ABREAST = 4;

/**
 * Several vectors to be compared with many: three lie in one row of doubles, each in 18 of the 53 bits that are exact, so
 * that one multiplication serves three.
 */
export class PackedVectors {
  readonly #count: number;
  /** Four rows each, one after the other. */
  readonly #groups: readonly Float64Array[];

  /** @param numbers {@link WIDTH} whole numbers for each of `count` vectors */
  constructor(numbers: Int8Array, count: number) {
    this.#count = count;
    const inGroup = TOGETHER * ABREAST;
    this.#groups = Array.from({ length: Math.ceil(count / inGroup) }, (_, group) => {
      const rows = new Float64Array(ABREAST * WIDTH);
      for (let place = 0; place < inGroup && group * inGroup + place < count; place++) {
        const from = (group * inGroup + place) * WIDTH;
        const row = Math.floor(place / TOGETHER) * WIDTH;
        const shift = ROOM ** (place % TOGETHER);
        for (let at = 0; at < WIDTH; at++) {
          rows[row + at] = (rows[row + at] ?? 0) + shift * (numbers[from + at] ?? 0);
        }
      }
      return rows;
    });
  }

  /**
   * Multiplies all with the vector at `from` among `numbers`.
   * @param into gets the products, one a vector, from `start` on
   */
  multiply(numbers: Int8Array, from: number, into: Float32Array, start: number): void {
    const end = start + this.#count;
    let next = start;
    for (const rows of this.#groups) {
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let at = 0; at < WIDTH; at++) {
        const number = numbers[from + at] ?? 0;
        first += (rows[at] ?? 0) * number;
        second += (rows[at + WIDTH] ?? 0) * number;
        third += (rows[at + 2 * WIDTH] ?? 0) * number;
        fourth += (rows[at + 3 * WIDTH] ?? 0) * number;
      }
      next = unpack(first, into, next, end);
      next = unpack(second, into, next, end);
      next = unpack(third, into, next, end);
      next = unpack(fourth, into, next, end);
    }
  }
}

/** Writes the sums that lie in one from `start` on, as far as `end`; where the next one goes. */
function unpack(packed: number, into: Float32Array, start: number, end: number): number {
  let left = packed;
  let next = start;
  for (; next < Math.min(start + TOGETHER, end); next++) {
    const rest = Math.round(left / ROOM);
    into[next] = left - rest * ROOM;
    left = rest;
  }
  return next;
}
