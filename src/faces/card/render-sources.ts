import type { Holdings, Source } from "../../model/asking.ts";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { cutPlain } from "./cut-text.ts";
import { block, fitCard } from "./fit-card.ts";
import type { FormattedText } from "./formatted-text.ts";

const PAGE_SIZE = 8;
/** Places named at most. */
const MOST_PLACES = 12;
/** The longest fact, in UTF-16 units: eight sources fit on a card. */
const LONGEST_FACT = 80;

/** How many pages the list of sources has, one at least. */
export function countSourcePages({ sources }: Holdings): number {
  return Math.max(1, Math.ceil(sources.length / PAGE_SIZE));
}

/** The sources of a page with their numbers; `page` and the numbers count from 1. */
export function sourcesOnPage({ sources }: Holdings, page: number): readonly { number: number; source: Source }[] {
  const before = (page - 1) * PAGE_SIZE;
  return sources.slice(before, before + PAGE_SIZE).map((source, i) => ({ number: before + i + 1, source }));
}

/** What the corpus covers, and a page of its sources; `page` counts from 1. */
export function renderSources(holdings: Holdings, page: number, locale: Locale): FormattedText {
  const speak = speakIn(locale);
  const { sources, datelines, days } = holdings;
  const captions = sources.filter(({ kind }) => kind === "caption").length;
  const places = datelines
    .slice(0, MOST_PLACES)
    .map(({ place, reports }) => `${cutPlain(place, LONGEST_FACT)} ${reports}`);
  const cover = [
    speak("sources-head", { articles: sources.length - captions, captions, page, pages: countSourcePages(holdings) }),
    ...(places.length === 0 ? [] : [speak("sources-places", { places: places.join(speak("comma")) })]),
    ...(days === null ? [] : [speak("sources-days", days)]),
  ];
  const list = sourcesOnPage(holdings, page).map(({ number, source }) => `${number}. ${describeSource(source)}`);
  return fitCard([block(cover.join("\n")), { content: block(list.join("\n")).content, essential: true }]);
}

function describeSource({ id, kind, title, opening, dateline, publication, date }: Source): string {
  const issue = [publication, date].filter((fact) => fact !== null).join(" ");
  const facts = [kind === "caption" ? opening : null, dateline, issue, id].flatMap((fact) =>
    fact === null || fact === "" ? [] : cutPlain(fact, LONGEST_FACT),
  );
  return [`《${cutPlain(title, LONGEST_FACT)}》`, ...facts].join(" · ");
}
