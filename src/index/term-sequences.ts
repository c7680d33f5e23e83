/** Integer ids for terms, in order of first sight. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];

  get size(): number {
    return this.#ids.size;
  }

  /** The id of a term, given one now if it is new. */
  add(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(term, id);
    this.#terms.push(term);
    return id;
  }

  /** The id of a term, undefined when it was never added. */
  id(term: string): number | undefined {
    return this.#ids.get(term);
  }

  /** The term of an id that {@link add} gave. */
  term(id: number): string {
    return this.#terms[id] ?? "";
  }

  terms(): IterableIterator<string> {
    return this.#ids.keys();
  }
}

/** The terms of numbered texts in reading order: text `i` is `terms[starts[i]] … terms[starts[i + 1] - 1]`. */
export interface TermSequences {
  readonly vocabulary: Vocabulary;
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
}

/** Collects term sequences into growing typed arrays. */
export class TermSequencesBuilder {
  readonly vocabulary: Vocabulary;
  #terms = new Uint32Array(1 << 12);
  #length = 0;
  readonly #starts: number[] = [0];

  constructor(vocabulary: Vocabulary = new Vocabulary()) {
    this.vocabulary = vocabulary;
  }

  /** Appends the next text. */
  append(terms: Iterable<string>): void {
    for (const term of terms) {
      if (this.#length === this.#terms.length) {
        const grown = new Uint32Array(this.#length * 2);
        grown.set(this.#terms);
        this.#terms = grown;
      }
      this.#terms[this.#length++] = this.vocabulary.add(term);
    }
    this.#starts.push(this.#length);
  }

  build(): TermSequences {
    return {
      vocabulary: this.vocabulary,
      terms: this.#terms.slice(0, this.#length),
      starts: Uint32Array.from(this.#starts),
    };
  }
}

/** In how many texts each term id occurs. */
export function documentFrequencies(sequences: TermSequences): Uint32Array {
  const frequencies = new Uint32Array(sequences.vocabulary.size);
  const lastText = new Int32Array(sequences.vocabulary.size).fill(-1);
  for (let text = 0; text + 1 < sequences.starts.length; text++) {
    const end = sequences.starts[text + 1] ?? 0;
    for (let at = sequences.starts[text] ?? 0; at < end; at++) {
      const term = sequences.terms[at] ?? 0;
      if (lastText[term] === text) continue;
      lastText[term] = text;
      frequencies[term] = (frequencies[term] ?? 0) + 1;
    }
  }
  return frequencies;
}
