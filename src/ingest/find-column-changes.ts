import { commonWidth } from "./column-width.ts";
import { INDENT } from "./find-display-lines.ts";
import type { ParagraphLines } from "./split-paragraphs.ts";

/** Columns that differ by more than this, in em, are not the same column. */
export const OTHER_COLUMN = 1.2;

const NARROWEST = 8;
const STEP = 0.5;
const STEPS = 50;
/** What a line costs that does not fit its column at all, and what a change of column costs: two such lines and a bit. */
const MISFIT = 4.8;
const CHANGE = 5;

/**
 * The paragraphs before which the column becomes wider or narrower: of all ways to give each paragraph a column, the one
 * with the least misfit and fewest changes (Viterbi). Time is linear in the lines.
 */
export function findColumnChanges(paragraphs: readonly ParagraphLines[]): readonly number[] {
  const cuts: number[] = [];
  if (paragraphs.length < 2) return cuts;
  const columns = fitColumns(paragraphs.map(fullWidths));
  let since = 0;
  for (let at = 1; at < columns.length; at++) {
    if (columns[at] === columns[at - 1]) continue;
    const behind = commonWidth(paragraphs.slice(since, at).flatMap(fullWidths));
    const next = columns.findIndex((column, index) => index > at && column !== columns[at]);
    const ahead = commonWidth(paragraphs.slice(at, next === -1 ? columns.length : next).flatMap(fullWidths));
    if (behind === null || ahead === null || Math.abs(behind - ahead) <= OTHER_COLUMN) continue;
    cuts.push(at);
    since = at;
  }
  return cuts;
}

/** The column, counted in steps, of each paragraph. */
function fitColumns(paragraphs: readonly (readonly number[])[]): readonly number[] {
  const from: Uint8Array[] = [];
  const costs = new Float64Array(STEPS);
  for (const widths of paragraphs) {
    const cheapest = indexOfLeast(costs);
    const switched = (costs[cheapest] ?? 0) + CHANGE;
    const origins = new Uint8Array(STEPS);
    for (let step = 0; step < STEPS; step++) {
      const stay = costs[step] ?? 0;
      origins[step] = stay <= switched ? step : cheapest;
      costs[step] = Math.min(stay, switched) + MISFIT * widths.length;
    }
    for (const width of widths) credit(costs, width);
    from.push(origins);
  }
  const columns: number[] = [];
  let column = indexOfLeast(costs);
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    columns[at] = column;
    column = from[at]?.[column] ?? column;
  }
  return columns;
}

function indexOfLeast(costs: Float64Array): number {
  let best = 0;
  for (let step = 1; step < STEPS; step++) if ((costs[step] ?? 0) < (costs[best] ?? 0)) best = step;
  return best;
}

/** Takes back from the columns that a line is near to what it would cost where it does not fit at all. */
function credit(costs: Float64Array, width: number): void {
  const first = Math.max(0, Math.ceil((width - MISFIT - NARROWEST) / STEP));
  const last = Math.min(STEPS - 1, Math.floor((width + MISFIT - NARROWEST) / STEP));
  for (let step = first; step <= last; step++)
    costs[step] = (costs[step] ?? 0) - (MISFIT - Math.abs(width - NARROWEST - step * STEP));
}

/** The widths of the lines that fill their column, the first with its indent; the last line fills nothing. */
function fullWidths(paragraph: ParagraphLines): readonly number[] {
  return paragraph.lines.slice(0, -1).map(({ width }, at) => (at === 0 ? width + INDENT : width));
}
