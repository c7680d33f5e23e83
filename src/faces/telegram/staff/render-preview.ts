import type { Article, Doubt, Reading } from "../../../model.ts";
import { cutPlain } from "../../card/cut-text.ts";
import { fitCard } from "../../card/fit-card.ts";
import { type FormattedText, join, mark } from "../../card/formatted-text.ts";
import type { Speak } from "../../texts/speak.ts";

const LONGEST_LINE = 160;
/** Doubts listed; the file can be read whole on the command line. */
const MOST_DOUBTS = 10;

/** What a file holds: its articles, the ones in the corpus already marked, and what the reader of the page had to guess. */
export function renderPreview(
  { file, articles, captions, doubts }: Reading,
  known: ReadonlySet<string>,
  speak: Speak,
): FormattedText {
  const head = speak("page-found", { name: file, articles: articles.length, captions: captions.length });
  const lines = articles.map((article) => join(["· ", describeArticle(article, known, speak)]));
  const further = doubts.length - MOST_DOUBTS;
  const doubtLines = [
    speak("doubts-head"),
    ...doubts.slice(0, MOST_DOUBTS).map((doubt) => describeDoubt(doubt, speak)),
    ...(further > 0 ? [speak("further-doubts", { count: further })] : []),
  ];
  return fitCard([
    { content: mark(head, "bold"), essential: true },
    { content: join(lines, "\n") },
    ...(doubts.length === 0 ? [] : [{ content: join(doubtLines, "\n") }]),
  ]);
}

function describeArticle(
  { id, title, dateline, byline, paragraphs }: Article,
  known: ReadonlySet<string>,
  speak: Speak,
): string {
  const facts = [title, dateline, byline, speak("paragraph-count", { count: paragraphs.length })];
  const article = cutPlain(facts.filter((fact) => fact !== null).join(" · "), LONGEST_LINE);
  return known.has(id) ? speak("known-article", { article }) : article;
}

function describeDoubt({ kind, line }: Doubt, speak: Speak): string {
  return speak(`doubt-${kind}`, { line: String(line) });
}
