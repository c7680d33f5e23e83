import { type TaggedWord, tagWords } from "../text/segment.ts";
import type { Vocabulary } from "./term-sequences.ts";

/** Stands for a word that is no term: a mark or a space. */
export const NO_TERM = 0xffff_ffff;

/**
 * The words of numbered texts with their parts of speech, as numbers: the words of text `i` are `starts[i]` up to
 * `starts[i + 1]`, one after another from the text's beginning to its end.
 */
export interface WordTags {
  readonly starts: Uint32Array;
  readonly lengths: Uint16Array;
  /** The id of each word among the terms of the corpus, {@link NO_TERM} where it is none. */
  readonly terms: Uint32Array;
  /** Place of each word's tag in `names`. */
  readonly tags: Uint8Array;
  readonly names: readonly string[];
}

/**
 * Tags texts one after the other, when the corpus is read: the segmenter takes longer to tag a sentence than all else to
 * judge it. Best right after a text was cut for searching, which the segmenter remembers.
 */
export class WordTagsBuilder {
  readonly #starts: number[] = [0];
  readonly #lengths: number[] = [];
  readonly #terms: number[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #tags: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param vocabulary the terms of the texts, which are added to it before they are tagged */
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Tags the next text. */
  append(text: string): void {
    for (const { word, tag } of tagWords(text)) {
      const number = this.#numbers.get(tag) ?? this.#numbers.size;
      this.#numbers.set(tag, number);
      this.#lengths.push(word.length);
      this.#terms.push(this.#vocabulary.id(word) ?? NO_TERM);
      this.#tags.push(number);
    }
    this.#starts.push(this.#lengths.length);
  }

  build(): WordTags {
    return {
      starts: Uint32Array.from(this.#starts),
      lengths: Uint16Array.from(this.#lengths),
      terms: Uint32Array.from(this.#terms),
      tags: Uint8Array.from(this.#tags),
      names: [...this.#numbers.keys()],
    };
  }
}

/** The words of one text with their tags, as the segmenter gives them. */
export function readTagged({ starts, lengths, tags, names }: WordTags, number: number, text: string): TaggedWord[] {
  const words: TaggedWord[] = [];
  let from = 0;
  for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
    const end = from + (lengths[at] ?? 0);
    words.push({ word: text.slice(from, end), tag: names[tags[at] ?? 0] ?? "" });
    from = end;
  }
  return words;
}
