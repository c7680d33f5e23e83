import type { Line } from "./page-lines.ts";

const NARROWEST = 6;
const WIDEST = 34;
/** Lines of one column differ by what punctuation could be squeezed. */
const SPREAD = 0.75;

/** The width of the column that lines were set in, in em; null when there are too few of them to tell. */
export function columnWidth(lines: readonly Line[]): number | null {
  return commonWidth(lines.map(({ width }) => width));
}

/** The same for the lines of a stretch, cut where the page ends. */
export function columnOf(lines: readonly Line[], from: number, to: number): number | null {
  const widths: number[] = [];
  const end = Math.min(to, lines.length);
  for (let at = Math.max(0, from); at < end; at++) widths.push(lines[at]?.width ?? 0);
  return commonWidth(widths);
}

/** The width that most of the widths are near to, the larger when two are as common; null when they are too few to tell. */
export function commonWidth(measured: readonly number[]): number | null {
  const widths = measured.filter((width) => width >= NARROWEST && width <= WIDEST);
  if (widths.length < 3) return null;
  let best = 0;
  let bestCount = 0;
  for (const candidate of widths) {
    let count = 0;
    for (const width of widths) count += Math.max(0, 1 - Math.abs(width - candidate) / (2 * SPREAD));
    if (count > bestCount + 0.01 || (count > bestCount - 0.01 && candidate > best)) {
      best = candidate;
      bestCount = Math.max(count, bestCount);
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
