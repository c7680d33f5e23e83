import type { Answer, RankedSentence } from "../../model/answer.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { excerpt } from "./cut-text.ts";
import { fitCard } from "./fit-card.ts";
import { type FormattedText, join, plain } from "./formatted-text.ts";
import { renderShortCitation } from "./render-citation.ts";
import { readingBlock } from "./render-reading.ts";

const PAGE_SIZE = 5;
const PAGES = 3;
/** Length of a result, in UTF-16 units: five of them and their citations fit on a card. */
const LONGEST_RESULT = 480;

/** How many sentences to ask for so that every page of further results can be filled. */
export const SENTENCES_TO_ASK_FOR = 1 + PAGES * PAGE_SIZE;

/** The sentences of a page of further results; `page` counts from 1. Empty beyond the last page. */
export function resultsOnPage(answer: Answer, page: number): readonly RankedSentence[] {
  return furtherResults(answer).slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** Whether there are further results on this page; `page` counts from 1. */
export function hasResults(answer: Answer, page: number): boolean {
  return resultsOnPage(answer, page).length > 0;
}

/** A page of further results as a card; `page` counts from 1. */
export function renderResults(answer: Answer, page: number, style: CardStyle): FormattedText {
  const speak = speakIn(style.locale);
  const results = resultsOnPage(answer, page);
  if (results.length === 0) return plain(speak("no-more-results"));
  const pages = Math.ceil(furtherResults(answer).length / PAGE_SIZE);
  const head = join([
    speak("results-page", { page, pages }),
    ...(answer.outcome === "no-evidence" ? ["\n", speak("related")] : []),
  ]);
  return fitCard([
    { content: head, essential: true },
    ...readingBlock({ ...answer, searchedFor: [] }, style),
    ...results.map(({ rank, sentence, value, citation }) => ({
      content: join(
        [join([`${rank}. `, excerpt(sentence, value, LONGEST_RESULT)]), renderShortCitation(citation, style)],
        "\n",
      ),
    })),
  ]);
}

/** All but the answer itself, the ones that its card only shows in short included. */
function furtherResults(answer: Answer): readonly RankedSentence[] {
  return answer.outcome === "no-evidence" ? answer.related : answer.answers.slice(1);
}
