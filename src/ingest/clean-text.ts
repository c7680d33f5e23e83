import type { Passage, Span } from "../model.ts";
import { isDigit, isFullWidth, isWhite } from "./characters.ts";

/** Text as a reader would copy it, with the way back: `origins[i]` is the offset in the file of `text[i]`. */
export interface CleanText {
  readonly text: string;
  readonly origins: Uint32Array;
  /** What stands in the file between the stretches that were joined, white space apart. */
  readonly gaps: readonly Span[];
}

/**
 * Joins stretches of a file into running text. White space next to Chinese characters or punctuation is dropped, for
 * justification put it there; between words of other scripts one space is kept, in figures broken by a line end none.
 */
export function cleanText(source: string, spans: readonly Span[]): CleanText {
  const origins = new Uint32Array(spans.reduce((sum, { start, end }) => sum + end - start + 1, 0));
  let count = 0;
  const gaps: Span[] = [];
  const pieces: string[] = [];
  let before = 0;
  let last: number | null = null;
  for (const { start, end } of spans) {
    if (last !== null) {
      const between = trimSpan(source, last, start);
      if (between !== null) gaps.push(between);
    }
    let broken = last !== null;
    let space: number | null = broken ? start - 1 : null;
    let piece = start;
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at);
      if (isWhite(code)) {
        if (piece < at) pieces.push(source.slice(piece, at));
        piece = at + 1;
        if (count > 0) space ??= at;
        continue;
      }
      if (space !== null && count > 0 && keepsSpace(before, code, broken)) {
        pieces.push(" ");
        origins[count++] = space;
      }
      space = null;
      broken = false;
      origins[count++] = at;
      before = code;
    }
    if (piece < end) pieces.push(source.slice(piece, end));
    last = end;
  }
  return { text: pieces.join(""), origins: origins.subarray(0, count), gaps };
}

/** The stretch of the file that a stretch of the clean text was made from. */
function toRaw(clean: CleanText, span: Span): Span {
  const first = clean.origins[span.start];
  const last = clean.origins[span.end - 1];
  if (first === undefined || last === undefined) throw new RangeError("a span outside of its text");
  return { start: first, end: last + 1 };
}

const NONE: readonly Span[] = [];

/** A stretch of the clean text with its place in the file. */
export function toPassage(clean: CleanText, span: Span): Passage {
  const raw = toRaw(clean, span);
  return {
    text: clean.text.slice(span.start, span.end),
    raw,
    gaps: clean.gaps.length === 0 ? NONE : clean.gaps.filter(({ start, end }) => start > raw.start && end < raw.end),
  };
}

/** The whole of the clean text with its place in the file. */
export function wholePassage(clean: CleanText): Passage {
  return toPassage(clean, { start: 0, end: clean.text.length });
}

/** A stretch of the file without the white space around it; null when it holds nothing else. */
function trimSpan(source: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isWhite(source.charCodeAt(start))) start++;
  while (end > start && isWhite(source.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** As cleanText, but keeps one space between the parts of a headline: 好路进山 好货出山. */
export function cleanHeadline(text: string): string {
  const trimmed = text.trim();
  const gaps = trimmed.match(/\s+/gu)?.length ?? 0;
  const letterSpaced = gaps >= 3 && gaps >= (trimmed.replace(/\s/gu, "").length - 1) * 0.6;
  if (letterSpaced) return trimmed.replace(/\s+/gu, "");
  return trimmed.replace(/\s+/gu, (gap, at: number) => {
    const before = trimmed.charCodeAt(at - 1);
    const after = trimmed.charCodeAt(at + gap.length);
    return isFullWidth(before) === isFullWidth(after) ? " " : "";
  });
}

const HYPHEN = 0x2d;
const SLASH = 0x2f;

function keepsSpace(before: number, after: number, broken: boolean): boolean {
  if (isFullWidth(before) || isFullWidth(after)) return false;
  if (!broken) return true;
  return !(isDigit(before) && isDigit(after)) && before !== HYPHEN && before !== SLASH;
}
