import type { ArticleLine } from "./label-lines.ts";
import type { Line } from "./page-lines.ts";
import type { Block } from "./split-articles.ts";

/** One display line and the reporters named below it. */
export interface HeadlineLine {
  readonly line: Line;
  readonly bylines: readonly Line[];
}

/** Display lines that stand together, with the bodies they touch; indices count bodies, null where the page ends. */
export interface HeadlinePile {
  readonly lines: readonly HeadlineLine[];
  readonly before: number | null;
  readonly after: number | null;
  /** How many bodies come before it on the page. */
  readonly position: number;
}

/** Reporters on a line of their own with no headline above: they sign the body that `body` counts. */
export interface Signature {
  readonly line: Line;
  readonly body: number | null;
}

/** Reads the piles between the bodies of a page. */
export function readPiles(blocks: readonly Block[]): {
  readonly piles: readonly HeadlinePile[];
  readonly signatures: readonly Signature[];
} {
  const piles: HeadlinePile[] = [];
  const signatures: Signature[] = [];
  let bodies = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "body") {
      bodies++;
      continue;
    }
    const before = blocks[at - 1]?.kind === "body" ? bodies - 1 : null;
    const after = blocks[at + 1]?.kind === "body" ? bodies : null;
    const { lines, unheaded } = attachBylines(block.lines);
    if (lines.length > 0) piles.push({ lines, before, after, position: bodies });
    for (const line of unheaded)
      signatures.push({ line, body: lines.length === 0 ? (after ?? before) : (before ?? after) });
  }
  return { piles, signatures };
}

function attachBylines(entries: readonly ArticleLine[]): { lines: readonly HeadlineLine[]; unheaded: readonly Line[] } {
  const lines: { line: Line; bylines: Line[] }[] = [];
  const unheaded: Line[] = [];
  for (const { line, role } of entries) {
    if (role === "display") lines.push({ line, bylines: [] });
    else (lines.at(-1)?.bylines ?? unheaded).push(line);
  }
  return { lines, unheaded };
}

/** True for a subtitle, which opens with a dash. */
export function isSubtitle({ line }: HeadlineLine): boolean {
  return /^[—–―-]/u.test(line.glyphs);
}

/** A kicker, a headline and a subtitle out of the one to three lines that make them. */
export function assignRoles(lines: readonly HeadlineLine[]): {
  kicker: Line | null;
  title: Line | null;
  subtitle: Line | null;
} {
  const [first, second, third] = lines;
  if (first === undefined) return { kicker: null, title: null, subtitle: null };
  if (second === undefined) return { kicker: null, title: first.line, subtitle: null };
  if (isSubtitle(second)) return { kicker: null, title: first.line, subtitle: second.line };
  return { kicker: first.line, title: second.line, subtitle: third?.line ?? null };
}
