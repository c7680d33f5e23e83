import { COLUMN_SAMPLE, columnWidth } from "./column-width.ts";
import { isInParts } from "./group-headlines.ts";
import { type Line, narrowest, widthOfFirstToken } from "./page-lines.ts";
import { endsContact, givesAddress } from "./recognise-furniture.ts";
import { endsInPunctuation, endsSentence, isBalanced } from "./recognise-line.ts";

/** What is known of the lines of a page before its headlines are. */
export interface KnownLines {
  /** A paragraph is a line: there are no columns. */
  readonly flowing: boolean;
  /** True for the line below the end of a notice, whatever that ends in. */
  readonly startsAnew: (line: Line) => boolean;
  readonly isByline: (line: Line) => boolean;
  readonly opens: (line: Line) => boolean;
}

/** The first line of a paragraph is set in by this much, in em. */
export const INDENT = 2;
/** A line that is shorter than its column by more ends before a word could have been cut, in em. */
export const WORD_END = 4;
const LONGEST_HEADLINE = 48;

/** Finds the lines that are set apart from running text: headlines, kickers, subtitles, subheads. */
export function findDisplayLines(lines: readonly Line[], known: KnownLines): ReadonlySet<Line> {
  const display = new Set<Line>();
  const indents = keepsIndents(lines);
  const words = new WordBreaks(lines);
  const speaks = findSpeakers(lines);
  let finished = true;
  for (const [at, line] of lines.entries()) {
    if (known.isByline(line) || known.opens(line)) {
      finished = known.isByline(line) || endsSentence(line);
      continue;
    }
    const isDisplay =
      (finished || known.startsAnew(line)) &&
      mayBeHeadline(line) &&
      !speaks(line) &&
      standsApart(lines, at, known, { indents, words, above: display });
    if (isDisplay) display.add(line);
    finished = isDisplay || endsSentence(line) || endsContact(line) || (known.flowing && finished);
  }
  return display;
}

const QUESTIONER_FIRST = new Set("问答记主提");
const QUESTIONER = /^(?:问|答|记者|主持人|提问)[:：]/u;
const SPEAKER = /^\p{Script=Han}{2,4}(?=[:：])/u;

/** Tells which lines begin what somebody says in an interview: 记者：, 问：, and who answers. */
export function findSpeakers(lines: readonly Line[]): (line: Line) => boolean {
  const asked = lines.some(({ glyphs }) => QUESTIONER_FIRST.has(glyphs.charAt(0)) && QUESTIONER.test(glyphs));
  if (!asked) return () => false;
  const times = new Map<string, number>();
  for (const { glyphs } of lines) {
    const name = SPEAKER.exec(glyphs)?.[0];
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return ({ glyphs }) => QUESTIONER.test(glyphs) || (times.get(SPEAKER.exec(glyphs)?.[0] ?? "") ?? 0) > 1;
}

/** A kicker, a title of two lines and a subtitle: more lines follow each other in no headline. */
const MOST_LINES = 4;

/**
 * True for the first of lines that are not set in and have no mark of a sentence, where the line below them begins a
 * paragraph: text would have to end before that.
 */
function runsIntoParagraph(lines: readonly Line[], from: number, known: KnownLines): boolean {
  for (let at = from; at < from + MOST_LINES; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined || next === undefined || line.indent >= 1 || !mayBeHeadline(line)) return false;
    if (/[，、；：。！？!?]/u.test(line.glyphs)) return false;
    if (known.isByline(line) || known.opens(line)) return false;
    if (next.indent >= 1) return true;
  }
  return false;
}

function mayBeHeadline(line: Line): boolean {
  if (line.width > LONGEST_HEADLINE || endsInPunctuation(line)) return false;
  if (givesAddress(line)) return false;
  if (!isBalanced(line.glyphs) || /。./u.test(line.glyphs)) return false;
  return !endsSentence(line) || /[！？!?…]$/u.test(line.glyphs);
}

/** What a page tells about its lines beyond their looks. */
interface Evidence {
  readonly indents: boolean;
  readonly words: WordBreaks;
  /** The display lines found so far. */
  readonly above: ReadonlySet<Line>;
}

