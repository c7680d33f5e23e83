import { COUNT_UNITS, DURATION_UNITS, MONEY_UNITS } from "../text/units.ts";
import { isDigit, isWhite } from "./characters.ts";
import { isSpacedOut } from "./clean-text.ts";
import type { Line } from "./page-lines.ts";

/** Two figures of a line with one space between, which may be one that justification parted: 16 0万元. */
export interface SplitFigure {
  readonly line: Line;
  readonly text: string;
  /** Offset of the space in the file. */
  readonly space: number;
  /** True when it is one figure; false when that cannot be told. */
  readonly closed: boolean;
}

const UNIT = `(?:[万亿千百十]|[%％‰℃]|${[...MONEY_UNITS, ...DURATION_UNITS, ...COUNT_UNITS].join("|")})`;
/** Two figures and a unit. What is glued to a letter or to more figures is a name or a telephone number, 第3 an ordinal. */
const SPLIT = new RegExp(
  `(?<![\\dA-Za-z.,:/·×~～—–-]|\\d\\s|第)(?<first>(?:[1-9]\\d*|0)(?:\\.\\d*)?)\\s(?<second>\\.?\\d+(?:\\.\\d+)?)(?<gap>\\s?)(?<unit>${UNIT})`,
  "gu",
);
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * Finds figures that a stray space parts. No running text has two figures with nothing but a space between; where one
 * cannot stand alone (0万元, .5公里) or the page shows that justification puts spaces into its words, they are one.
 * Lines that are spaced out whole are read as such elsewhere.
 */
export function findSplitFigures(source: string, lines: readonly Line[]): readonly SplitFigure[] {
  const found = lines.filter(mayHold).flatMap((line) => {
    if (isSpacedOut(source, line.start, line.end)) return [];
    return [...line.text.matchAll(SPLIT)].map((match) => ({ line, match }));
  });
  if (found.length === 0) return [];
  const justified = isJustified(lines);
  return found.map(({ line, match }) => {
    const { first = "", second = "", gap = "" } = match.groups ?? {};
    const inText = isInText(line.text, match.index, first);
    const certain = cannotStandAlone(first, second) || (inText && (justified || first.endsWith(".")));
    return {
      line,
      text: match[0],
      space: line.start + match.index + first.length,
      closed: gap === "" && certain,
    };
  });
}

/** True for a line with a digit on both sides of one space: so few have it that no expression is tried on the others. */
function mayHold({ text, glyphs }: Line): boolean {
  if (text.length === glyphs.length) return false;
  for (let at = 1; at + 1 < text.length; at++) {
    if (isWhite(text.charCodeAt(at)) && isOfFigure(text, at - 1) && isOfFigure(text, at + 1)) return true;
  }
  return false;
}

function isOfFigure(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || text.charAt(at) === ".";
}

/** True when one of two figures is only a part of one. */
function cannotStandAlone(first: string, second: string): boolean {
  if (first.includes(".") && second.includes(".")) return false;
  if (second.startsWith(".")) return true;
  return /^0\d*$/u.test(second) && !YEAR.test(first);
}

/** True when a word stands before the figure, which is no year. */
function isInText(text: string, at: number, first: string): boolean {
  return /\p{Script=Han}$/u.test(text.slice(0, at)) && !YEAR.test(first);
}

/** Lines of text with a space inside a word show justification when there are so many. */
const LINES = 2;
/** A space between Chinese characters, in a line with a mark of running text. */
const SPACE_IN_TEXT = /[\p{Script=Han}，。、；：”》][ \u3000][\p{Script=Han}“《]/u;

/** True when a page has spaces between Chinese characters of its running text, names in brackets aside. */
function isJustified(lines: readonly Line[]): boolean {
  let count = 0;
  for (const { text, glyphs } of lines) {
    if (text.length === glyphs.length || !/[，。；]/u.test(glyphs)) continue;
    if (SPACE_IN_TEXT.test(text.replace(/[（(][^（）()]*(?:[）)]|$)/gu, "")) && ++count === LINES) return true;
  }
  return false;
}
