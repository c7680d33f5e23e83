import type { Context, ContextSentence } from "../../model/asking.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { cutPlain } from "./cut-text.ts";
import { block, fitCard } from "./fit-card.ts";
import { type FormattedText, join, mark } from "./formatted-text.ts";
import { renderCitation } from "./render-citation.ts";
import { BETWEEN_PARAGRAPHS, renderPassage } from "./render-passage.ts";

/** Length of a page of an article, in UTF-16 units: it leaves room for headline and citation. */
const PAGE_LENGTH = 2800;
/** The longest headline, in UTF-16 units. */
const LONGEST_TITLE = 200;

/** The sentences of a whole article in pages; a sentence is never parted, and one that is too long has its own page. */
export function articlePages({ sentences }: Context): readonly (readonly ContextSentence[])[] {
  const pages: ContextSentence[][] = [];
  let room = 0;
  for (const sentence of sentences) {
    const length = sentence.text.length + BETWEEN_PARAGRAPHS.length;
    if (length > room || pages.length === 0) {
      pages.push([]);
      room = PAGE_LENGTH;
    }
    room -= length;
    pages.at(-1)?.push(sentence);
  }
  return pages;
}

/** The page, counted from 1, on which the cited sentence stands. */
export function pageOfCited(article: Context): number {
  return 1 + articlePages(article).findIndex((page) => page.some(({ cited }) => cited));
}

/** One page of a whole article below its headline, the cited sentence in bold; `page` counts from 1. */
export function renderArticlePage(article: Context, page: number, style: CardStyle): FormattedText {
  const { citation } = article;
  const pages = articlePages(article);
  const more = { before: page > 1, after: page < pages.length };
  const title = mark(cutPlain(citation.title, LONGEST_TITLE), "bold");
  const place = speakIn(style.locale)("article-page", { page, pages: pages.length });
  return fitCard([
    block(pages.length > 1 ? join([title, "\n", place]) : title),
    { content: renderPassage(pages[page - 1] ?? [], more), essential: true },
    block(renderCitation(citation, style)),
  ]);
}
