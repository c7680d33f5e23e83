import type { Passage, Span } from "../model.ts";

/** Text as a reader would copy it, with the way back: `origins[i]` is the offset in the file of `text[i]`. */
export interface CleanText {
  readonly text: string;
  readonly origins: readonly number[];
  /** What stands in the file between the stretches that were joined, white space apart. */
  readonly gaps: readonly Span[];
}

/**
 * Joins stretches of a file into running text. White space next to Chinese characters or punctuation is dropped, for
 * justification put it there; between words of other scripts one space is kept, in figures broken by a line end none.
 */
export function cleanText(source: string, spans: readonly Span[]): CleanText {
  let text = "";
  const origins: number[] = [];
  const gaps: Span[] = [];
  let gap: number | null = null;
  let broken = false;
  let last: number | null = null;
  for (const { start, end } of spans) {
    if (last !== null) {
      const between = trimSpan(source, last, start);
      if (between !== null) gaps.push(between);
    }
    last = end;
    if (text !== "") {
      gap ??= start - 1;
      broken = true;
    }
    for (let at = start; at < end; at++) {
      const character = source.charAt(at);
      if (isSpace(source.charCodeAt(at))) {
        if (text !== "") gap ??= at;
        continue;
      }
      if (gap !== null && keepsSpace(text.charAt(text.length - 1), character, broken)) {
        text += " ";
        origins.push(gap);
      }
      gap = null;
      broken = false;
      text += character;
      origins.push(at);
    }
  }
  return { text, origins, gaps };
}

/** The stretch of the file that a stretch of the clean text was made from. */
function toRaw(clean: CleanText, span: Span): Span {
  const first = clean.origins[span.start];
  const last = clean.origins[span.end - 1];
  if (first === undefined || last === undefined) throw new RangeError("a span outside of its text");
  return { start: first, end: last + 1 };
}

/** A stretch of the clean text with its place in the file. */
export function toPassage(clean: CleanText, span: Span): Passage {
  const raw = toRaw(clean, span);
  return {
    text: clean.text.slice(span.start, span.end),
    raw,
    gaps: clean.gaps.filter(({ start, end }) => start > raw.start && end < raw.end),
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
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** As cleanText, but keeps one space between the parts of a headline: 好路进山 好货出山. */
export function cleanHeadline(text: string): string {
  const trimmed = text.trim();
  const gaps = trimmed.match(/\s+/gu)?.length ?? 0;
  const letterSpaced = gaps >= 3 && gaps >= (trimmed.replace(/\s/gu, "").length - 1) * 0.6;
  if (letterSpaced) return trimmed.replace(/\s+/gu, "");
  return trimmed.replace(/\s+/gu, (gap, at: number) => {
    const before = trimmed.charAt(at - 1);
    const after = trimmed.charAt(at + gap.length);
    return isFullWidth(before) === isFullWidth(after) ? " " : "";
  });
}

function keepsSpace(before: string, after: string, broken: boolean): boolean {
  if (isFullWidth(before) || isFullWidth(after)) return false;
  if (!broken) return true;
  return !(isDigit(before) && isDigit(after)) && before !== "-" && before !== "/";
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function isSpace(code: number): boolean {
  if (code > 0x20 && code < 0x80) return false;
  return /\s/u.test(String.fromCharCode(code));
}

/** Chinese characters and their punctuation; halves of surrogate pairs count, rare characters being made of them. */
function isFullWidth(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    code === 0xb7 ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xffef)
  );
}
