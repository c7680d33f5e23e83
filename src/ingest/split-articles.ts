import { COLUMN_SAMPLE, commonWidth } from "./column-width.ts";
import { findColumnChanges, OTHER_COLUMN } from "./find-column-changes.ts";
import { INDENT } from "./find-display-lines.ts";
import type { ArticleLine, LabelledPage } from "./label-lines.ts";
import { measureCohesion } from "./measure-cohesion.ts";
import type { Line } from "./page-lines.ts";
import { endsSentence } from "./recognise-line.ts";
import { type ParagraphLines, type ParagraphMarks, readParagraphMarks, splitParagraphs } from "./split-paragraphs.ts";

/** The running text of one article, or of what may be a part of one. */
export interface Body {
  readonly kind: "body";
  readonly paragraphs: readonly ParagraphLines[];
  readonly subheads: readonly { readonly line: Line; readonly beforeParagraph: number }[];
  /** Names in brackets after its paragraphs; they count from 1. */
  readonly signatures: readonly { readonly line: Line; readonly afterParagraph: number }[];
  /** True when it opens with a dateline. */
  readonly opens: boolean;
  /**
   * How much ties it to the body before, from 0: only its column or its words tell them apart, so that it is an article of
   * its own only if it has a headline of its own. Null when an article surely begins here.
   */
  readonly bond: number | null;
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
    } else if (isChapter(page, at)) {
      closePile();
      body.push(entry);
    } else if ((entry.role === "signature" && body.length > 0) || isSubhead(page, at, body)) {
      body.push(entry);
    } else {
      closeBody();
      if (entry.afterBreak) closePile();
      pile.push(entry);
    }
  }
  closeBody();
  closePile();
  return page.flowing ? blocks : splitByTopic(blocks);
}

/** What stands above news in brief and comments, never inside an article. */
const COLUMN_TITLE =
  /^[◆■●▲★]?(?:要闻速览|要闻简报|新闻链接|相关链接|图片新闻|简讯|短讯|快讯|简明新闻|一句话新闻|新闻速递|快评|时评|短评|微评)$/u;

/** In wide columns widths measured on both sides of a subhead may differ by this share. */
const SAME_SHARE = 0.15;

/** The title of a part of a law, a plan or a speech: 第一章 总则. It is a subhead, though no text stands above the first. */
function isChapter({ article }: LabelledPage, at: number): boolean {
  const entry = article[at];
  const next = article[at + 1];
  if (entry?.role !== "display" || next?.role !== "text" || next.opens) return false;
  return /^第[一二三四五六七八九十]{1,3}[章节编篇]/u.test(entry.line.glyphs);
}

/** A single line that fits its column, between text and text of columns of one width, names what follows. */
function isSubhead(page: LabelledPage, at: number, body: readonly ArticleLine[]): boolean {
  const entry = page.article[at];
  const next = page.article[at + 1];
  const before = page.article[at - 1];
  if (entry?.role !== "display" || next?.role !== "text" || next.opens) return false;
  if (COLUMN_TITLE.test(entry.line.glyphs)) return false;
  if (body.length === 0 || before?.role !== "text" || /^[—–-]/u.test(entry.line.glyphs)) return false;
  if (page.flowing) return entry.line.width <= 24;
  const texts = (entries: readonly ArticleLine[]): Line[] =>
    entries.filter(({ role }) => role === "text").map(({ line }) => line);
  const behind = commonWidth(fullWidths(texts(body).slice(-2 * COLUMN_SAMPLE)));
  const ahead = commonWidth(fullWidths(texts(page.article.slice(at + 1, at + 1 + 2 * COLUMN_SAMPLE))));
  if (behind === null || ahead === null) return entry.line.width < 20;
  const same = Math.max(OTHER_COLUMN, SAME_SHARE * ahead);
  return Math.abs(behind - ahead) <= same && entry.line.width <= Math.max(behind, ahead) + 2.5;
}

/** The widths of the lines that fill their column, the first of a paragraph with its indent. */
function fullWidths(lines: readonly Line[]): readonly number[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (endsSentence(line)) return [];
    return [line.width + (before === undefined || endsSentence(before) ? INDENT : 0)];
  });
}

