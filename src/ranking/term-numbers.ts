import type { Vocabulary } from "../index/term-sequences.ts";

/** Room for so many values at first. */
const ROOM = 4096;

/**
 * Numbers from 0 the terms that one question sees, in order of first sight, and has room for what it finds of them. The
 * numbers lie in one array over the whole vocabulary, kept from question to question and never cleared: what an earlier
 * question left in it lies below `#base`.
 */
class TermNumbers {
  readonly #places: Int32Array;
  #base = 0;
  #size = 0;
  #owner: object | null = null;
  #room = new Float32Array(ROOM);

  constructor(vocabulary: Vocabulary) {
    this.#places = new Int32Array(vocabulary.size);
  }

  /** Forgets all numbers, unless they were given for the same owner. */
  claim(owner: object): void {
    if (this.#owner === owner) return;
    this.#owner = owner;
    this.#base += this.#size;
    this.#size = 0;
    if (this.#base >= 1 << 30) {
      this.#places.fill(0);
      this.#base = 0;
    }
  }

  /** The number of a term, -1 when it was not added since the numbers were claimed. */
  number(term: number): number {
    return Math.max(-1, (this.#places[term] ?? 0) - 1 - this.#base);
  }

  /** Numbers a term that has no number yet. */
  add(term: number): number {
    this.#places[term] = this.#base + this.#size + 1;
    return this.#size++;
  }

  /** Room for what is found of numbered terms, theirs who claimed the numbers last: so many values, and those before. */
  room(size: number): Float32Array {
    if (size > this.#room.length) {
      const grown = new Float32Array(2 * size);
      grown.set(this.#room);
      this.#room = grown;
    }
    return this.#room;
  }
}

const kept = new WeakMap<Vocabulary, TermNumbers>();

/** The numbers of a vocabulary's terms. */
export function termNumbersOf(vocabulary: Vocabulary): TermNumbers {
  const numbers = kept.get(vocabulary) ?? new TermNumbers(vocabulary);
  kept.set(vocabulary, numbers);
  return numbers;
}
