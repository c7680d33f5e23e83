/** A phrase found in a row of symbols (characters or words): from `start`, `length` symbols long. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly length: number;
}

interface TrieNode<T> {
  readonly children: Map<string, TrieNode<T>>;
  /** What the phrase that ends here stands for. */
  end: { readonly value: T } | null;
}

/** Finds known phrases in rows of symbols, the longest first, without overlap. A trie over symbols. */
export class PhraseIndex<T> {
  readonly #root: TrieNode<T> = { children: new Map(), end: null };

  /** Adds a phrase; one that is known already keeps its first value. */
  add(symbols: readonly string[], value: T): void {
    if (symbols.length === 0) return;
    let node = this.#root;
    for (const symbol of symbols) {
      const next = node.children.get(symbol) ?? { children: new Map(), end: null };
      node.children.set(symbol, next);
      node = next;
    }
    node.end ??= { value };
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
    let longest: PhraseMatch<T> | null = null;
    let node: TrieNode<T> | undefined = this.#root.children.get(symbols[start] ?? "");
    for (let length = 1; node !== undefined; length++) {
      if (node.end !== null) longest = { value: node.end.value, start, length };
      node = node.children.get(symbols[start + length] ?? "");
    }
    return longest;
  }
}
