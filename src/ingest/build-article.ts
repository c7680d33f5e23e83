import type { Article, Paragraph, Sentence } from "../model/corpus.ts";
import type { Label } from "../model/reading.ts";
import { identifyArticle } from "../text/identify-article.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { type CleanText, cleanHeadline, cleanText, toPassage, wholePassage } from "./clean-text.ts";
import { assignRoles, type HeadlineLine, type HeadlineRoles } from "./group-headlines.ts";
import type { Line } from "./page-lines.ts";
import { readDateline } from "./read-dateline.ts";
import type { Imprint } from "./read-imprint.ts";
import { readSignature } from "./read-names.ts";
import { readByline, readCredit, readPeople } from "./recognise-line.ts";
import type { Body } from "./split-articles.ts";

/** What one article is made of. */
export interface ArticleParts {
  readonly body: Body;
  readonly headline: readonly HeadlineLine[];
  /** Lines that name the reporter, outside of the headline. */
  readonly signatures: readonly Line[];
  /** What the lines of the headline are, where the source says so; else it is seen by their looks. */
  readonly roles?: HeadlineRoles;
}

/**
 * Builds an article out of its lines; without a headline it is called by the beginning of its first sentence.
 * @param spaces offsets of spaces that stand inside figures
 */
export function buildArticle(
  source: string,
  file: string,
  imprint: Imprint,
  parts: ArticleParts,
  spaces: ReadonlySet<number>,
): Article {
  const { kicker, title, subtitle } = parts.roles ?? assignRoles(parts.headline);
  const texts = parts.body.paragraphs.map(({ lines }) => cleanText(source, lines, spaces));
  const dateline = texts[0] === undefined ? null : readDateline(source, texts[0]);
  const paragraphs = texts.map((text, at) => buildParagraph(text, at === 0 ? (dateline?.length ?? 0) : 0));
  const named = namesOf([...parts.headline.flatMap(({ bylines }) => bylines), ...parts.signatures]);
  const article: Omit<Article, "id"> = {
    kind: "report",
    title: title.length === 0 ? firstClause(paragraphs) : joinTitle(title),
    kicker: kicker === null ? null : cleanHeadline(kicker.text),
    subtitle: subtitle === null ? null : cleanHeadline(subtitle.text),
    dateline: dateline?.place ?? null,
    byline: joinNames([dateline?.byline ?? null, ...named]) ?? readSigned(parts.body),
    ...imprint,
    note: null,
    file,
    source: null,
    alsoIn: [],
    paragraphs,
    subheads: parts.body.subheads.map(({ line, beforeParagraph }) => ({
      text: cleanHeadline(line.text),
      beforeParagraph,
    })),
  };
  return { id: identifyArticle(article), ...article };
}

/** The sentences of clean text from an offset on, with their places in the file. */
export function buildSentences(clean: CleanText, from = 0): readonly Sentence[] {
  return splitSentences(clean.text.slice(from)).map(({ start, end }) =>
    toPassage(clean, { start: start + from, end: end + from }),
  );
}

function buildParagraph(clean: CleanText, prefix: number): Paragraph {
  return { ...wholePassage(clean), sentences: buildSentences(clean, prefix) };
}

/** The lines outside of the running text that an article was read from. */
export function labelsOf({ headline, signatures, body, roles }: ArticleParts): readonly Label[] {
  const { kicker, title, subtitle } = roles ?? assignRoles(headline);
  const label = (kind: Label["kind"], line: Line | null): readonly Label[] =>
    line === null ? [] : [{ kind, text: line.text, raw: { start: line.start, end: line.end } }];
  return [
    ...label("kicker", kicker),
    ...title.flatMap((line) => label("title", line)),
    ...label("subtitle", subtitle),
    ...[
      ...headline.flatMap(({ bylines }) => bylines),
      ...signatures,
      ...body.signatures.map(({ line }) => line),
    ].flatMap((line) => label("byline", line)),
    ...body.subheads.flatMap(({ line }) => label("subhead", line)),
  ];
}

/** Who is named on lines of their own. */
function namesOf(lines: readonly Line[]): readonly (string | null)[] {
  return lines.map((line) => readByline(line) ?? readPeople(line.text) ?? readCredit(line));
}

function joinNames(names: readonly (string | null)[]): string | null {
  return [...new Set(names.filter((name) => name !== null))].join(" ") || null;
}

/** Who signed the end of a body; several who signed parts of it are not the authors of all. */
function readSigned({ paragraphs, signatures }: Body): string | null {
  const last = signatures.filter(({ afterParagraph }) => afterParagraph === paragraphs.length);
  if (last.length === 0 || last.length < signatures.length) return null;
  return readSignature(last.map(({ line }) => line.text).join(""));
}

/** The lines of a title with a space between, as between its parts. */
function joinTitle(lines: readonly Line[]): string {
  return lines.map(({ text }) => cleanHeadline(text)).join(" ");
}

const LONGEST_TITLE = 40;

function firstClause(paragraphs: readonly Paragraph[]): string {
  const first = paragraphs[0];
  const sentence = first?.sentences[0]?.text ?? first?.text ?? "";
  const clause = /^[^，。！？；：,;]{6,}/u.exec(sentence)?.[0] ?? sentence;
  return [...clause].slice(0, LONGEST_TITLE).join("");
}
