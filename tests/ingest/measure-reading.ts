import type { Reading } from "../../src/model.ts";
import type { InventedPage } from "./invent-page.ts";
import { bare } from "./page-checks.ts";

/** How many things there were and how many came out right. */
export interface Tally {
  articles: number;
  bodiesRight: number;
  headlinesRight: number;
  paragraphs: number;
  paragraphsRight: number;
  captions: number;
  captionsRight: number;
  pages: number;
  pagesRight: number;
}

export function emptyTally(): Tally {
  return {
    articles: 0,
    bodiesRight: 0,
    headlinesRight: 0,
    paragraphs: 0,
    paragraphsRight: 0,
    captions: 0,
    captionsRight: 0,
    pages: 0,
    pagesRight: 0,
  };
}

/** Counts what a reading got right, white space apart. */
export function measureReading(page: InventedPage, reading: Reading, tally: Tally): void {
  const bodies = new Map(
    reading.articles.map((article) => [article.paragraphs.map(({ text }) => bare(text)).join("\n"), article]),
  );
  const paragraphs = new Set(reading.articles.flatMap((article) => article.paragraphs.map(({ text }) => bare(text))));
  const captions = new Set(reading.captions.map(({ text, credit }) => `${bare(text)}|${credit}`));
  let right = reading.articles.length === page.articles.length;
  for (const expected of page.articles) {
    tally.articles++;
    const found = bodies.get(expected.paragraphs.map(bare).join("\n"));
    if (found !== undefined) tally.bodiesRight++;
    const headed =
      found !== undefined &&
      bare(found.title) === bare(expected.title) &&
      bare(found.kicker ?? "") === bare(expected.kicker ?? "") &&
      bare(found.subtitle ?? "") === bare(expected.subtitle ?? "");
    if (headed) tally.headlinesRight++;
    const subheads = found?.subheads.map(({ text, beforeParagraph }) => `${beforeParagraph}${bare(text)}`).join();
    const named = found?.byline === expected.byline && found?.dateline === expected.dateline;
    right &&=
      headed &&
      named &&
      subheads === expected.subheads.map(({ text, beforeParagraph }) => `${beforeParagraph}${text}`).join();
    for (const paragraph of expected.paragraphs) {
      tally.paragraphs++;
      if (paragraphs.has(bare(paragraph))) tally.paragraphsRight++;
    }
  }
  for (const { text, credit } of page.captions) {
    tally.captions++;
    const caught = captions.has(`${bare(text)}|${credit}`);
    if (caught) tally.captionsRight++;
    right &&= caught;
  }
  tally.pages++;
  if (right) tally.pagesRight++;
}
