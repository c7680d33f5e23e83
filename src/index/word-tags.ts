import { type TaggedWord, tagWords } from "../text/segment.ts";

/**
 * The words of numbered texts with their parts of speech, as numbers: the words of text `i` are `starts[i]` up to
 * `starts[i + 1]`, one after another from the text's beginning to its end.
 */
export interface WordTags {
  readonly starts: Uint32Array;
  readonly lengths: Uint16Array;
  /** Place of each word's tag in `names`. */
  readonly tags: Uint8Array;
  readonly names: readonly string[];
}

/** Tags texts. Told when the corpus is read: the segmenter takes longer to tag a sentence than all else to judge it. */
export function tagTexts(texts: readonly string[]): WordTags {
  const starts = new Uint32Array(texts.length + 1);
  const lengths: number[] = [];
  const tags: number[] = [];
  const numbers = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    for (const { word, tag } of tagWords(text)) {
      const number = numbers.get(tag) ?? numbers.size;
      numbers.set(tag, number);
      lengths.push(word.length);
      tags.push(number);
    }
    starts[at + 1] = lengths.length;
  }
  return { starts, lengths: Uint16Array.from(lengths), tags: Uint8Array.from(tags), names: [...numbers.keys()] };
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
