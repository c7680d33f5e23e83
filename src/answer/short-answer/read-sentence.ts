import { type TaggedSentence, type WordAt, withKnownTags } from "../../facts/tagged-sentence.ts";
import { readTagged } from "../../index/word-tags.ts";
import type { Span } from "../../model/corpus.ts";
import type { Evidence } from "../../ranking/evidence.ts";
import { placeWords } from "../../text/segment.ts";

/** A normalised sentence as it is looked through for short answers. */
export interface ReadSentence {
  readonly text: string;
  /** Its words, with their parts of speech. */
  words(): readonly WordAt[];
  /** It with those words, tagged as newspapers use them. */
  tagged(): TaggedSentence;
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
  let tagged: TaggedSentence | null = null;
  const readWords = (): readonly WordAt[] => {
    words ??= placeWords(readTagged(index.tagged, number, text));
    return words;
  };
  return {
    text,
    words: readWords,
    tagged: () => {
      tagged ??= withKnownTags(text, readWords());
      return tagged;
    },
    rows: () => reader.spans(number, "list"),
    organisations: () => reader.spans(number, "organization"),
  };
}
