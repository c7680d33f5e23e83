import type { Span } from "../model.ts";

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
}

const CREDIT_AT_END =
  /(?<=[。！？”）)]\s*)(?:[（(]\s*)?(?:本报|本社|新华社|中新社)?(?:记者|通讯员|摄影)?\s*[\p{Script=Han}·、\s]{2,24}摄(?:影报道|影)?\s*[）)]?$|(?<=\p{Script=Han}\s+)(?:本报|新华社|中新社)(?:记者|通讯员)\s*[\p{Script=Han}·、\s]{2,24}摄$/u;
const CONTINUED_AT_END =
  /[（(]\s*(?:下转|紧接|转)\s*第?\s*[A-Z0-9一二三四五六七八九十]{1,3}\s*版?[^（）()。]{0,12}[）)]$/u;
const CONTINUED_AT_START =
  /^[（(]\s*(?:上接|紧接|接)\s*第?\s*[A-Z0-9一二三四五六七八九十]{1,3}\s*版?[^（）()。]{0,12}[）)]/u;

/** The lines of a file that hold anything; a credit or 下转第二版 at the end of a line is a line of its own. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let afterBlank = false;
  for (const match of text.matchAll(/([^\r\n\u0085\u2028\u2029]*)(?:\r\n|[\r\n\u0085\u2028\u2029]|$)/gu)) {
    number++;
    const printed = match[1] ?? "";
    const trimmed = printed.trim();
    if (trimmed === "") {
      afterBlank = true;
      continue;
    }
    const indent = printed.length - printed.trimStart().length;
    let at = match.index + indent;
    for (const part of partLine(trimmed)) {
      const start = at + (part.length - part.trimStart().length);
      const own = part.trim();
      at += part.length;
      lines.push({
        number,
        start,
        end: start + own.length,
        text: own,
        glyphs: own.replace(/\s/gu, ""),
        width: measure(own),
        indent: start === match.index + indent ? measureSpace(printed.slice(0, indent)) : 0,
        afterBlank,
      });
      afterBlank = false;
    }
  }
  return lines;
}

function partLine(line: string): readonly string[] {
  const head = CONTINUED_AT_START.exec(line)?.[0] ?? "";
  const rest = line.slice(head.length);
  const tail = CONTINUED_AT_END.exec(rest)?.index ?? CREDIT_AT_END.exec(rest)?.index ?? rest.length;
  return [head, rest.slice(0, tail), rest.slice(tail)].filter((part) => part.trim() !== "");
}

const SQUEEZED = 0.75;

/** Width in em of what is printed; white space does not count, justification put it there. */
function measure(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Width in em of a single character. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0x20 || code === 0x3000 || code === 0xfeff || code === 0xa0) return 0;
  if (code < 0x300) return 0.5;
  return /[，。、；：！？（）《》〈〉“”‘’【】「」『』]/u.test(character) ? SQUEEZED : 1;
}

function measureSpace(space: string): number {
  let width = 0;
  for (const character of space)
    width += character === "\u3000" ? 1 : character === "\t" ? 2 : character === "\ufeff" ? 0 : 0.5;
  return width;
}

/** Width of the first thing of a line that would not be broken: a figure, a word, a character. */
export function widthOfFirstToken(line: Line): number {
  const token = /^[（《〈“‘「『【]*(?:[\x21-\x7e]+|.)[，。、；：！？）》〉”’】」』]*/u.exec(line.glyphs)?.[0] ?? "";
  return measure(token);
}
