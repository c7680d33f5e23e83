import type { Vocabulary } from "../index/term-sequences.ts";

/**
 * Numbers from 0 the terms that are seen in the course of one question, in order of first sight. One array over the whole
 * vocabulary, kept from question to question and never cleared: what an earlier question left in it lies below `#base`.
 */
export class TermNumbers {
  readonly #places: Int32Array;
  #base = 0;
  #size = 0;

  constructor(vocabulary: Vocabulary) {
    this.#places = new Int32Array(vocabulary.size);
  }

  /** Forgets all numbers. */
  clear(): void {
    this.#base += this.#size;
    this.#size = 0;
    if (this.#base < 1 << 30) return;
    this.#places.fill(0);
    this.#base = 0;
  }

  /** The number of a term, -1 when it was not added since {@link clear}. */
  number(term: number): number {
    return Math.max(-1, (this.#places[term] ?? 0) - 1 - this.#base);
  }

  /** Numbers a term that has no number yet. */
  add(term: number): void {
    this.#places[term] = this.#base + ++this.#size;
  }
}
