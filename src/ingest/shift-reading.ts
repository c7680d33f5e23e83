import type { Article, Passage, Sentence, Span } from "../model/corpus.ts";
import type { Reading } from "../model/reading.ts";

/** The reading of a stretch of a file as one of the whole file: `offset` characters and `lines` lines stand before it. */
export function shiftReading(reading: Reading, offset: number, lines: number): Reading {
  const span = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const passage = <T extends Passage>(one: T): T => ({ ...one, raw: span(one.raw), gaps: one.gaps.map(span) });
  const withSentences = <T extends Passage & { readonly sentences: readonly Sentence[] }>(one: T): T => ({
    ...passage(one),
    sentences: one.sentences.map(passage),
  });
  const article = (one: Article): Article => ({ ...one, paragraphs: one.paragraphs.map(withSentences) });
  return {
    file: reading.file,
    articles: reading.articles.map(article),
    captions: reading.captions.map(withSentences),
    labels: reading.labels.map((label) => ({ ...label, raw: span(label.raw) })),
    unplaced: reading.unplaced.map((piece) => ({ ...piece, line: piece.line + lines, raw: span(piece.raw) })),
    doubts: reading.doubts.map((doubt) => ({ ...doubt, line: doubt.line + lines })),
  };
}

/** Several readings of one file as one. */
export function joinReadings(file: string, readings: readonly Reading[]): Reading {
  return {
    file,
    articles: readings.flatMap(({ articles }) => articles),
    captions: readings.flatMap(({ captions }) => captions),
    labels: readings.flatMap(({ labels }) => labels),
    unplaced: readings.flatMap(({ unplaced }) => unplaced),
    doubts: readings.flatMap(({ doubts }) => doubts),
  };
}
