import type { Article, Span } from "../model/corpus.ts";
import type { Caption, Doubt, Label, Reading, Unplaced } from "../model/reading.ts";
import { identifyArticle } from "../text/identify-article.ts";
import { buildArticle, buildSentences, labelsOf } from "./build-article.ts";
import { isLineEnd } from "./characters.ts";
import { cleanText, wholePassage } from "./clean-text.ts";
import { bodyWithoutHeadline, noArticles } from "./find-doubts.ts";
import type { MarkedFields, MarkedPart, MarkedText } from "./marked-text.ts";
import { type Line, splitLines } from "./page-lines.ts";
import { type Imprint, readDate, readFileImprint } from "./read-imprint.ts";
import { readCredit } from "./recognise-line.ts";
import type { Body } from "./split-articles.ts";

/** The parts of one article. */
interface MarkedArticle {
  readonly headline: readonly MarkedPart[];
  readonly body: readonly MarkedPart[];
}

/**
 * Reads a text whose markup tells its parts. Each title begins an article; a kicker before it and a reporter after it are
 * its own. Never throws.
 * @param file how citations call it; its name may tell the date and the page
 */
export function readMarked(marked: MarkedText, file: string): Reading {
  const { text, parts, fields } = marked;
  const imprint = imprintOf(fields, file);
  const found = partArticles(parts).filter(({ body }) => body.some(({ role }) => role === "paragraph"));
  const built = found.map((article) => buildMarked(text, file, imprint, article));
  const single = built.length === 1;
  const captions = parts.flatMap((part, at) =>
    part.role === "caption" ? [readCaption(text, part, parts[at + 1])] : [],
  );
  const reading: Omit<Reading, "unplaced"> = {
    file,
    articles: built.map(({ article }) => (single ? withFields(article, fields) : article)),
    captions: captions.map(({ caption }) => caption),
    labels: [...built.flatMap(({ labels }) => labels), ...captions.flatMap(({ label }) => label ?? [])].toSorted(
      (one, other) => one.raw.start - other.raw.start,
    ),
    doubts:
      built.length === 0
        ? [noArticles()]
        : built.flatMap(({ article }) => doubtsOf(text, article, single && fields.title !== null)),
  };
  return { ...reading, unplaced: findUnplaced(marked, reading) };
}

/** Where and when a text was published: what it says of itself, else what the name of its file says. */
function imprintOf({ publication, date, page }: MarkedFields, file: string): Imprint {
  const named = readFileImprint(file);
  return {
    publication: publication ?? named.publication,
    date: (date === null ? null : readDate(date)) ?? named.date,
    page: page ?? named.page,
  };
}

function partArticles(parts: readonly MarkedPart[]): readonly MarkedArticle[] {
  const articles: { headline: MarkedPart[]; body: MarkedPart[] }[] = [];
  let open: { headline: MarkedPart[]; body: MarkedPart[] } = { headline: [], body: [] };
  for (const part of parts) {
    if (part.role === "caption" || part.role === "credit") continue;
    const heads =
      part.role === "kicker" || (part.role === "title" && !open.headline.some(({ role }) => role === "title"));
    if (open.body.length > 0 && (heads || part.role === "title")) {
      articles.push(open);
      open = { headline: [], body: [] };
    }
    if (part.role === "paragraph" || part.role === "subhead") open.body.push(part);
    else open.headline.push(part);
  }
  return [...articles, open];
}

interface Built {
  readonly article: Article;
  readonly labels: readonly Label[];
}

function buildMarked(text: string, file: string, imprint: Imprint, { headline, body }: MarkedArticle): Built {
  const linesOf = (role: MarkedPart["role"]): readonly Line[] =>
    headline.filter((part) => part.role === role).flatMap(({ spans }) => asLines(text, spans));
  const [kicker = null] = linesOf("kicker");
  const [subtitle = null] = linesOf("subtitle");
  const roles = { kicker, title: linesOf("title"), subtitle };
  const parts = { body: asBody(text, body), headline: [], signatures: linesOf("byline"), roles };
  return { article: buildArticle(text, file, imprint, parts, new Set()), labels: labelsOf(parts) };
}

