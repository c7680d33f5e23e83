import type { Citation, Language } from "../../model.ts";
import { cutPlain } from "./cut-text.ts";
import { type FormattedText, join, mark } from "./formatted-text.ts";
import { WORDING } from "./wording.ts";

const BETWEEN_FACTS = " · ";
/** The longest fact of a citation, in UTF-16 units: room for any real headline. */
const LONGEST_FACT = 120;

/** Where a sentence was published, where it stands in its article and file, and what must be known about the article. */
export function renderCitation(citation: Citation, language: Language): FormattedText {
  const words = WORDING[language];
  const { dateline, byline, publication, date, page, paragraph, sentence, file, note } = citation;
  const published = [
    quoteTitle(citation),
    dateline,
    byline === null ? null : words.reporter(byline),
    [publication, date, page === null ? null : words.page(page)].filter((fact) => fact !== null).join(" "),
  ];
  const lines = [joinFacts(published), joinFacts([words.place(paragraph, sentence), file])];
  return join(note === null ? lines : [...lines, mark(words.note(firstClause(note)), "italic")], "\n");
}

/** The headline and the place in the article, on one line. */
export function renderShortCitation(citation: Citation, language: Language): string {
  return joinFacts([quoteTitle(citation), WORDING[language].place(citation.paragraph, citation.sentence)]);
}

function quoteTitle({ title }: Citation): string {
  return `《${cutPlain(title, LONGEST_FACT - "《》".length)}》`;
}

function joinFacts(facts: readonly (string | null)[]): string {
  return facts
    .flatMap((fact) => (fact === null || fact === "" ? [] : cutPlain(fact, LONGEST_FACT)))
    .join(BETWEEN_FACTS);
}

/** A note up to its first full stop or semicolon. */
function firstClause(note: string): string {
  const [clause = ""] = note.split(/[。；;]|\.(?=\s|$)/u);
  return cutPlain(clause.trim(), LONGEST_FACT);
}
