import type { Span } from "../model/corpus.ts";
import { isLineEnd, isWhite, withoutWhite } from "./characters.ts";
import { signsText } from "./read-names.ts";

/** A printed line, or the part of one that stands for itself. Its span in the file is without the white space around it. */
export interface Line extends Span {
  /** Counts from 1 in the file. */
  readonly number: number;
  readonly text: string;
  /** The text without any white space. */
  readonly glyphs: string;
  /** Printed width in em, full-width characters being 1; punctuation counts the mean of whole and squeezed. */
  readonly width: number;
  /** White space before the text, in em. */
  readonly indent: number;
  /** True when there is an empty line before it. */
  readonly afterBlank: boolean;
  /** True when it ends in a bracket that was opened after the end of a sentence. */
  readonly endsRemark: boolean;
}

const CREDIT_AT_END =
  /(?<=[。！？”）)]\s*)(?:[（(]\s*)?(?:本报|本社|新华社|中新社)?(?:记者|通讯员|摄影)?\s*[\p{Script=Han}·、\s]{2,24}摄(?:影报道|影)?\s*[）)]?$|(?<=\p{Script=Han}\s+)(?:本报|新华社|中新社)(?:记者|通讯员)\s*[\p{Script=Han}·、\s]{2,24}摄$|(?<=[。！？”]\s*)[（(]?\s*\p{Script=Han}{2,12}\s*供图\s*[）)]?$/u;
const CONTINUED_AT_END =
  /[（(]\s*(?:下转|紧接|转)\s*第?\s*[A-Z0-9一二三四五六七八九十]{1,3}\s*版?[^（）()。]{0,12}[）)]$/u;
const CONTINUED_AT_START =
  /^[（(]\s*(?:上接|紧接|接)\s*第?\s*[A-Z0-9一二三四五六七八九十]{1,3}\s*版?[^（）()。]{0,12}[）)]/u;

/** How a credit or 下转第二版 ends. */
const CLOSERS_OF_PARTS = new Set([..."摄影道图）)"].map((mark) => mark.charCodeAt(0)));

const OPENERS_OF_PARTS = new Set([..."（("].map((mark) => mark.charCodeAt(0)));

/**
 * The lines of a file that hold anything; a credit, 下转第二版 or the name of an author at the end of a line is a line of
 * its own.
 */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let afterBlank = false;
  for (let from = 0; from < text.length; ) {
    number++;
    let end = from;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    let first = from;
    while (first < end && isWhite(text.charCodeAt(first))) first++;
    let last = end;
    while (last > first && isWhite(text.charCodeAt(last - 1))) last--;
    if (first === last) afterBlank = true;
    else {
      pushParts(lines, text, { number, start: first, end: last, indent: measureSpace(text, from, first), afterBlank });
      afterBlank = false;
    }
    from = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return partRemarks(lines);
}

/** A bracket after the end of a sentence, which the next line may close. */
const REMARK_AT_END = /(?<=[。！？…]\s*[”’』」]?\s*)[（(][^（）()。]{0,48}[）)]$/u;
const OPEN_REMARK_AT_END = /(?<=[。！？…]\s*[”’』」]?\s*)[（(][^（）()。]{0,24}$/u;
const REST_OF_REMARK = /^[^（）()。，]{1,24}[）)]$/u;

/** Parts what names authors in brackets from the ends of sentences, and tells other brackets there. */
function partRemarks(lines: readonly Line[]): readonly Line[] {
  const parted: Line[] = [];
  for (const line of lines) {
    const closes = CLOSERS_OF_PARTS.has(line.text.charCodeAt(line.text.length - 1));
    const before = parted.at(-1);
    if (!closes) parted.push(line);
    else if (before !== undefined && REST_OF_REMARK.test(line.text) && OPEN_REMARK_AT_END.test(before.text)) {
      const opening = OPEN_REMARK_AT_END.exec(before.text)?.[0] ?? "";
      const signed = opening.length < before.text.length && signsText(opening + line.text);
      if (signed) parted.splice(-1, 1, ...cutLine(before, before.text.length - opening.length));
      parted.push({ ...line, endsRemark: true });
    } else {
      const remark = REMARK_AT_END.exec(line.text)?.[0] ?? "";
      const signed = remark !== "" && remark.length < line.text.length && signsText(remark);
      if (signed) parted.push(...cutLine(line, line.text.length - remark.length));
      else parted.push(remark === "" ? line : { ...line, endsRemark: true });
    }
  }
  return parted;
}

