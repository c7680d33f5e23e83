import type { Chance } from "./random.ts";

const NOT_FIRST = "，。、；：！？）》”’%";
const NOT_LAST = "（《“‘";
const SQUEEZED = 0.55;

/** Breaks a paragraph into printed lines of a width in em, as a compositor would: whole figures, no stop at a line's start. */
export function setLines(text: string, width: number, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let room = width - indent;
  for (const token of tokens(text)) {
    const whole = measure(token);
    if (whole > room && line !== "" && (whole - room > slack(line + token) || room < SQUEEZED)) {
      lines.push(line);
      line = "";
      room = width;
    }
    line += token;
    room -= whole;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** What can be won by squeezing the punctuation of a line. */
function slack(line: string): number {
  return [...line].filter((glyph) => (NOT_FIRST + NOT_LAST).includes(glyph)).length * (1 - SQUEEZED);
}

function tokens(text: string): readonly string[] {
  const found = text.match(/[0-9.]+%?|[A-Za-z]+|\s|./gu) ?? [];
  const joined: string[] = [];
  for (const token of found) {
    const last = joined.at(-1);
    if (last !== undefined && (NOT_FIRST.includes(token) || NOT_LAST.includes(last.slice(-1))))
      joined[joined.length - 1] = last + token;
    else joined.push(token);
  }
  return joined;
}

function measure(text: string): number {
  let width = 0;
  for (const glyph of text) width += glyph.charCodeAt(0) < 0x80 ? 0.5 : 1;
  return width;
}

/** Puts in the white space that extraction finds in a justified line: between any two characters, or round figures. */
export function justify(line: string, chance: Chance, share: number): string {
  if (chance.happens(share))
    return line.replace(/(?<=[\p{Script=Han}，。、“”])(?=[\p{Script=Han}，。、“”0-9])(?![，。、])/gu, " ");
  return line
    .replace(/(?<=\p{Script=Han})(?=\d)/gu, () => (chance.happens(0.7) ? " " : ""))
    .replace(/(?<=\d)(?=\p{Script=Han})/gu, () => (chance.happens(0.5) ? " " : ""));
}
