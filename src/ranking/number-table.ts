/** So many places a key: most keys that are not in the table then meet an empty place at once. */
const PLACES_A_KEY = 8;

/**
 * Numbers different keys from 0 in order of first sight: term ids or UTF-16 units, of which a question has few and every
 * token of a candidate asks whether it is one. A hash table with open addressing in one typed array.
 */
export class NumberTable {
  readonly #shift: number;
  readonly #mask: number;
  /** Key + 1, 0 where the place is free, and the key's number beside it. */
  readonly #places: Int32Array;
  #size = 0;

  /** @param capacity how many different keys at most will be added */
  constructor(capacity: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(capacity * PLACES_A_KEY)));
    this.#shift = 32 - bits;
    this.#mask = (1 << bits) - 1;
    this.#places = new Int32Array(2 << bits);
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a key, given one now if it is new. */
  add(key: number): number {
    const place = this.#find(key);
    if (this.#places[place] === 0) {
      this.#places[place] = key + 1;
      this.#places[place + 1] = this.#size++;
    }
    return this.#places[place + 1] ?? -1;
  }

  /** The number of a key, -1 when it was not added. */
  number(key: number): number {
    const places = this.#places;
    let at = this.#hash(key);
    for (;;) {
      const held = places[2 * at];
      if (held === 0) return -1;
      if (held === key + 1) return places[2 * at + 1] ?? -1;
      at = (at + 1) & this.#mask;
    }
  }

  /** Multiplicative hashing (Knuth, The Art of Computer Programming 6.4): ids given one after the other are parted. */
  #hash(key: number): number {
    return Math.imul(key + 1, 0x9e3779b1) >>> this.#shift;
  }

  /** Where the key stands, or the free place where it would. */
  #find(key: number): number {
    let at = this.#hash(key);
    for (;;) {
      const held = this.#places[2 * at];
      if (held === 0 || held === key + 1) return 2 * at;
      at = (at + 1) & this.#mask;
    }
  }
}