function asBody(text: string, parts: readonly MarkedPart[]): Body {
  const paragraphs: Body["paragraphs"][number][] = [];
  const subheads: Body["subheads"][number][] = [];
  for (const { role, spans } of parts) {
    const lines = asLines(text, spans);
    const [line] = lines;
    if (line === undefined) continue;
    if (role === "subhead") subheads.push({ line, beforeParagraph: paragraphs.length + 1 });
    else paragraphs.push({ lines, doubtful: false });
  }
  // A subhead at the very end names nothing.
  const kept = subheads.filter(({ beforeParagraph }) => beforeParagraph <= paragraphs.length);
  return { kind: "body", paragraphs, subheads: kept, signatures: [], opens: false, bond: null };
}

/** The stretches as lines; each keeps its place in the whole text. */
function asLines(text: string, spans: readonly Span[]): readonly Line[] {
  return spans.flatMap(({ start, end }) =>
    splitLines(text.slice(start, end)).map((line) => ({ ...line, start: line.start + start, end: line.end + start })),
  );
}

function readCaption(
  text: string,
  { spans }: MarkedPart,
  next: MarkedPart | undefined,
): { readonly caption: Caption; readonly label: Label | null } {
  const lines = asLines(text, spans);
  const last = lines.at(-1);
  const inside = lines.length > 1 && last !== undefined && readCredit(last) !== null ? last : null;
  const own = next?.role === "credit" ? asLines(text, next.spans)[0] : undefined;
  const credit = inside ?? own ?? null;
  const clean = cleanText(text, inside === null ? lines : lines.slice(0, -1));
  return {
    caption: {
      ...wholePassage(clean),
      credit: credit === null ? null : (readCredit(credit) ?? credit.text),
      sentences: buildSentences(clean),
    },
    label:
      credit === null ? null : { kind: "credit", text: credit.text, raw: { start: credit.start, end: credit.end } },
  };
}

/** The article with what the file says of it beside the text. */
function withFields(article: Article, { title, kicker, subtitle, byline }: MarkedFields): Article {
  const named = {
    ...article,
    title: title ?? article.title,
    kicker: kicker ?? article.kicker,
    subtitle: subtitle ?? article.subtitle,
    byline: article.byline ?? byline,
  };
  return { ...named, id: identifyArticle(named) };
}

function doubtsOf(text: string, { title, paragraphs }: Article, titled: boolean): readonly Doubt[] {
  const start = paragraphs[0]?.raw.start ?? 0;
  const begins = paragraphs[0]?.sentences[0]?.text ?? "";
  if (titled || !begins.startsWith(title)) return [];
  return [bodyWithoutHeadline(lineCounter(text)(start), title)];
}

/** Tells the lines, from 1, of offsets asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let lines = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) {
      if (isLineEnd(text.charCodeAt(at)) && !(text.charAt(at) === "\r" && text.charAt(at + 1) === "\n")) lines++;
    }
    return lines;
  };
}

/** What lies in no paragraph, caption or label, line by line. */
function findUnplaced(
  { text, parts, start: begins }: MarkedText,
  { articles, captions, labels }: Omit<Reading, "unplaced">,
): readonly Unplaced[] {
  const marked = parts.map(({ spans }) => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }));
  const numberOf = lineCounter(text);
  let part = 0;
  const passages = [...articles.flatMap(({ paragraphs }) => paragraphs), ...captions];
  const taken = [
    ...passages.flatMap(({ raw, gaps }) => withoutGaps(raw, gaps)),
    ...labels.map(({ raw }) => raw),
  ].toSorted((one, other) => one.start - other.start);
  const unplaced: Unplaced[] = [];
  let from = 0;
  for (const { start, end } of [...taken, { start: text.length, end: text.length }]) {
    if (start > from) {
      for (const line of asLines(text, [{ start: from, end: start }])) {
        while ((marked[part]?.end ?? line.end) < line.end) part++;
        const inside = (marked[part]?.start ?? line.end) < line.start;
        const markup = line.end <= begins || inside || !/[\p{L}\p{N}]/u.test(line.text);
        unplaced.push({
          text: line.text,
          line: numberOf(line.start),
          markup,
          raw: { start: line.start, end: line.end },
        });
      }
    }
    from = Math.max(from, end);
  }
  return unplaced;
}

function withoutGaps(raw: Span, gaps: readonly Span[]): readonly Span[] {
  const starts = [raw.start, ...gaps.map(({ end }) => end)];
  return starts.map((start, at) => ({ start, end: gaps[at]?.start ?? raw.end }));
}
