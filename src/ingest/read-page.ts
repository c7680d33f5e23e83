import type { Caption, Label, Reading, Unplaced } from "../model/reading.ts";
import { buildArticle, buildSentences, labelsOf } from "./build-article.ts";
import { cleanText, wholePassage } from "./clean-text.ts";
import type { CaptionLines } from "./find-captions.ts";
import { doubtArticle, headlineWithoutBody, lostLineBreaks, noArticles, splitFigure } from "./find-doubts.ts";
import { findSplitFigures } from "./find-split-figures.ts";
import { labelLines } from "./label-lines.ts";
import { type Line, splitLines } from "./page-lines.ts";
import { placeHeadlines } from "./place-headlines.ts";
import { readImprint } from "./read-imprint.ts";
import { readCredit } from "./recognise-line.ts";
import { splitArticles } from "./split-articles.ts";

/**
 * Reads the text of a newspaper page: its articles with their headlines, the captions, and what is neither. Nothing that
 * is no white space is lost or given twice, and all offsets count in `text` as it came. What had to be guessed is told
 * in the doubts. Never throws.
 * @param text the whole decoded file
 * @param file how citations call it; its name may tell the date and the page (2020-07-15-04.txt)
 */
export function readPage(text: string, file: string): Reading {
  const lines = splitLines(text);
  const page = labelLines(text, lines);
  const imprint = readImprint(page.furniture, file);
  const { parts, stray } = placeHeadlines(splitArticles(page));
  const figures = findSplitFigures(text, lines);
  const spaces = new Set(figures.filter(({ closed }) => closed).map(({ space }) => space));
  const built = parts.map((part) => ({ part, article: buildArticle(text, file, imprint, part, spaces) }));
  const articles = built.map(({ article }) => article);
  const running = new Set([
    ...parts.flatMap(({ body }) => body.paragraphs.flatMap((paragraph) => paragraph.lines)),
    ...page.captions.flatMap((caption) => caption.text),
  ]);
  const unplaced = joinAdjacent(lines, [...page.furniture, ...stray]);
  return {
    file,
    articles,
    captions: page.captions.map((caption) => buildCaption(text, caption, spaces)),
    labels: [...parts.flatMap(labelsOf), ...page.captions.flatMap(creditOf)].toSorted(
      (one, other) => one.raw.start - other.raw.start,
    ),
    unplaced: unplaced.map((stretch) => buildUnplaced(text, stretch)),
    doubts: [
      ...(articles.length === 0 ? [noArticles()] : stray.map(headlineWithoutBody)),
      ...built.flatMap(({ part, article }) => doubtArticle(part, article)),
      ...figures.filter(({ line, closed }) => !closed && running.has(line)).map(splitFigure),
      ...lostLineBreaks(lines),
    ].toSorted((one, other) => one.line - other.line),
  };
}

function buildCaption(source: string, { text, credit }: CaptionLines, spaces: ReadonlySet<number>): Caption {
  const clean = cleanText(source, text, spaces);
  return {
    ...wholePassage(clean),
    credit: credit === null ? null : readCredit(credit),
    sentences: buildSentences(clean),
  };
}

function creditOf({ credit }: CaptionLines): readonly Label[] {
  return credit === null ? [] : [{ kind: "credit", text: credit.text, raw: { start: credit.start, end: credit.end } }];
}

function buildUnplaced(source: string, lines: readonly Line[]): Unplaced {
  const { text, raw } = wholePassage(cleanText(source, lines));
  return { text, line: lines[0]?.number ?? 1, markup: false, raw };
}

/** Lines that follow each other on the page, together. */
function joinAdjacent(lines: readonly Line[], chosen: readonly Line[]): readonly (readonly Line[])[] {
  const wanted = new Set(chosen);
  const stretches: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const take = wanted.has(line);
    if (take && open) stretches.at(-1)?.push(line);
    else if (take) stretches.push([line]);
    open = take;
  }
  return stretches;
}
