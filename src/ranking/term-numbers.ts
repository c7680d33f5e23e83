import type { Vocabulary } from "../index/term-sequences.ts";

/**
 * Numbers from 0 the terms that one question sees, in order of first sight. The numbers lie in one array over the whole
 * vocabulary, kept from question to question and never cleared: what an earlier question left in it lies below `#base`.
 */
class TermNumbers {
  readonly #places: Int32Array;
  #base = 0;
  #size = 0;
  #owner: object | null = null;

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
}

const kept = new WeakMap<Vocabulary, TermNumbers>();

/** The numbers of a vocabulary's terms. */
export function termNumbersOf(vocabulary: Vocabulary): TermNumbers {
  const numbers = kept.get(vocabulary) ?? new TermNumbers(vocabulary);
  kept.set(vocabulary, numbers);
  return numbers;
}
