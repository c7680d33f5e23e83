import type { Article, Language, Reading } from "../../../model.ts";
import { cutPlain } from "../../card/cut-text.ts";
import { fitCard } from "../../card/fit-card.ts";
import { type FormattedText, join, mark } from "../../card/formatted-text.ts";
import { STAFF_WORDING } from "./wording.ts";

const LONGEST_LINE = 160;
/** Doubts listed; the file can be read whole on the command line. */
const MOST_DOUBTS = 10;

/** What a file holds: its articles, the ones in the corpus already marked, and what the reader of the page had to guess. */
export function renderPreview(
  { file, articles, captions, doubts }: Reading,
  known: ReadonlySet<string>,
  language: Language,
): FormattedText {
  const words = STAFF_WORDING[language];
  const lines = articles.map((article) => join(["· ", describe(article, known, language)]));
  const doubtLines = doubts
    .slice(0, MOST_DOUBTS)
    .map(({ line, message }) => cutPlain(words.doubt(line, message), LONGEST_LINE));
  const further = doubts.length - doubtLines.length;
  return fitCard([
    { content: mark(words.found(file, articles.length, captions.length), "bold"), essential: true },
    { content: join(lines, "\n") },
    ...(doubts.length === 0
      ? []
      : [{ content: join([words.doubts, ...doubtLines, ...(further > 0 ? [`+ ${further}`] : [])], "\n") }]),
  ]);
}

function describe(
  { id, title, dateline, byline, paragraphs }: Article,
  known: ReadonlySet<string>,
  language: Language,
): string {
  const words = STAFF_WORDING[language];
  const facts = [title, dateline, byline, words.paragraphs(paragraphs.length)].filter((fact) => fact !== null);
  return cutPlain(facts.join(" · "), LONGEST_LINE) + (known.has(id) ? words.knownMark : "");
}
