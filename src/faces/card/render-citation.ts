import type { Citation } from "../../model/citation.ts";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { cutPlain } from "./cut-text.ts";
import { type FormattedText, join, link, mark, plain } from "./formatted-text.ts";

const BETWEEN_FACTS = " · ";
/** The longest fact of a citation, in UTF-16 units: room for any real headline. */
const LONGEST_FACT = 120;
/** The longest citation to be copied, in UTF-16 units: what a button of Telegram can hold. */
export const LONGEST_COPY = 256;

/** Where a sentence was published, where it stands in its article and file, and what must be known about the article. */
export function renderCitation(citation: Citation, style: CardStyle): FormattedText {
  return join(
    [
      joinFacts([quoteTitle(citation.title), ...publicationOf(citation, style.locale)]),
      join([placeOf(citation, style), cutPlain(citation.file, LONGEST_FACT)], BETWEEN_FACTS),
      ...renderTimes(citation, style),
      ...renderReprints(citation, style),
      ...renderNote(citation, style),
    ],
    "\n",
  );
}

/** The headline and the place in the article, on one line. */
export function renderShortCitation(citation: Citation, style: CardStyle): FormattedText {
  return join([quoteTitle(citation.title), placeOf(citation, style)], BETWEEN_FACTS);
}

/** The citation of a short card: on one line also where the report was filed from; what must be known about the article. */
export function renderCitationLine(citation: Citation, style: CardStyle): FormattedText {
  const filedFrom = citation.dateline === null ? [] : [cutPlain(citation.dateline, LONGEST_FACT)];
  const line = join([quoteTitle(citation.title), ...filedFrom, placeOf(citation, style)], BETWEEN_FACTS);
  return join([line, ...renderNote(citation, style)], "\n");
}

/** A citation as plain text to paste elsewhere, with the address of the sentence; the headline makes room for the rest. */
export function citationToCopy(citation: Citation, { locale, linkTo }: CardStyle): string {
  const { id, title, paragraph, sentence } = citation;
  const place = speakIn(locale)("place", { paragraph, sentence });
  const rest = joinFacts([...publicationOf(citation, locale), place, linkTo?.(id) ?? null]);
  const room = LONGEST_COPY - rest.length - BETWEEN_FACTS.length - "《》".length;
  return room < 1 ? cutPlain(rest, LONGEST_COPY) : joinFacts([`《${cutPlain(title, room)}》`, rest], LONGEST_COPY);
}

/** What 今年 and the like mean in a paper of that day; a whole year by its number. */
function renderTimes({ times }: Citation, { locale }: CardStyle): readonly FormattedText[] {
  if (times.length === 0) return [];
  const meant = times.map(({ text, from, to }) => {
    const year = from.slice(0, 4);
    const whole = from === `${year}-01-01` && to === `${year}-12-31`;
    return `${text}=${whole ? year : from === to ? from : `${from}–${to}`}`;
  });
  const speak = speakIn(locale);
  return [plain(cutPlain(speak("times-mean", { times: [...new Set(meant)].join(speak("comma")) }), 2 * LONGEST_FACT))];
}

/** The other pages that print the article. */
function renderReprints({ alsoIn }: Citation, { locale }: CardStyle): readonly FormattedText[] {
  if (alsoIn.length === 0) return [];
  const speak = speakIn(locale);
  const pages = alsoIn.map(({ file, publication, date, page }) => {
    const issue = [publication, date, page === null ? null : speak("page", { page })].filter((fact) => fact !== null);
    return issue.length === 0 ? file : issue.join(" ");
  });
  return [plain(cutPlain(speak("also-in", { pages: pages.join(speak("comma")) }), 2 * LONGEST_FACT))];
}

function renderNote({ note }: Citation, { locale }: CardStyle): readonly FormattedText[] {
  return note === null ? [] : [mark(speakIn(locale)("note", { note: firstClause(note) }), "italic")];
}

function publicationOf(
  { dateline, byline, publication, date, page }: Citation,
  locale: Locale,
): readonly (string | null)[] {
  const speak = speakIn(locale);
  const issue = [publication, date, page === null ? null : speak("page", { page })];
  return [
    dateline,
    byline === null ? null : speak("reporter", { name: byline }),
    issue.filter((fact) => fact !== null).join(" "),
  ];
}

function placeOf({ id, paragraph, sentence }: Citation, { locale, linkTo }: CardStyle): FormattedText {
  return link(speakIn(locale)("place", { paragraph, sentence }), linkTo?.(id) ?? null);
}

function quoteTitle(title: string): string {
  return `《${cutPlain(title, LONGEST_FACT - "《》".length)}》`;
}

function joinFacts(facts: readonly (string | null)[], longest = LONGEST_FACT): string {
  return facts.flatMap((fact) => (fact === null || fact === "" ? [] : cutPlain(fact, longest))).join(BETWEEN_FACTS);
}

/** A note up to its first full stop or semicolon. */
function firstClause(note: string): string {
  const [clause = ""] = note.split(/[。；;]|\.(?=\s|$)/u);
  return cutPlain(clause.trim(), LONGEST_FACT);
}
