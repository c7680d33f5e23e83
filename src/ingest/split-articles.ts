import { COLUMN_SAMPLE, columnWidth } from "./column-width.ts";
import { findColumnChanges, OTHER_COLUMN } from "./find-column-changes.ts";
import type { ArticleLine, LabelledPage } from "./label-lines.ts";
import type { Line } from "./page-lines.ts";
import { type ParagraphLines, type ParagraphMarks, readParagraphMarks, splitParagraphs } from "./split-paragraphs.ts";

/** The running text of one article, or of a part of one when `soft`. */
export interface Body {
  readonly kind: "body";
  readonly paragraphs: readonly ParagraphLines[];
  readonly subheads: readonly { readonly line: Line; readonly beforeParagraph: number }[];
  /** True when it opens with a dateline. */
  readonly opens: boolean;
  /** True when only a change of column width parts it from the body before: an article of its own only if it has a headline. */
  readonly soft: boolean;
}

/** Headlines, kickers, subtitles and reporters that stand together. */
interface Pile {
  readonly kind: "pile";
  readonly lines: readonly ArticleLine[];
}

export type Block = Body | Pile;

/** Splits the lines of a page into bodies of articles and piles of headlines, in the order of the page. */
export function splitArticles(page: LabelledPage): readonly Block[] {
  const marks = readParagraphMarks(
    page.article.filter(({ role }) => role === "text").map(({ line }) => line),
    page.flowing,
  );
  const blocks: Block[] = [];
  let body: ArticleLine[] = [];
  let pile: ArticleLine[] = [];
  const closeBody = (): void => {
    if (body.some(({ line, opens }) => opens || /[，。、；！？]/u.test(line.glyphs)))
      blocks.push(...splitBody(body, marks));
    else if (body.length > 0)
      blocks.push({ kind: "pile", lines: body.map((entry) => ({ ...entry, role: "display" })) });
    body = [];
  };
  const closePile = (): void => {
    if (pile.length > 0) blocks.push({ kind: "pile", lines: pile });
    pile = [];
  };
  for (const [at, entry] of page.article.entries()) {
    if (entry.role === "text") {
      closePile();
      if (entry.opens) closeBody();
      body.push(entry);
    } else if (isSubhead(page, at, body)) {
      body.push(entry);
    } else {
      closeBody();
      if (entry.afterBreak) closePile();
      pile.push(entry);
    }
  }
  closeBody();
  closePile();
  return blocks;
}

/** In wide columns widths measured on both sides of a subhead may differ by this share. */
const SAME_SHARE = 0.08;

/** A single line that fits its column, between text and text of columns of one width, names what follows. */
function isSubhead(page: LabelledPage, at: number, body: readonly ArticleLine[]): boolean {
  const entry = page.article[at];
  const next = page.article[at + 1];
  const before = page.article[at - 1];
  if (entry?.role !== "display" || next?.role !== "text" || next.opens) return false;
  if (body.length === 0 || before?.role !== "text" || /^[—–-]/u.test(entry.line.glyphs)) return false;
  if (page.flowing) return entry.line.width <= 24;
  const texts = (entries: readonly ArticleLine[]): Line[] =>
    entries.filter(({ role }) => role === "text").map(({ line }) => line);
  const behind = columnWidth(texts(body).slice(-2 * COLUMN_SAMPLE));
  const ahead = columnWidth(texts(page.article.slice(at + 1, at + 1 + 2 * COLUMN_SAMPLE)));
  if (behind === null || ahead === null) return entry.line.width < 20;
  const same = Math.max(OTHER_COLUMN, SAME_SHARE * ahead);
  return Math.abs(behind - ahead) <= same && entry.line.width <= Math.max(behind, ahead) + 2.5;
}

function splitBody(entries: readonly ArticleLine[], marks: ParagraphMarks): readonly Body[] {
  const paragraphs: ParagraphLines[] = [];
  const subheads: { line: Line; beforeParagraph: number }[] = [];
  let run: Line[] = [];
  const closeRun = (): void => {
    paragraphs.push(...splitParagraphs(run, marks));
    run = [];
  };
  for (const { line, role } of entries) {
    if (role === "text") run.push(line);
    else {
      closeRun();
      subheads.push({ line, beforeParagraph: paragraphs.length + 1 });
    }
  }
  closeRun();
  const opens = entries[0]?.opens === true;
  const cuts = marks.flowing ? [] : findColumnChanges(paragraphs);
  return [0, ...cuts].map((start, part): Body => {
    const end = cuts[part] ?? paragraphs.length;
    return {
      kind: "body",
      paragraphs: paragraphs.slice(start, end),
      subheads: subheads
        .filter(({ beforeParagraph }) => beforeParagraph > start && beforeParagraph <= end)
        .map(({ line, beforeParagraph }) => ({ line, beforeParagraph: beforeParagraph - start })),
      opens: opens && part === 0,
      soft: part > 0,
    };
  });
}