/** A line as two, parted before a character of its text. */
function cutLine(line: Line, at: number): readonly Line[] {
  const first = line.text.slice(0, at).trimEnd();
  return [buildLine(line, line.start, first), buildLine(line, line.start + at, line.text.slice(at))];
}

type Printed = Pick<Line, "number" | "start" | "end" | "indent" | "afterBlank">;

function pushParts(lines: Line[], source: string, printed: Printed): void {
  const whole = source.slice(printed.start, printed.end);
  if (!mayHaveParts(whole)) {
    lines.push(buildLine(printed, printed.start, whole));
    return;
  }
  let from = 0;
  for (const part of partLine(whole)) {
    const text = part.trim();
    const start = printed.start + from + part.indexOf(text);
    from += part.length;
    lines.push(buildLine(printed, start, text));
  }
}

/** A part of a printed line; what stands before the line is before its first part. All lines are built here, in one shape. */
function buildLine({ number, start: lineStart, indent, afterBlank }: Printed, start: number, text: string): Line {
  const first = start === lineStart;
  return {
    number,
    start,
    end: start + text.length,
    text,
    glyphs: withoutWhite(text),
    width: measure(text),
    indent: first ? indent : 0,
    afterBlank: first && afterBlank,
    endsRemark: false,
  };
}

function mayHaveParts(line: string): boolean {
  return CLOSERS_OF_PARTS.has(line.charCodeAt(line.length - 1)) || OPENERS_OF_PARTS.has(line.charCodeAt(0));
}

function partLine(line: string): readonly string[] {
  const head = CONTINUED_AT_START.exec(line)?.[0] ?? "";
  const rest = line.slice(head.length);
  const tail = CONTINUED_AT_END.exec(rest)?.index ?? CREDIT_AT_END.exec(rest)?.index ?? rest.length;
  return [head, rest.slice(0, tail), rest.slice(tail)].filter((part) => part.trim() !== "");
}

/** Widths of punctuation: the mean of whole and squeezed, and the least. */
const SQUEEZED = 0.75;
const LEAST = 0.55;

/** Width in em of what is printed; white space does not count, justification put it there. */
function measure(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += widthOf(text.charCodeAt(at));
  return width;
}

const PUNCTUATION = new Set([..."，。、；：！？（）《》〈〉“”‘’【】「」『』"].map((mark) => mark.charCodeAt(0)));

/** Width in em of a UTF-16 unit; of a pair of them, the second has none. */
function widthOf(code: number): number {
  if (code >= 0x3400 && code <= 0x9fff) return 1;
  if (code <= 0x20 || code === 0x3000 || code === 0xfeff || code === 0xa0 || (code & 0xfc00) === 0xdc00) return 0;
  if (code < 0x300) return 0.5;
  return PUNCTUATION.has(code) ? SQUEEZED : 1;
}

function measureSpace(source: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    width += code === 0x3000 ? 1 : code === 9 ? 2 : code === 0xfeff ? 0 : 0.5;
  }
  return width;
}

/** The least width a line can have been set in: all its punctuation squeezed to .55 em. */
export function narrowest({ glyphs, width }: Line): number {
  let marks = 0;
  for (let at = 0; at < glyphs.length; at++) if (PUNCTUATION.has(glyphs.charCodeAt(at))) marks++;
  return width - marks * (SQUEEZED - LEAST);
}

/** Width of the first thing of a line that would not be broken: a figure, a word, a character. */
export function widthOfFirstToken({ glyphs }: Line): number {
  let at = 0;
  while (at < glyphs.length && OPENING.has(glyphs.charCodeAt(at))) at++;
  const first = at;
  while (at < glyphs.length && isPrintableAscii(glyphs.charCodeAt(at))) at++;
  if (at === first && at < glyphs.length) at += (glyphs.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1;
  while (at < glyphs.length && CLOSING.has(glyphs.charCodeAt(at))) at++;
  let width = 0;
  for (let unit = 0; unit < at; unit++) width += widthOf(glyphs.charCodeAt(unit));
  return width;
}

const OPENING = new Set([..."（《〈“‘「『【"].map((mark) => mark.charCodeAt(0)));
const CLOSING = new Set([..."，。、；：！？）》〉”’】」』"].map((mark) => mark.charCodeAt(0)));

function isPrintableAscii(code: number): boolean {
  return code >= 0x21 && code <= 0x7e;
}
