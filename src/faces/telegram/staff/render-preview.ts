import type { Article } from "../../../model/corpus.ts";
import type { Doubt, Reading } from "../../../model/reading.ts";
import { cutPlain } from "../../card/cut-text.ts";
import { fitCard } from "../../card/fit-card.ts";
import { type FormattedText, join, mark } from "../../card/formatted-text.ts";
import type { Speak } from "../../texts/speak.ts";

const LONGEST_LINE = 160;
/** Doubts listed, and pieces left out; the file can be read whole on the command line. */
const MOST_DOUBTS = 10;
/** So much of a text tells which one it is. */
const FIRST_WORDS = 48;

/**
 * What a file holds: its articles, each with the words its text begins with, what the reader of the page had to guess, and
 * what was left out.
 * @param known the files that hold articles of it already, by the ids of these
 */
export function renderPreview(
  { file, articles, captions, unplaced, doubts }: Reading,
  known: ReadonlyMap<string, string>,
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
  const leftOut = unplaced.filter(({ markup }) => !markup);
  const moreLeftOut = leftOut.length - MOST_DOUBTS;
  const leftOutLines = [
    speak("left-out-head"),
    ...leftOut
      .slice(0, MOST_DOUBTS)
      .map(({ line, text }) => speak("left-out", { line: String(line), text: cutPlain(text, FIRST_WORDS) })),
    ...(moreLeftOut > 0 ? [speak("further-left-out", { count: moreLeftOut })] : []),
  ];
  return fitCard([
    { content: mark(head, "bold"), essential: true },
    { content: join(lines, "\n") },
    ...(doubts.length === 0 ? [] : [{ content: join(doubtLines, "\n") }]),
    ...(leftOut.length === 0 ? [] : [{ content: join(leftOutLines, "\n") }]),
  ]);
}

function describeArticle(
  { id, title, dateline, byline, paragraphs }: Article,
  known: ReadonlyMap<string, string>,
  speak: Speak,
): string {
  const facts = [title, dateline, byline, speak("paragraph-count", { count: paragraphs.length })];
  const article = cutPlain(facts.filter((fact) => fact !== null).join(" · "), LONGEST_LINE);
  const there = known.get(id);
  const opening = paragraphs.flatMap(({ sentences }) => sentences)[0]?.text ?? "";
  const named = there === undefined ? article : speak("known-article", { article, file: there });
  return opening === "" ? named : `${named}\n   ${cutPlain(opening, FIRST_WORDS)}`;
}

function describeDoubt({ kind, line, about }: Doubt, speak: Speak): string {
  if (kind === "no-articles") return speak("doubt-no-articles", { line: String(line) });
  return speak(`doubt-${kind}`, { line: String(line), about: cutPlain(about ?? "", FIRST_WORDS) });
}
