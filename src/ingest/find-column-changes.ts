import { commonWidth } from "./column-width.ts";
import { INDENT } from "./find-display-lines.ts";
import type { ParagraphLines } from "./split-paragraphs.ts";

/** Columns that differ by more than this, in em, are not the same column. */
export const OTHER_COLUMN = 1.2;

const NARROWEST = 8;
const STEP = 0.5;
const STEPS = 50;
/** What a line costs that does not fit its column at all, and what a change of column costs: two such lines and a bit. */
const MISFIT = 2;
const CHANGE = 5;

/**
 * The paragraphs before which the column becomes wider or narrower: of all ways to give each paragraph a column, the one
 * with the least misfit and fewest changes (Viterbi). Time is linear in the lines.
 */
export function findColumnChanges(paragraphs: readonly ParagraphLines[]): readonly number[] {
  const cuts: number[] = [];
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
  let costs = new Float64Array(STEPS);
  for (const widths of paragraphs) {
    const cheapest = costs.indexOf(Math.min(...costs));
    const switched = (costs[cheapest] ?? 0) + CHANGE;
    const origins = new Uint8Array(STEPS);
    const next = new Float64Array(STEPS);
    for (let step = 0; step < STEPS; step++) {
      const stay = costs[step] ?? 0;
      origins[step] = stay <= switched ? step : cheapest;
      next[step] = Math.min(stay, switched) + misfit(widths, NARROWEST + step * STEP);
    }
    from.push(origins);
    costs = next;
  }
  const columns: number[] = [];
  let column = costs.indexOf(Math.min(...costs));
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    columns[at] = column;
    column = from[at]?.[column] ?? column;
  }
  return columns;
}

function misfit(widths: readonly number[], column: number): number {
  let sum = 0;
  for (const width of widths) sum += Math.min(MISFIT, Math.abs(width - column));
  return sum;
}

/** The widths of the lines that fill their column, the first with its indent; the last line fills nothing. */
function fullWidths(paragraph: ParagraphLines): readonly number[] {
  return paragraph.lines.slice(0, -1).map(({ width }, at) => (at === 0 ? width + INDENT : width));
}