function splitBody(entries: readonly ArticleLine[], marks: ParagraphMarks): readonly Body[] {
  const paragraphs: ParagraphLines[] = [];
  const subheads: { line: Line; beforeParagraph: number }[] = [];
  let run: Line[] = [];
  const closeRun = (): void => {
    paragraphs.push(...splitParagraphs(run, marks));
    run = [];
  };
  const signatures: { line: Line; afterParagraph: number }[] = [];
  for (const { line, role } of entries) {
    if (role === "text") {
      run.push(line);
      continue;
    }
    closeRun();
    if (role === "signature") signatures.push({ line, afterParagraph: paragraphs.length });
    else subheads.push({ line, beforeParagraph: paragraphs.length + 1 });
  }
  closeRun();
  const opens = entries[0]?.opens === true;
  const body: Body = { kind: "body", paragraphs, subheads, signatures, opens, bond: null };
  const signed = signatures.map(({ afterParagraph }) => afterParagraph).filter((at) => mayBeSignedOff(paragraphs, at));
  const cuts = [...(marks.flowing ? [] : findColumnChanges(paragraphs)), ...signed];
  return cutBody(body, new Map([...new Set(cuts)].toSorted((one, other) => one - other).map((cut) => [cut, 0])));
}

/** True when an author's name may be the end of an article: items of news in brief are signed one by one. */
function mayBeSignedOff(paragraphs: readonly ParagraphLines[], at: number): boolean {
  const next = paragraphs[at]?.lines[0];
  return at > 0 && next !== undefined && !/^[●▲■◆★※△◇□○]/u.test(next.glyphs);
}

/** Cuts a body before the paragraphs that `bonds` names. */
function cutBody(body: Body, bonds: ReadonlyMap<number, number>): readonly Body[] {
  if (bonds.size === 0) return [body];
  const starts = [0, ...bonds.keys()];
  return starts.map((start, part): Body => {
    const end = starts[part + 1] ?? body.paragraphs.length;
    return {
      kind: "body",
      paragraphs: body.paragraphs.slice(start, end),
      subheads: body.subheads
        .filter(({ beforeParagraph }) => beforeParagraph > start && beforeParagraph <= end)
        .map(({ line, beforeParagraph }) => ({ line, beforeParagraph: beforeParagraph - start })),
      signatures: body.signatures
        .filter(({ afterParagraph }) => afterParagraph > start && afterParagraph <= end)
        .map(({ line, afterParagraph }) => ({ line, afterParagraph: afterParagraph - start })),
      opens: body.opens && part === 0,
      bond: part === 0 ? body.bond : (bonds.get(start) ?? 0),
    };
  });
}

/** A paragraph may open an article when less ties it to those before than this share of what ties most of the page's. */
const LOOSE = 0.5;
/** Where a page has a few short paragraphs, hardly a word of them returns: what is usual is taken for no less than this. */
const LEAST_USUAL = 0.1;

const ITEM =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、，]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳●▲■◆★※△◇□○]|第[一二三四五六七八九十]{1,3}条)/u;

/** True when a paragraph is an item of a list or stands below what announces one: no article begins with it. */
function isListed(paragraphs: readonly ParagraphLines[], at: number): boolean {
  const first = paragraphs[at]?.lines[0]?.glyphs ?? "";
  return ITEM.test(first) || /[：:]$/u.test(paragraphs[at - 1]?.lines.at(-1)?.glyphs ?? "");
}

/**
 * Cuts bodies where the words change, so that headlines can claim the parts: those that stand elsewhere, and lines between
 * paragraphs that looked like subheads.
 */
function splitByTopic(blocks: readonly Block[]): readonly Block[] {
  const bodies = blocks.filter((block): block is Body => block.kind === "body");
  const cohesion = measureCohesion(
    bodies.map(({ paragraphs }) => paragraphs.map(({ lines }) => lines.map(({ glyphs }) => glyphs).join(""))),
  );
  const all = cohesion.flat().toSorted((one, other) => one - other);
  const usual = Math.max(LEAST_USUAL, all[Math.floor(all.length * 0.65)] ?? 0);
  const cohesionOf = new Map(bodies.map((body, at) => [body, cohesion[at] ?? []]));
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "pile") return [block];
    const bonds = (cohesionOf.get(block) ?? []).map((value, at): [number, number] => [at + 1, value / usual]);
    return cutBody(block, new Map(bonds.filter(([at, bond]) => bond < LOOSE && !isListed(block.paragraphs, at))));
  });
}
