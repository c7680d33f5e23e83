import { expect } from "vitest";
import type { Passage, Span } from "../../src/model/corpus.ts";
import type { Reading } from "../../src/model/reading.ts";

/** Text without white space. */
export function bare(text: string): string {
  return text.replace(/\s/gu, "");
}

/**
 * Holds a reading against its file: every paragraph, sentence, caption, label and leftover is what the file says at its
 * place, white space apart, and together they are the whole file, nothing twice.
 */
export function checkReading(source: string, reading: Reading): void {
  const passages = [...reading.articles.flatMap(({ paragraphs }) => paragraphs), ...reading.captions];
  for (const passage of passages) {
    checkPassage(source, passage);
    for (const sentence of passage.sentences) checkPassage(source, sentence);
    expect(bare(passage.text).endsWith(bare(passage.sentences.map(({ text }) => text).join("")))).toBe(true);
  }
  const lines = [...reading.labels, ...reading.unplaced];
  for (const { text, raw } of lines) checkPassage(source, { text, raw, gaps: [] });
  const stretches = [...passages.flatMap(stretchesOf), ...lines.map(({ raw }) => raw)].toSorted(
    (one, other) => one.start - other.start,
  );
  let end = 0;
  for (const stretch of stretches) {
    expect(stretch.start).toBeGreaterThanOrEqual(end);
    expect(source.slice(end, stretch.start).trim()).toBe("");
    end = stretch.end;
  }
  expect(source.slice(end).trim()).toBe("");
}

function checkPassage(source: string, passage: Passage): void {
  const printed = stretchesOf(passage).map(({ start, end }) => source.slice(start, end));
  expect(bare(printed.join(""))).toBe(bare(passage.text));
}

/** The file's stretches that a passage was read from. */
function stretchesOf({ raw, gaps }: Passage): readonly Span[] {
  const stretches: Span[] = [];
  let start = raw.start;
  for (const gap of [...gaps, { start: raw.end, end: raw.end }]) {
    stretches.push({ start, end: gap.start });
    start = gap.end;
  }
  return stretches;
}
