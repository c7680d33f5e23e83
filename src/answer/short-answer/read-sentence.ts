import { takeTags, type WordAt } from "../../facts/words-at.ts";
import { readTagged } from "../../index/word-tags.ts";
import type { Span } from "../../model.ts";
import type { Evidence } from "../../ranking/evidence.ts";

/** A normalised sentence as it is looked through for short answers. */
export interface ReadSentence {
  readonly text: string;
  readonly words: readonly WordAt[];
  /** The rows in it (甲、乙、丙). */
  rows(): readonly Span[];
  /** The organisations it names. */
  organisations(): readonly Span[];
}

/** Reads the sentence of a row of the candidates: its words were tagged when the corpus was read. */
export function readSentence({ index, rows, reader }: Evidence, row: number): ReadSentence {
  const number = rows.sentences[row] ?? 0;
  const text = index.texts[number] ?? "";
  let at = 0;
  const words = readTagged(index.tagged, number, text).map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { word, tag, start, end: at };
  });
  takeTags(text, words);
  return {
    text,
    words,
    rows: () => reader.spans(number, "list"),
    organisations: () => reader.spans(number, "organization"),
  };
}
