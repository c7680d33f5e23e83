import { expect } from "vitest";
import type { Paragraph, Reading, Span } from "../../src/model.ts";

/** Text without white space. */
export function bare(text: string): string {
  return text.replace(/\s/gu, "");
}

/** All that a reading shows, in no order that matters. */
export function printedText(reading: Reading): string {
  return [
    ...reading.articles.flatMap(({ title, kicker, subtitle, byline, dateline, paragraphs, subheads }) => [
      title,
      kicker ?? "",
      subtitle ?? "",
      dateline === null && !paragraphs[0]?.text.startsWith("本报讯") ? (byline ?? "") : "",
      ...paragraphs.map(({ text }) => text),
      ...subheads.map(({ text }) => text),
    ]),
    ...reading.captions.map(({ text, credit }) => text + (credit ?? "")),
    ...reading.unplaced.map(({ text }) => text),
  ].join("");
}

/** How often each character stands in a text, white space apart. */
export function countCharacters(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const character of bare(text)) counts[character] = (counts[character] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Every sentence, paragraph, caption and leftover is what its place in the file says; a picture or a running head may have
 * been printed in the middle of it.
 */
export function checkOffsets(source: string, reading: Reading): void {
  const paragraphs: readonly Paragraph[] = [
    ...reading.articles.flatMap((article) => article.paragraphs),
    ...reading.captions,
  ];
  for (const paragraph of paragraphs) {
    checkPlace(source, paragraph, reading);
    for (const sentence of paragraph.sentences) checkPlace(source, sentence, reading);
    expect(bare(paragraph.text).endsWith(bare(paragraph.sentences.map(({ text }) => text).join("")))).toBe(true);
  }
  for (const stretch of reading.unplaced) checkPlace(source, stretch, reading);
}

interface Placed {
  readonly text: string;
  readonly raw: Span;
}

function checkPlace(source: string, { text, raw }: Placed, reading: Reading): void {
  const printed = bare(source.slice(raw.start, raw.end));
  if (printed === bare(text)) return;
  const between: readonly (Placed & { readonly credit?: string | null })[] = [
    ...reading.captions,
    ...reading.unplaced,
  ].filter((other) => other.raw.start > raw.start && other.raw.end < raw.end);
  expect(between, `nothing stands in the middle of ${text}, yet the file has ${printed}`).not.toEqual([]);
  const left = between.reduce((rest: string, other) => {
    const signed = other.credit ?? null;
    const credit = signed === null ? /^/u : new RegExp(`^[（(]?(?:本报记者)?${bare(signed)}摄[）)]?`, "u");
    const at = rest.indexOf(bare(other.text));
    const after = rest.slice(at + bare(other.text).length);
    return rest.slice(0, at) + after.replace(credit, "");
  }, printed);
  expect(left).toBe(bare(text));
}
