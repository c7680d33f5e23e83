import { COLUMN_SAMPLE, columnWidth } from "./column-width.ts";
import { INDENT } from "./find-display-lines.ts";
import { type Line, widthOfFirstToken } from "./page-lines.ts";
import { beginsCaption, endsSentence, isBalanced, opensAcross, opensCaption, readCredit } from "./recognise-line.ts";

/** The lines under a picture; the credit is the line that names who took it. */
export interface CaptionLines {
  readonly text: readonly Line[];
  readonly credit: Line | null;
}

const MOST_LINES = 6;
/** A line longer than this is more than a caption, in em. */
const LONGEST_CAPTION = 400;
/** A line this much wider than the column beside it belongs to no column, in em. */
const WIDER = 1.5;

/** A line that differs by less from its column fills it, in em. */
const FILLED = 1.2;

/** Finds captions by the credit after them or by how they open. `free` tells which lines nothing else has claimed; when a page is `flowing` a caption is a line. */
export function findCaptions(
  lines: readonly Line[],
  flowing: boolean,
  free: (line: Line) => boolean,
): readonly CaptionLines[] {
  const captions: CaptionLines[] = [];
  const claimed = new Set<Line>();
  const open = (line: Line | undefined): line is Line => line !== undefined && free(line) && !claimed.has(line);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!open(line) || (flowing && line.width > LONGEST_CAPTION)) continue;
    if (opensCaption(line) || (!flowing && open(lines[at - 1]) && opensAcross(lines[at - 1], line))) {
      const end = endOfCaption(lines, at, open);
      const next = lines[end];
      const credit = open(next) && readCredit(next) !== null ? next : null;
      const start = flowing ? at : startOfCaption(lines, at, open, "opened");
      captions.push(claim({ text: lines.slice(start, end), credit }, claimed));
      at = end - (credit === null ? 1 : 0);
    } else if (readCredit(line) !== null && hasTextAbove(lines[at - 1], open)) {
      const start = flowing ? at - 1 : startOfCaption(lines, at, open, "credited");
      const own = !OF_ARTICLE.test(line.glyphs) || standsApart(lines, start, at);
      if (start < at && own) captions.push(claim({ text: lines.slice(start, at), credit: line }, claimed));
    }
  }
  return captions;
}

function claim(caption: CaptionLines, claimed: Set<Line>): CaptionLines {
  for (const line of caption.text) claimed.add(line);
  if (caption.credit !== null) claimed.add(caption.credit);
  return caption;
}

