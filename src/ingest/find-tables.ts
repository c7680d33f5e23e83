import type { Line } from "./page-lines.ts";
import { isTableNote } from "./recognise-furniture.ts";

const FIGURE = /^[-+]?\d[\d,]*(?:\.\d+)?[%‰]?$/u;

/**
 * Finds the rows of tables: two or more lines after each other of as many cells, parted by white space, all but the first
 * figures; the line before them is their head when it has as many cells, and above it may stand 单位：亿元 and the table's
 * title. A line of justified text has no such row.
 */
export function findTables(lines: readonly Line[]): ReadonlySet<Line> {
  const tables = new Set<Line>();
  let at = 0;
  while (at < lines.length) {
    const cells = rowCells(lines[at]);
    if (cells === 0) {
      at++;
      continue;
    }
    const start = at;
    while (at < lines.length && rowCells(lines[at]) === cells) at++;
    if (at - start < 2) continue;
    const head = lines[start - 1];
    const headed = head !== undefined && head.text.split(/\s+/u).length === cells;
    for (const above of linesAbove(lines, headed ? start - 1 : start)) tables.add(above);
    if (headed) tables.add(head);
    for (const row of lines.slice(start, at)) tables.add(row);
  }
  return tables;
}

/** How the titles of tables end. */
const TABLE_TITLE = /(?:情况|一览|统计|排名|排行|对比|明细|表)[）)]?$/u;
const LONGEST_TITLE = 28;

/** The title and the unit of the table whose head or first row is line `first`. */
function linesAbove(lines: readonly Line[], first: number): readonly Line[] {
  const before = lines[first - 1];
  const noted = before !== undefined && isTableNote(before);
  const title = lines[noted ? first - 2 : first - 1];
  const titled =
    title !== undefined &&
    title.width <= LONGEST_TITLE &&
    !/[，。；：！？]/u.test(title.glyphs) &&
    (noted || TABLE_TITLE.test(title.glyphs));
  return [...(titled ? [title] : []), ...(noted ? [before] : [])];
}

/** How many cells a row of a table has; 0 for any other line. */
function rowCells(line: Line | undefined): number {
  if (line === undefined || line.glyphs.length === line.text.length || line.glyphs.length > 60) return 0;
  const cells = line.text.split(/\s+/u);
  const figures = cells.slice(1);
  if (FIGURE.test(cells[0] ?? "") || !figures.every((cell) => FIGURE.test(cell))) return 0;
  return cells.length;
}
