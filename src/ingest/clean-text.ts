import type { Passage, Span } from "../model/corpus.ts";
import { squeeze } from "../text/squeeze.ts";
import { isDigit, isFullWidth, isWhite } from "./characters.ts";

/** Text as a reader would copy it, with the way back: `origins[i]` is the offset in the file of `text[i]`. */
export interface CleanText {
  readonly text: string;
  readonly origins: Uint32Array;
  /** What stands in the file between the stretches that were joined, white space apart. */
  readonly gaps: readonly Span[];
}

const NO_SPACES: ReadonlySet<number> = new Set();

/**
 * Joins stretches of a file into running text. White space next to Chinese characters or punctuation is dropped, for
 * justification put it there; between words of other scripts one space is kept, in figures broken by a line end none.
 * @param inFigures offsets in the file of spaces that stand inside figures, and are dropped too
 */
export function cleanText(
  source: string,
  spans: readonly Span[],
  inFigures: ReadonlySet<number> = NO_SPACES,
): CleanText {
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
    const previous = last;
    let spaced: boolean | null = null;
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
      if (space !== null && count > 0 && !isFullWidth(before) && !isFullWidth(code)) {
        if (!broken) spaced ??= isSpacedOut(source, start, end);
        const kept = broken
          ? keepsBreak(source, origins, count, code) && !endsInAddress(source, previous ?? 0)
          : (spaced !== true || !standsAlone(source, at, space)) && !inFigures.has(space);
        if (kept) {
          pieces.push(" ");
          origins[count++] = space;
        }
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

/** As cleanText, but keeps one space between the parts of a headline: 好路进山 好货出山. Words spaced out (增  长) are closed up. */
export function cleanHeadline(text: string): string {
  const trimmed = text.trim().replace(/(?<=(?:^|\s)\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu, "");
  const gaps = trimmed.match(/\s+/gu)?.length ?? 0;
  const letters = squeeze(trimmed);
  const letterSpaced = gaps >= 3 && gaps >= (letters.length - 1) * 0.6;
  if (letterSpaced) return letters;
  return trimmed.replace(/\s+/gu, (gap, at: number) => {
    const before = trimmed.charCodeAt(at - 1);
    const after = trimmed.charCodeAt(at + gap.length);
    return isFullWidth(before) === isFullWidth(after) ? " " : "";
  });
}

/** So many of the pieces of a line are single characters when it was spaced out letter by letter. */
const SINGLE = 0.8;
const FEWEST_PIECES = 5;

/** True for a line with a space after nearly every character: its spaces part no words. */
export function isSpacedOut(source: string, start: number, end: number): boolean {
  let pieces = 0;
  let single = 0;
  for (let at = start; at < end; ) {
    const first = at;
    while (at < end && !isWhite(source.charCodeAt(at))) at++;
    if (at - first === 1) single++;
    pieces++;
    while (at < end && isWhite(source.charCodeAt(at))) at++;
  }
  return pieces >= FEWEST_PIECES && single >= SINGLE * pieces;
}

/** True when the characters on both sides of the white space at `space` are single ones, as all of the line are. */
function standsAlone(source: string, at: number, space: number): boolean {
  return isEdge(source, at + 1) && isEdge(source, space - 2);
}

function isEdge(source: string, at: number): boolean {
  return at < 0 || at >= source.length || isWhite(source.charCodeAt(at));
}

/** Marks that a figure or a word goes on after, or before. */
const GOES_ON = new Set([..."-/×~～=+_&@%℃"].map((mark) => mark.charCodeAt(0)));
const POINT = 0x2e;
const COMMA = 0x2c;

/** True when two lines were parted by a space: not in a figure, nor at a mark that joins. */
function keepsBreak(source: string, origins: Uint32Array, count: number, after: number): boolean {
  const before = source.charCodeAt(origins[count - 1] ?? 0);
  const earlier = count > 1 ? source.charCodeAt(origins[count - 2] ?? 0) : 0;
  if (isDigit(after) && (isDigit(before) || ((before === POINT || before === COMMA) && isDigit(earlier)))) return false;
  if (isDigit(before) && (after === POINT || after === COMMA)) return false;
  return !GOES_ON.has(before) && !GOES_ON.has(after);
}

const ADDRESS_AT_END = /(?:https?:|www\.|[\w.-]@)[!-~]*$/iu;
const LONGEST_ADDRESS = 80;

/** True when the line that ends here ends in an address, which goes on without a space. */
function endsInAddress(source: string, end: number): boolean {
  if (isFullWidth(source.charCodeAt(end - 1))) return false;
  return ADDRESS_AT_END.test(source.slice(Math.max(0, end - LONGEST_ADDRESS), end));
}
