import { expect } from "vitest";
import { LONGEST_CARD } from "../../../src/faces/card/fit-card.ts";
import type { FormattedText } from "../../../src/faces/card/formatted-text.ts";

/** Holds a card to what one message takes: its length, whole characters, marks inside the text. */
export function expectSendable({ text, marks }: FormattedText): void {
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(LONGEST_CARD);
  expect(text).not.toMatch(/\p{Cs}/u);
  for (const { start, end } of marks) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

/** The parts of a card in bold. */
export function boldParts({ text, marks }: FormattedText): readonly string[] {
  return marks.filter(({ style }) => style === "bold").map(({ start, end }) => text.slice(start, end));
}
