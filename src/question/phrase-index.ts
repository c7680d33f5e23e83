/** A phrase found in a row of symbols (characters or words): from `start`, `length` symbols long. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly length: number;
}

/** Finds known phrases in rows of symbols, the longest first, without overlap. */
export class PhraseIndex<T> {
  readonly #values = new Map<string, T>();
  #longest = 0;

  /** Adds a phrase; one that is known already keeps its first value. */
  add(symbols: readonly string[], value: T): void {
    const key = symbols.join("\u0000");
    if (symbols.length === 0 || this.#values.has(key)) return;
    this.#values.set(key, value);
    this.#longest = Math.max(this.#longest, symbols.length);
  }

  find(symbols: readonly string[]): readonly PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    let at = 0;
    while (at < symbols.length) {
      const match = this.#longestAt(symbols, at);
      if (match !== null) matches.push(match);
      at += match?.length ?? 1;
    }
    return matches;
  }

  #longestAt(symbols: readonly string[], start: number): PhraseMatch<T> | null {
    for (let length = Math.min(this.#longest, symbols.length - start); length > 0; length--) {
      const value = this.#values.get(symbols.slice(start, start + length).join("\u0000"));
      if (value !== undefined) return { value, start, length };
    }
    return null;
  }
}
