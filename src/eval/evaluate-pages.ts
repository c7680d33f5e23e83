import { readPage } from "../ingest/read-page.ts";
import type { Article, Span } from "../model/corpus.ts";
import type { Reading } from "../model/reading.ts";
import { squeeze } from "../text/squeeze.ts";
import { PrintedText } from "./printed-text.ts";
import type { GoldDump, GoldPage } from "./read-gold-pages.ts";

/** How much of what there is was found, and how much of what was found is there. */
interface Tally {
  readonly there: number;
  readonly found: number;
  readonly right: number;
}

/** What the reading of a page, or of many, got right. */
export interface PageTallies {
  /** Characters that are no white space; right: in exactly one part of the reading, which says what the file says. */
  readonly characters: Tally;
  /** First and last characters of articles' bodies. */
  readonly articleBoundaries: Tally;
  readonly paragraphBoundaries: Tally;
  /** Articles whose title, kicker and subtitle all stand over the right body. */
  readonly headlines: Tally;
  readonly subheads: Tally;
  /** Captions with text and credit right. */
  readonly captions: Tally;
  readonly datelines: Tally;
  readonly bylines: Tally;
  /** Articles with body, headline, subheads, dateline and byline right. */
  readonly articles: Tally;
}

/** Shares over all pages together, 0 to 1. */
export interface PagesReport {
  readonly pages: number;
  readonly coverage: number;
  readonly articleBoundaryF1: number;
  readonly paragraphBoundaryF1: number;
  readonly headlineAccuracy: number;
  readonly captionF1: number;
  readonly datelineAccuracy: number;
  readonly bylineAccuracy: number;
  readonly subheadF1: number;
  readonly articlesExact: number;
}

/** Reads the pages and measures each. */
export function evaluatePages(
  pages: readonly GoldDump[],
): readonly { readonly name: string; readonly tallies: PageTallies }[] {
  return pages.map(({ name, text, gold }) => ({ name, tallies: measurePage(text, gold, readPage(text, name)) }));
}

/** Sums pages up. */
export function reportPages(pages: readonly PageTallies[]): PagesReport {
  const sum = (of: (page: PageTallies) => Tally): Tally => pages.map(of).reduce(add, { there: 0, found: 0, right: 0 });
  return {
    pages: pages.length,
    coverage: recall(sum((page) => page.characters)),
    articleBoundaryF1: f1(sum((page) => page.articleBoundaries)),
    paragraphBoundaryF1: f1(sum((page) => page.paragraphBoundaries)),
    headlineAccuracy: recall(sum((page) => page.headlines)),
    captionF1: f1(sum((page) => page.captions)),
    datelineAccuracy: recall(sum((page) => page.datelines)),
    bylineAccuracy: recall(sum((page) => page.bylines)),
    subheadF1: f1(sum((page) => page.subheads)),
    articlesExact: recall(sum((page) => page.articles)),
  };
}

/** Holds the reading of a page against what is right about it. */
export function measurePage(source: string, gold: GoldPage, reading: Reading): PageTallies {
  const printed = new PrintedText(source);
  const goldBodies = printed.locate(gold.articles.map(({ paragraphs }) => paragraphs.map(squeeze)));
  const readBodies = reading.articles.map(({ paragraphs }) => paragraphs.map(({ raw }) => printed.spanOf(raw)));
  const matches = matchBodies(goldBodies, readBodies);
  const pairs = gold.articles.map((article, at) => {
    const match = matches[at];
    return { article, read: match === undefined ? undefined : reading.articles[match] };
  });
  const count = (right: (pair: Pair) => boolean): Tally => ({
    there: gold.articles.length,
    found: reading.articles.length,
    right: pairs.filter(right).length,
  });
  return {
    characters: countCovered(printed, reading),
    articleBoundaries: compare(goldBodies.flatMap(endsOfAll), readBodies.flatMap(endsOfAll)),
    paragraphBoundaries: compare(goldBodies.flat().flatMap(ends), readBodies.flat().flatMap(ends)),
    headlines: count(sameHeadline),
    subheads: compare(gold.articles.flatMap(subheadsOf), reading.articles.flatMap(subheadsOf)),
    captions: compare(gold.captions.map(captionKey), reading.captions.map(captionKey)),
    datelines: count(({ article, read }) => read !== undefined && same(article.dateline, read.dateline)),
    bylines: count(({ article, read }) => read !== undefined && same(article.byline, read.byline)),
    articles: count(isExact),
  };
}

