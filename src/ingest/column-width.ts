import type { Line } from "./page-lines.ts";

const NARROWEST = 6;
const WIDEST = 34;
/** Lines of one column differ by what punctuation could be squeezed. */
const SPREAD = 0.75;

/** Widths under consideration, kept between calls: this is asked of nearly every line. */
let scratch = new Float64Array(256);

/** The width of the column that lines were set in, in em; null when there are too few of them to tell. */
export function columnWidth(lines: readonly Line[]): number | null {
  return columnOf(lines, 0, lines.length);
}

/** The same for the lines of a stretch, cut where the page ends. */
export function columnOf(lines: readonly Line[], from: number, to: number): number | null {
  const end = Math.min(to, lines.length);
  let count = 0;
  makeRoom(end - from);
  for (let at = Math.max(0, from); at < end; at++) count = consider(lines[at]?.width ?? 0, count);
  return commonOfConsidered(count);
}

/** The width that most of the widths are near to, the larger when two are as common; null when they are too few to tell. */
export function commonWidth(measured: readonly number[]): number | null {
  let count = 0;
  makeRoom(measured.length);
  for (const width of measured) count = consider(width, count);
  return commonOfConsidered(count);
}

function makeRoom(count: number): void {
  if (count > scratch.length) scratch = new Float64Array(2 * count);
}

function consider(width: number, count: number): number {
  if (width < NARROWEST || width > WIDEST) return count;
  scratch[count] = width;
  return count + 1;
}

function commonOfConsidered(count: number): number | null {
  if (count < 3) return null;
  let best = 0;
  let bestSupport = 0;
  for (let candidate = 0; candidate < count; candidate++) {
    const width = scratch[candidate] ?? 0;
    if (width === best) continue;
    let support = 0;
    for (let other = 0; other < count; other++) {
      const apart = Math.abs((scratch[other] ?? 0) - width);
      if (apart < 2 * SPREAD) support += 1 - apart / (2 * SPREAD);
    }
    if (support > bestSupport + 0.01 || (support > bestSupport - 0.01 && width > best)) {
      best = width;
      bestSupport = Math.max(support, bestSupport);
    }
  }
  return best;
}

/** How many lines on one side are enough to know the column. */
export const COLUMN_SAMPLE = 9;

/** True when the file has no columns: a paragraph is a line, however long. */
export function isFlowing(lines: readonly Line[]): boolean {
  const total = lines.reduce((sum, { width }) => sum + width, 0);
  const inLongLines = lines.reduce((sum, { width }) => sum + (width > WIDEST ? width : 0), 0);
  return inLongLines > total / 2;
}
