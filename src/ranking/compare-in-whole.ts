import { DIMENSIONS } from "../text/word-vectors-file.ts";

/** A constant of the module itself, which the engine puts into the loop as a number. */
const WIDTH = DIMENSIONS;
const HALF = WIDTH / 2;
const QUARTER = WIDTH / 4;

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
  /** Four rows each, one after the other; the last has as many as there are vectors for. */
  readonly #groups: readonly Float64Array[];

  /** @param numbers {@link WIDTH} whole numbers for each of `count` vectors */
  constructor(numbers: Int8Array, count: number) {
    this.#count = count;
    const inGroup = TOGETHER * ABREAST;
    this.#groups = Array.from({ length: Math.ceil(count / inGroup) }, (_, group) =>
      pack(numbers, group * inGroup, Math.min(count, (group + 1) * inGroup)),
    );
  }

  /**
   * Multiplies all with the vector at `from` among `numbers`.
   * @param into gets the products, one a vector, from `start` on
   */
  multiply(numbers: Int8Array, from: number, into: Float32Array, start: number): void {
    const end = start + this.#count;
    let next = start;
    for (const rows of this.#groups) {
      if (rows.length === WIDTH) next = multiplyOne(rows, numbers, from, into, next, end);
      else if (rows.length === 2 * WIDTH) next = multiplyTwo(rows, numbers, from, into, next, end);
      else next = multiplyFour(rows, numbers, from, into, next, end);
    }
  }
}

/** Packs the vectors from `start` to before `end` in one, two or four rows. */
function pack(numbers: Int8Array, start: number, end: number): Float64Array {
  const needed = Math.ceil((end - start) / TOGETHER);
  const rows = new Float64Array((needed <= 2 ? needed : ABREAST) * WIDTH);
  for (let vector = start; vector < end; vector++) {
    const row = Math.floor((vector - start) / TOGETHER) * WIDTH;
    const shift = ROOM ** ((vector - start) % TOGETHER);
    for (let at = 0; at < WIDTH; at++) {
      rows[row + at] = (rows[row + at] ?? 0) + shift * (numbers[vector * WIDTH + at] ?? 0);
    }
  }
  return rows;
}

/** One row, its quarters abreast; where the next product goes. */
function multiplyOne(
  row: Float64Array,
  numbers: Int8Array,
  from: number,
  into: Float32Array,
  start: number,
  end: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let at = 0; at < QUARTER; at++) {
    first += (row[at] ?? 0) * (numbers[from + at] ?? 0);
    second += (row[at + QUARTER] ?? 0) * (numbers[from + at + QUARTER] ?? 0);
    third += (row[at + 2 * QUARTER] ?? 0) * (numbers[from + at + 2 * QUARTER] ?? 0);
    fourth += (row[at + 3 * QUARTER] ?? 0) * (numbers[from + at + 3 * QUARTER] ?? 0);
  }
  return unpack(first + second + third + fourth, into, start, end);
}

/** Two rows, their halves abreast; where the next product goes. */
function multiplyTwo(
  rows: Float64Array,
  numbers: Int8Array,
  from: number,
  into: Float32Array,
  start: number,
  end: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let at = 0; at < HALF; at++) {
    const number = numbers[from + at] ?? 0;
    const other = numbers[from + at + HALF] ?? 0;
    first += (rows[at] ?? 0) * number;
    second += (rows[at + HALF] ?? 0) * other;
    third += (rows[at + WIDTH] ?? 0) * number;
    fourth += (rows[at + WIDTH + HALF] ?? 0) * other;
  }
  return unpack(third + fourth, into, unpack(first + second, into, start, end), end);
}

/** Four rows abreast; where the next product goes. */
function multiplyFour(
  rows: Float64Array,
  numbers: Int8Array,
  from: number,
  into: Float32Array,
  start: number,
  end: number,
): number {
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
  const afterFirst = unpack(first, into, start, end);
  const afterSecond = unpack(second, into, afterFirst, end);
  return unpack(fourth, into, unpack(third, into, afterSecond, end), end);
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
