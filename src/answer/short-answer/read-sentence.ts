import { takeTags, type WordAt } from "../../facts/words-at.ts";
import { readTagged } from "../../index/word-tags.ts";
import type { Span } from "../../model.ts";
import type { Evidence } from "../../ranking/evidence.ts";
import { placeWords } from "../../text/segment.ts";

/** A normalised sentence as it is looked through for short answers. */
export interface ReadSentence {
  readonly text: string;
  /** Its words, with their parts of speech. */
  words(): readonly WordAt[];
  /** The rows in it (甲、乙、丙). */
  rows(): readonly Span[];
  /** The organisations it names. */
  organisations(): readonly Span[];
}

/** Reads the sentence of a row of the candidates: its words were tagged when the corpus was read. */
export function readSentence({ index, rows, reader }: Evidence, row: number): ReadSentence {
  const number = rows.sentences[row] ?? 0;
  const text = index.texts[number] ?? "";
  let words: readonly WordAt[] | null = null;
  return {
    text,
    words: () => {
      words ??= placeWords(readTagged(index.tagged, number, text));
      takeTags(text, words);
      return words;
    },
    rows: () => reader.spans(number, "list"),
    organisations: () => reader.spans(number, "organization"),
  };
}