/** Who made the pictures of a whole article, with no text under any of them. */
const OF_ARTICLE = /^[（(]?(?:制图|绘图|漫画|插图|题图|本组|本版|本文|以上|(?:图片|照片)均?由)/u;

/** True for one line that is a sentence and not set in as the last paragraph of an article is. */
function standsApart(lines: readonly Line[], start: number, credit: number): boolean {
  const before = lines[start - 1];
  return (
    credit - start === 1 &&
    (lines[start]?.indent ?? 0) < 1 &&
    (endsAt(before) || (before !== undefined && readCredit(before) !== null))
  );
}

/** Which of the people in a picture is named. */
const POSITION = /[（(](?:[左右中前后上下][一二三四五]?排?[左右中一二三四五]{0,2})[）)]/u;

/** News of a day, as captions like to begin. */
const DATED = /^(?:\d{4}年)?(?:\d{1,2}月\d{1,2}日|近日|日前|近年来)，/u;

type IsOpen = (line: Line | undefined) => line is Line;

/** Index after the line in which the caption that opens at `at` ends. */
function endOfCaption(lines: readonly Line[], at: number, open: IsOpen): number {
  let end = at;
  while (end < lines.length && end - at < MOST_LINES && open(lines[end])) {
    const line = lines[end];
    const next = lines[end + 1];
    end++;
    if (line === undefined || endsSentence(line) || !open(next) || readCredit(next) !== null) break;
    if (next.width > line.width + WIDER) break;
  }
  return end;
}

function hasTextAbove(before: Line | undefined, open: IsOpen): boolean {
  return open(before) && readCredit(before) === null && before.width <= LONGEST_CAPTION;
}

/** Index of the first line of the caption that is opened at or credited by line `at`. */
function startOfCaption(lines: readonly Line[], at: number, open: IsOpen, found: "opened" | "credited"): number {
  const column = columnWidth(lines.slice(Math.max(0, at - 2 * COLUMN_SAMPLE), at).filter(open)) ?? 0;
  const following = columnWidth(lines.slice(at + 1, at + 1 + COLUMN_SAMPLE).filter(open)) ?? 0;
  const widest = Math.max(column, following);
  let start = found === "credited" ? at - 1 : at;
  while (at - start < MOST_LINES) {
    const first = lines[start];
    const before = lines[start - 1];
    if (first === undefined || !open(before) || readCredit(before) !== null) break;
    const sentenceEnds = endsSentence(before);
    const outside = widest > 0 && before.width > widest + WIDER;
    if (POSITION.test(before.glyphs) && !sentenceEnds) {
      start--;
      continue;
    }
    if (sentenceEnds ? !outside && !standsAlone(lines, start - 1, open) : !runsOn(before, first, widest)) break;
    const interrupts = !sentenceEnds && found === "credited" && isInterrupted(lines, start - 1, column || following);
    if (interrupts && !isDatedAlone(lines, start - 1, at)) break;
    if (sentenceEnds && found === "credited" && !outside && !opensCaption(first)) break;
    start--;
  }
  return at - start < MOST_LINES ? start : at - (found === "credited" ? 1 : 0);
}

/**
 * True when a line fills its column in the middle of a paragraph: then a picture interrupts that, and the line is no part
 * of its caption. Text under a picture as wide as the column begins below a paragraph's last line and is not set in.
 */
function isInterrupted(lines: readonly Line[], at: number, column: number): boolean {
  const width = lines[at]?.width ?? 0;
  const setIn = endsAt(lines[at - 1]) && Math.abs(width + INDENT - column) <= FILLED;
  if (Math.abs(width - column) > FILLED && !setIn) return false;
  let first = at;
  while (at - first < MOST_LINES && first > 0 && !endsAt(lines[first - 1])) first--;
  const before = lines[first - 1];
  if (before === undefined || at - first === MOST_LINES) return true;
  return before.width > column - 1 || (lines[first]?.width ?? 0) < column - FILLED;
}

/**
 * True when a dated sentence runs from line `first` to the credit, the text before it ended, and no line goes on after the
 * credit: it was not interrupted there.
 */
function isDatedAlone(lines: readonly Line[], first: number, credit: number): boolean {
  const next = lines[credit + 1];
  const ends = endsAt(lines[credit - 1]) && endsAt(lines[first - 1]);
  return ends && DATED.test(lines[first]?.glyphs ?? "") && (next === undefined || next.indent >= 1);
}

function endsAt(line: Line | undefined): boolean {
  return line === undefined || endsSentence(line);
}

/** One line and a full stop, with no text before it that it could belong to. */
function standsAlone(lines: readonly Line[], at: number, open: IsOpen): boolean {
  const before = lines[at - 1];
  return !open(before) || readCredit(before) !== null;
}

/** A line shorter than this and without any mark is rather the headline above a caption than its first line, in em. */
const NARROW_CAPTION = 24;

/** True when a line was broken because the next word did not fit, so that both are one sentence. */
function runsOn(before: Line, line: Line, column: number): boolean {
  if (beginsCaption(line) || DATED.test(line.glyphs))
    return before.width > column + WIDER && /[，、；：]/u.test(before.glyphs);
  if (before.width + widthOfFirstToken(line) + 2 < line.width) return false;
  const headline = !/[，、；：]/u.test(before.glyphs) && isBalanced(before.glyphs) && before.width < NARROW_CAPTION;
  return !headline && (before.width > column + WIDER || line.width <= before.width + 2);
}
