import type { Article } from "../model/corpus.ts";
import type { Doubt } from "../model/reading.ts";
import { firstCharacters } from "../text/first-characters.ts";
import type { SplitFigure } from "./find-split-figures.ts";
import type { Line } from "./page-lines.ts";
import type { HeadedArticle } from "./place-headlines.ts";
import { endsSentence } from "./recognise-line.ts";
import type { ParagraphLines } from "./split-paragraphs.ts";

/** So much of a line tells which one is meant. */
const FIRST_WORDS = 20;

/** Tells what had to be guessed about one article. */
export function doubtArticle({ body, headline, uncertain }: HeadedArticle, { title }: Article): readonly Doubt[] {
  const line = body.paragraphs[0]?.lines[0]?.number ?? 1;
  const doubts: Doubt[] = [];
  if (headline.length === 0) doubts.push(bodyWithoutHeadline(line, title));
  else if (uncertain) {
    doubts.push({
      kind: "uncertain-headline",
      line: headline[0]?.line.number ?? line,
      about: title,
      message: `“${title}” was given to the article of line ${line}; another fits nearly as well`,
    });
  }
  if (body.bond !== null) {
    doubts.push({
      kind: "uncertain-boundary",
      line,
      about: title,
      message: `“${title}” was taken to begin here because the column or the words change`,
    });
  }
  if (lacksFullStops(body.paragraphs.flatMap(({ lines }) => lines))) {
    doubts.push({
      kind: "no-full-stops",
      line,
      about: title,
      message:
        "has no full stop for many lines: sentences, paragraphs and other headlines cannot be told; give the text with its punctuation",
    });
  }
  return [...doubts, ...body.paragraphs.flatMap(doubtParagraph), ...findHidden(body.paragraphs)];
}

/** What running text has in nearly every second line. */
const MARK = /[，。、；：！？,;!?“”《》（）()]/u;

/** Two lines with no mark at all where a sentence begins: nearly always a headline that was taken for text. */
function findHidden(paragraphs: readonly ParagraphLines[]): readonly Doubt[] {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  return lines.flatMap((line, at): readonly Doubt[] => {
    const before = lines[at - 1];
    const next = lines[at + 1];
    if (before === undefined || !endsSentence(before) || next === undefined) return [];
    if (MARK.test(line.glyphs) || MARK.test(next.glyphs)) return [];
    return [
      {
        kind: "hidden-headline",
        line: line.number,
        about: firstWords(line.text),
        message: `“${firstWords(line.text)}” and the line below have no mark; see whether they are the headline of another article`,
      },
    ];
  });
}

function doubtParagraph({ lines, doubtful }: ParagraphLines): readonly Doubt[] {
  const first = lines[0];
  const last = lines.at(-1);
  const doubts: Doubt[] = [];
  if (doubtful && first !== undefined) {
    doubts.push({
      kind: "uncertain-paragraph",
      line: first.number,
      about: firstWords(first.text),
      message: "was taken to begin a paragraph",
    });
  }
  if (last !== undefined && !endsSentence(last) && !/[：:；;）)]$/u.test(last.glyphs)) {
    doubts.push({
      kind: "unfinished-paragraph",
      line: last.number,
      about: firstWords(last.text),
      message: `“${firstWords(last.text)}” ends a paragraph without a full stop; see whether it is a headline or belongs elsewhere`,
    });
  }
  return doubts;
}

/** An article that no headline was found for. */
export function bodyWithoutHeadline(line: number, title: string): Doubt {
  return {
    kind: "body-without-headline",
    line,
    about: title,
    message: `no headline found; the article is called by its first words: ${title}`,
  };
}

/** A headline that no article was found for. */
export function headlineWithoutBody({ number, text }: Line): Doubt {
  return {
    kind: "headline-without-body",
    line: number,
    about: text,
    message: `“${text}” looks like a headline and fits no article; it was left out`,
  };
}

/** A file in which there is no article at all. */
export function noArticles(): Doubt {
  return {
    kind: "no-articles",
    line: 1,
    about: null,
    message: "no article was found in this file: see that it is Chinese running text in the right encoding",
  };
}

/** Two figures with a space between that may be one. */
export function splitFigure({ line, text }: SplitFigure): Doubt {
  return {
    kind: "split-figure",
    line: line.number,
    about: text,
    message: `“${text}” may be one figure that a space parts; it was left as it is`,
  };
}

/** No line of a page is longer, nor any paragraph, in em. */
const LONGEST_LINE = 800;

/** Lines that must be many: the line breaks of the file were lost. */
export function lostLineBreaks(lines: readonly Line[]): readonly Doubt[] {
  return lines
    .filter(({ width }) => width > LONGEST_LINE)
    .map(({ number, text }) => ({
      kind: "no-line-breaks",
      line: number,
      about: firstWords(text),
      message:
        "is as long as a page: its line breaks were lost, and articles cannot be told; give the text with its lines",
    }));
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

function firstWords(text: string): string {
  return firstCharacters(text, FIRST_WORDS);
}
