import type { Line } from "./page-lines.ts";

const FIGURE = /^[-+]?\d[\d,]*(?:\.\d+)?[%‰]?$/u;

/**
 * Finds the rows of tables: two or more lines after each other of as many cells, parted by white space, all but the first
 * figures; the line before them is their head when it has as many cells. A line of justified text has no such row.
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
    if (head !== undefined && head.text.split(/\s+/u).length === cells) tables.add(head);
    for (const row of lines.slice(start, at)) tables.add(row);
  }
  return tables;
}

/** How many cells a row of a table has; 0 for any other line. */
function rowCells(line: Line | undefined): number {
  if (line === undefined || line.glyphs.length === line.text.length || line.glyphs.length > 60) return 0;
  const cells = line.text.split(/\s+/u);
  const figures = cells.slice(1);
  if (FIGURE.test(cells[0] ?? "") || !figures.every((cell) => FIGURE.test(cell))) return 0;
  return cells.length;
}