interface Pair {
  readonly article: GoldPage["articles"][number];
  readonly read: Article | undefined;
}

/** For each body of the page the one of the reading that shares most characters with it, when it shares none more with another. */
function matchBodies(
  gold: readonly (readonly Span[])[],
  read: readonly (readonly Span[])[],
): readonly (number | undefined)[] {
  const shared = gold.map((body) => read.map((other) => overlap(body, other)));
  return shared.map((row, at) => {
    const most = Math.max(0, ...row);
    const match = row.indexOf(most);
    const rival = Math.max(...shared.map((other) => other[match] ?? 0));
    return most > 0 && rival === most && shared.findIndex((other) => other[match] === most) === at ? match : undefined;
  });
}

function overlap(one: readonly Span[], other: readonly Span[]): number {
  let sum = 0;
  for (const a of one) for (const b of other) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return sum;
}

function countCovered(printed: PrintedText, reading: Reading): Tally {
  const times = new Uint8Array(printed.text.length);
  let found = 0;
  const cover = (span: Span): void => {
    for (let at = span.start; at < span.end; at++) times[at] = (times[at] ?? 0) + 1;
    found += span.end - span.start;
  };
  for (const passage of [...reading.articles.flatMap(({ paragraphs }) => paragraphs), ...reading.captions]) {
    const parts = printed.partsOf(passage);
    if (parts.map(({ start, end }) => printed.text.slice(start, end)).join("") === squeeze(passage.text))
      parts.forEach(cover);
  }
  for (const { raw } of [...reading.labels, ...reading.unplaced]) cover(printed.spanOf(raw));
  return { there: printed.text.length, found, right: times.reduce((sum, time) => sum + (time === 1 ? 1 : 0), 0) };
}

/** A boundary as something to compare: where a stretch begins, where it ends. */
function ends({ start, end }: Span): readonly string[] {
  return [`from ${start}`, `to ${end}`];
}

function endsOfAll(spans: readonly Span[]): readonly string[] {
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? [] : ends({ start: first.start, end: last.end });
}

function subheadsOf({
  subheads,
  paragraphs,
}: Pick<Article, "subheads"> & {
  readonly paragraphs: readonly (string | { readonly text: string })[];
}): readonly string[] {
  return subheads.map(({ text, beforeParagraph }) => {
    const next = paragraphs[beforeParagraph - 1] ?? "";
    return `${squeeze(text)} before ${squeeze(typeof next === "string" ? next : next.text)}`;
  });
}

function captionKey({ text, credit }: { readonly text: string; readonly credit: string | null }): string {
  return `${squeeze(text)} by ${squeeze(credit ?? "")}`;
}

function sameHeadline({ article, read }: Pair): boolean {
  return (
    read !== undefined &&
    same(article.title, read.title) &&
    same(article.kicker, read.kicker) &&
    same(article.subtitle, read.subtitle)
  );
}

function isExact({ article, read }: Pair): boolean {
  return (
    read !== undefined &&
    sameHeadline({ article, read }) &&
    same(article.dateline, read.dateline) &&
    same(article.byline, read.byline) &&
    article.paragraphs.map(squeeze).join("\n") === read.paragraphs.map(({ text }) => squeeze(text)).join("\n") &&
    subheadsOf(article).join("\n") === subheadsOf(read).join("\n")
  );
}

function compare(there: readonly string[], found: readonly string[]): Tally {
  const left = new Map<string, number>();
  for (const key of there) left.set(key, (left.get(key) ?? 0) + 1);
  let right = 0;
  for (const key of found) {
    const count = left.get(key) ?? 0;
    if (count > 0) right++;
    left.set(key, count - 1);
  }
  return { there: there.length, found: found.length, right };
}

function add(one: Tally, other: Tally): Tally {
  return { there: one.there + other.there, found: one.found + other.found, right: one.right + other.right };
}

/** The share found of what is there; 1 when nothing is. */
function recall({ there, right }: Tally): number {
  return there === 0 ? 1 : right / there;
}

/** The harmonic mean of precision and recall; 1 when there is nothing and nothing was found. */
function f1({ there, found, right }: Tally): number {
  return there + found === 0 ? 1 : (2 * right) / (there + found);
}

function same(one: string | null, other: string | null): boolean {
  return squeeze(one ?? "") === squeeze(other ?? "");
}
