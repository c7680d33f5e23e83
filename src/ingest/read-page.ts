import type { Article, Caption, Doubt, Label, Reading, Unplaced } from "../model.ts";
import { type ArticleParts, buildArticle, buildSentences, labelsOf } from "./build-article.ts";
import { cleanText, wholePassage } from "./clean-text.ts";
import type { CaptionLines } from "./find-captions.ts";
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
  const articles = parts.map((part) => buildArticle(text, file, imprint, part));
  const unplaced = joinAdjacent(lines, [...page.furniture, ...stray]);
  return {
    file,
    articles,
    captions: page.captions.map((caption) => buildCaption(text, caption)),
    labels: [...parts.flatMap(labelsOf), ...page.captions.flatMap(creditOf)].toSorted(
      (one, other) => one.raw.start - other.raw.start,
    ),
    unplaced: unplaced.map((stretch) => buildUnplaced(text, stretch)),
    doubts: [
      ...(articles.length === 0 ? [noArticles()] : stray.map(headlineWithoutBody)),
      ...parts.flatMap((part, at) => doubtsOf(part, articles[at])),
      ...lines.filter(({ width }) => width > LONGEST_LINE).map(lineOfAPage),
    ].toSorted((one, other) => one.line - other.line),
  };
}

function buildCaption(source: string, { text, credit }: CaptionLines): Caption {
  const clean = cleanText(source, text);
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
  return { text, raw };
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

function doubtsOf(
  { body, headline, uncertain }: ArticleParts & { readonly uncertain: boolean },
  article: Article | undefined,
): readonly Doubt[] {
  const line = body.paragraphs[0]?.lines[0]?.number ?? 1;
  const title = article?.title ?? "";
  const doubts: Doubt[] = [];
  if (headline.length === 0) {
    doubts.push({
      kind: "body-without-headline",
      line,
      message: `no headline found; the article is called by its first words: ${title}`,
    });
  } else if (uncertain) {
    const at = headline[0]?.line.number ?? line;
    doubts.push({
      kind: "uncertain-headline",
      line: at,
      message: `“${title}” was given to the article of line ${line}; another fits nearly as well`,
    });
  }
  if (body.bond !== null) {
    doubts.push({
      kind: "uncertain-boundary",
      line,
      message: `“${title}” was taken to begin here because the column or the words change`,
    });
  }
  if (lacksFullStops(body.paragraphs.flatMap(({ lines }) => lines)))
    doubts.push({
      kind: "uncertain-boundary",
      line,
      message:
        "has no full stop for many lines: sentences, paragraphs and other headlines cannot be told; give the text with its punctuation",
    });
  for (const paragraph of body.paragraphs.filter(({ doubtful }) => doubtful)) {
    const at = paragraph.lines[0]?.number ?? line;
    doubts.push({ kind: "uncertain-paragraph", line: at, message: "was taken to begin a paragraph" });
  }
  return doubts;
}

/** Text that is longer ends a sentence somewhere, in em. */
const LONGEST_SENTENCE = 240;

function lacksFullStops(lines: readonly Line[]): boolean {
  let width = 0;
  for (const line of lines) {
    width = /[。！？；!?｡]/u.test(line.glyphs) ? 0 : width + line.width;
    if (width > LONGEST_SENTENCE) return true;
  }
  return false;
}

/** No line of a page is longer, nor any paragraph, in em. */
const LONGEST_LINE = 800;

function lineOfAPage({ number }: Line): Doubt {
  return {
    kind: "uncertain-boundary",
    line: number,
    message:
      "is as long as a page: its line breaks were lost, and articles cannot be told; give the text with its lines",
  };
}

function noArticles(): Doubt {
  return {
    kind: "unplaced-text",
    line: 1,
    message: "no article was found in this file: see that it is Chinese running text in the right encoding",
  };
}

function headlineWithoutBody(line: Line): Doubt {
  return {
    kind: "headline-without-body",
    line: line.number,
    message: `“${line.text}” looks like a headline and fits no article; it was left out`,
  };
}