function standsApart(
  lines: readonly Line[],
  at: number,
  known: KnownLines,
  { indents, words, above }: Evidence,
): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined) return false;
  if (next === undefined || known.isByline(next) || known.opens(next) || known.flowing) return true;
  if (isDashed(line)) return true;
  if (indents && line.indent >= 1 && next.indent < 1) return false;
  if (indents && next.indent >= 1) return true;
  if (indents && line.indent < 1 && runsIntoParagraph(lines, at, known)) return true;
  if (isDashed(next)) return true;
  const ahead = textAhead(lines, at, known);
  if (!ahead.some(({ glyphs }) => /[，。、；]/u.test(glyphs))) return true;
  const behind = lines.slice(Math.max(0, at - COLUMN_SAMPLE), at);
  const columns = [columnWidth(ahead.slice(1)), columnWidth(behind)].filter((column) => column !== null);
  const open = lines.slice(Math.max(0, at - 2), at);
  if (columns.some((column) => mayGoOn(open, line, column))) return false;
  const column = columns.find((candidate) => fitsAsFirst(line, next, candidate));
  if (/[，、；：]/u.test(line.glyphs)) return isWideHeadline(line, next, columns);
  if (column === undefined) return columns.some((known) => line.width < known - WORD_END) || !words.cutAfter(at);
  if (endsSentence(line)) return false;
  if (isInParts(line) || (narrowest(next) > column + 0.9 && !endsSentence(next))) return true;
  const nextIsFirst = endsSentence(next) ? -1 : Math.abs(next.width - column) - Math.abs(next.width + INDENT - column);
  const belowHeadline = isBelowHeadline(lines, at, above, columns) ? 0.75 : 0;
  return nextIsFirst + belowHeadline - (words.cutAfter(at) ? 1 : 0) > 0;
}

/**
 * A headline may have a comma when it is wider than the columns, or in two parts and so short that no text breaks there;
 * where they are not known, when it is much shorter than what follows.
 */
function isWideHeadline(line: Line, next: Line, columns: readonly number[]): boolean {
  if (columns.length === 0) return next.width > line.width + 3;
  const broken = line.width + INDENT >= Math.min(...columns) - WORD_END || next.width <= line.width + WORD_END;
  if (!broken && /^[^，、；：]{3,12}，[^，、；：]{4,12}$/u.test(line.glyphs)) return true;
  return line.width > Math.max(...columns) + 1.5 && !columns.some((column) => fitsAsFirst(line, next, column));
}

/** True when the line, set in, fills its column so that the next word had to go to the next line. */
function fitsAsFirst(line: Line, next: Line, column: number): boolean {
  const over = line.width + INDENT - column;
  return over <= 0.85 && over + widthOfFirstToken(next) > -0.25;
}

/** True below a line that is no subhead: the column changes there, or there are more such lines. */
function isBelowHeadline(
  lines: readonly Line[],
  at: number,
  above: ReadonlySet<Line>,
  columns: readonly number[],
): boolean {
  const before = lines[at - 1];
  const earlier = lines[at - 2];
  if (before === undefined || !above.has(before)) return false;
  return (
    earlier === undefined ||
    above.has(earlier) ||
    columns.length < 2 ||
    Math.max(...columns) - Math.min(...columns) > 1.2
  );
}

/** A subtitle opens with a dash. */
function isDashed(line: Line): boolean {
  return /^[—–―-]/u.test(line.glyphs) && !/[，。]/u.test(line.glyphs);
}

/** The line and those after it, up to where another article opens or a reporter is named. */
function textAhead(lines: readonly Line[], at: number, known: KnownLines): readonly Line[] {
  const sample = lines.slice(at, at + 1 + COLUMN_SAMPLE);
  const end = sample.findIndex((line, index) => index > 0 && (known.opens(line) || known.isByline(line)));
  return end === -1 ? sample : sample.slice(0, end);
}

/** True when a sentence ended with a full line before, so that the paragraph may go on, and the line fits the column. */
function mayGoOn(lines: readonly Line[], line: Line, column: number): boolean {
  const before = lines.at(-1);
  if (before === undefined || !endsSentence(before)) return false;
  const begins = lines.length === 2 && lines.slice(0, 1).every(endsSentence);
  const room = column - before.width - widthOfFirstToken(line);
  return Math.abs(line.width - column) <= 1 && (room <= 0.25 || (begins && room <= INDENT + 0.25));
}

/** True when a good part of the lines is set in by two characters, and so the first lines of paragraphs are known. */
export function keepsIndents(lines: readonly Line[]): boolean {
  const set = lines.filter(({ indent }) => indent >= 1.5 && indent <= 3).length;
  return set >= 2 && set > lines.length * 0.04 && set < lines.length * 0.7;
}

/** How many lines on each side may tell which characters make a word. */
const SURROUNDINGS = 500;

/** Knows which pairs of characters stand together on a page, and so where a line end cut a word. */
class WordBreaks {
  readonly #lines: readonly Line[];
  readonly #texts = new Map<number, string>();

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** True when the characters on both sides of the end of line `at` stand together at least twice in the surroundings. */
  cutAfter(at: number): boolean {
    const pair = (this.#lines[at]?.glyphs.slice(-1) ?? "") + (this.#lines[at + 1]?.glyphs.slice(0, 1) ?? "");
    const text = this.#textAround(at);
    const first = text.indexOf(pair);
    return first !== -1 && text.includes(pair, first + 1);
  }

  #textAround(at: number): string {
    const stretch = Math.floor(at / SURROUNDINGS);
    let text = this.#texts.get(stretch);
    if (text === undefined) {
      const near = this.#lines.slice(Math.max(0, (stretch - 1) * SURROUNDINGS), (stretch + 2) * SURROUNDINGS);
      text = near.map(({ glyphs }) => glyphs).join("\n");
      this.#texts.set(stretch, text);
    }
    return text;
  }
}
