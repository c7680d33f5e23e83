import { COLUMN_SAMPLE, columnOf } from "./column-width.ts";
import { findSpeakers, INDENT, keepsIndents, WORD_END } from "./find-display-lines.ts";
import { type Line, widthOfFirstToken } from "./page-lines.ts";
import { givesAddress } from "./recognise-furniture.ts";
import { endsSentence } from "./recognise-line.ts";

/** How a page marks its paragraphs. */
export interface ParagraphMarks {
  /** A paragraph is a line. */
  readonly flowing: boolean;
  /** The first lines of paragraphs are set in. */
  readonly indents: boolean;
  /** Which lines begin what somebody says in an interview. */
  readonly speaks: (line: Line) => boolean;
  /** Empty lines stand between some lines and not between others. */
  readonly blanks: boolean;
}

/** The lines of one paragraph. `doubtful`: that it begins here was a guess. */
export interface ParagraphLines {
  readonly lines: readonly Line[];
  readonly doubtful: boolean;
}

/** Finds out from all lines of running text how a page marks its paragraphs. */
export function readParagraphMarks(lines: readonly Line[], flowing: boolean): ParagraphMarks {
  const blank = lines.filter(({ afterBlank }) => afterBlank).length;
  return {
    flowing,
    indents: keepsIndents(lines),
    speaks: findSpeakers(lines),
    blanks: blank > 0 && blank < lines.length * 0.6,
  };
}

/** Splits running text that nothing else interrupts into paragraphs. */
export function splitParagraphs(lines: readonly Line[], marks: ParagraphMarks): readonly ParagraphLines[] {
  const paragraphs: { lines: Line[]; doubtful: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    const begins = open === undefined ? "yes" : beginsParagraph(lines, at, open.lines.length === 1, marks);
    if (open !== undefined && begins === "no") open.lines.push(line);
    else paragraphs.push({ lines: [line], doubtful: begins === "perhaps" });
  }
  return paragraphs;
}

type Verdict = "yes" | "no" | "perhaps";

function beginsParagraph(lines: readonly Line[], at: number, afterFirst: boolean, marks: ParagraphMarks): Verdict {
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined || before === undefined || marks.flowing) return "yes";
  const finished = endsSentence(before);
  if (finished && marks.speaks(line)) return "yes";
  if (marks.indents && (finished || line.indent >= 1)) return line.indent >= 1 ? "yes" : "no";
  if (marks.blanks && finished && line.afterBlank) return "yes";
  if (!finished && !/[；：）)]$/u.test(before.glyphs) && !givesAddress(before)) return "no";
  const column = columnOf(lines, at - COLUMN_SAMPLE, at + COLUMN_SAMPLE);
  if (column === null)
    return finished || (givesAddress(before) && before.width < line.width - WORD_END) ? "perhaps" : "no";
  const behind = columnOf(lines, at - COLUMN_SAMPLE, at) ?? column;
  const room = behind - before.width - (afterFirst ? INDENT : 0) - widthOfFirstToken(line);
  if (!finished) return room > 2.5 ? "perhaps" : "no";
  if (room > 0.25) return "yes";
  return afterFullLine(line, columnOf(lines, at, at + COLUMN_SAMPLE) ?? column);
}

/** A full line ended a sentence: the width of the next one tells whether it is set in. */
function afterFullLine(line: Line, column: number): Verdict {
  const asFirst = Math.abs(line.width + INDENT - column);
  const asNext = Math.abs(line.width - column);
  if (endsSentence(line) && line.width < column - 1) return "no";
  return asFirst < asNext ? "yes" : "no";
}
