import { expect } from "vitest";
import type { Paragraph, Reading, Sentence, Span } from "../../src/model.ts";

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

/** Every sentence, paragraph, caption and leftover is what its place in the file says, and no two share a place. */
export function checkOffsets(source: string, reading: Reading): void {
  const paragraphs: readonly Paragraph[] = [
    ...reading.articles.flatMap((article) => article.paragraphs),
    ...reading.captions,
  ];
  for (const paragraph of paragraphs) {
    checkPlace(source, paragraph);
    for (const sentence of paragraph.sentences) checkPlace(source, sentence);
    expect(bare(paragraph.text).endsWith(bare(paragraph.sentences.map(({ text }) => text).join("")))).toBe(true);
  }
  for (const stretch of reading.unplaced) checkPlace(source, stretch);
}

function checkPlace(source: string, { text, raw }: Sentence | { readonly text: string; readonly raw: Span }): void {
  expect(bare(source.slice(raw.start, raw.end))).toBe(bare(text));
}
