import matter from "gray-matter";
import { isSeq, parseDocument, stringify } from "yaml";
import { z } from "zod";
import { cleanText, toPassage } from "../ingest/clean-text.ts";
import { type Article, articleId, type Paragraph, type Reprint, type Span, type Subhead } from "../model/corpus.ts";
import { identifyArticle } from "../text/identify-article.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { CorpusError } from "./corpus-error.ts";
import { optionalDate, optionalText, text } from "./fields.ts";
import { readYaml } from "./read-yaml.ts";

/** What the address of a citation can hold. */
const ID = /^[\w-]{1,40}$/u;
const optionalId = z.preprocess(
  (value) => (value === undefined || value === "" ? null : value),
  text
    .regex(ID, "must be 1 to 40 letters (a to z), digits, _ or -; or take it out, and it is made from the text")
    .nullable(),
);

const frontMatter = z.strictObject({
  id: optionalId,
  kind: z.enum(["report", "caption"], { error: "must be report or caption" }).default("report"),
  title: text,
  kicker: optionalText,
  subtitle: optionalText,
  dateline: optionalText,
  byline: optionalText,
  publication: optionalText,
  date: optionalDate,
  page: optionalText,
  note: optionalText,
  source: optionalText,
  alsoIn: z
    .array(z.strictObject({ file: text, publication: optionalText, date: optionalDate, page: optionalText }))
    .default([]),
});

/** A line of --- below the first one. */
const CLOSED = /\n---[ \t]*(?:\r?\n|$)/u;

/** gray-matter only parts the front matter from the text; readYaml reads it and knows its lines. */
const UNREAD = { engines: { yaml: { parse: () => ({}) } } };
const WRITTEN = {
  engines: {
    yaml: {
      parse: () => ({}),
      stringify: (data: object) => stringify(data, { schema: "failsafe", lineWidth: 0 }),
    },
  },
};

const SUBHEAD = "## ";
/** A paragraph that begins with # is written with \ before it. */
const ESCAPED = /^\\+#/u;

/**
 * Reads an article: front matter, paragraphs parted by empty lines, `## ` before a subhead. A line break inside a
 * paragraph is no space. The raw offsets of its sentences point into `source`.
 * @param file path of the file in the corpus folder, for citations
 * @param path where it is, for the message of an error
 * @throws CorpusError naming file and line
 */
export function parseArticle(source: string, file: string, path: string = file): Article {
  if (!/^\uFEFF?---[ \t]*\r?\n/u.test(source)) {
    throw new CorpusError(
      `${path}, line 1: no front matter; begin with a line of ---, title: …, and another line of ---`,
    );
  }
  if (!CLOSED.test(source)) {
    throw new CorpusError(
      `${path}, line 1: the front matter does not end; write another line of --- below its last field, above the text`,
    );
  }
  const { matter: front, content } = matter(source, UNREAD);
  const { id, ...bibliography } = readYaml(front, path, frontMatter);
  const { paragraphs, subheads } = readBody(source, source.length - content.length);
  if (paragraphs.length === 0) {
    throw new CorpusError(
      `${path}: no text; close the front matter with a line of --- and write the paragraphs below it`,
    );
  }
  const article = { ...bibliography, file, paragraphs, subheads };
  return { id: id === null ? identifyArticle(article) : articleId(id), ...article };
}

/** Writes an article so that parseArticle reads it back: all but its raw offsets and the dateline in its text. */
export function formatArticle(article: Article): string {
  const { paragraphs, subheads, file: _, ...front } = article;
  const blocks = paragraphs.flatMap((paragraph, index) => [
    ...subheads.filter((subhead) => subhead.beforeParagraph === index + 1).map(({ text }) => `${SUBHEAD}${text}`),
    withoutDateline(paragraph).replace(/^\\*#/u, "\\$&"),
  ]);
  const alsoIn = front.alsoIn.length === 0 ? null : front.alsoIn.map(withoutNulls);
  const known = withoutNulls({ ...front, alsoIn });
  return matter.stringify({ content: `\n${blocks.join("\n\n")}\n` }, known, WRITTEN);
}

function withoutNulls(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Adds a page to those that an article's file names; nothing else in the file changes, corrections are kept. */
export function noteReprint(source: string, reprint: Reprint): string {
  const end = source.indexOf("\n---", 3);
  const front = source.slice(0, end + 1);
  const page = withoutNulls(reprint);
  const inBrackets = findFlowList(front);
  if (inBrackets !== null) {
    const { start, end, entries } = inBrackets;
    return `${source.slice(0, start)}\n${listEntries([...entries, page]).trimEnd()}${source.slice(end)}`;
  }
  const list = /^alsoIn:[ \t]*\r?\n(?:[ \t]+.*\r?\n|- .*\r?\n)*/mu.exec(front);
  const at = list === null ? front.length : list.index + list[0].length;
  return `${source.slice(0, at)}${list === null ? "alsoIn:\n" : ""}${listEntries([page])}${source.slice(at)}`;
}

function listEntries(pages: readonly unknown[]): string {
  return stringify(pages, { schema: "failsafe", lineWidth: 0 }).replace(/^(?=.)/gmu, "  ");
}

/** The list of pages of an article where it is written in brackets: `alsoIn: []`. */
function findFlowList(front: string): (Span & { readonly entries: readonly unknown[] }) | null {
  const document = parseDocument(front, { schema: "failsafe" });
  const list = document.get("alsoIn", true);
  if (!isSeq(list) || list.flow !== true || !list.range) return null;
  const entries: unknown = list.toJS(document);
  const [start, end] = list.range;
  return Array.isArray(entries) ? { start, end, entries } : null;
}

/** The text from its first sentence on. */
function withoutDateline({ text, sentences }: Paragraph): string {
  return text.slice(Math.max(0, text.indexOf(sentences[0]?.text ?? "")));
}

function readBody(source: string, start: number): { paragraphs: readonly Paragraph[]; subheads: readonly Subhead[] } {
  const paragraphs: Paragraph[] = [];
  const subheads: Subhead[] = [];
  for (const block of findBlocks(source, start)) {
    const text = source.slice(block.start, block.end);
    if (text.startsWith(SUBHEAD)) {
      subheads.push({ text: text.slice(SUBHEAD.length).trim(), beforeParagraph: paragraphs.length + 1 });
    } else {
      paragraphs.push(readParagraph(source, ESCAPED.test(text) ? { ...block, start: block.start + 1 } : block));
    }
  }
  return { paragraphs, subheads };
}

/** Stretches without an empty line in them; a subhead is one by itself, whatever stands on the next line. */
function findBlocks(source: string, start: number): readonly Span[] {
  const blocks: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of source.slice(start).matchAll(/[^\r\n]+(?:\r\n|\r|\n|$)|\r\n|\r|\n/gu)) {
    const text = line[0].trim();
    const from = start + line.index + line[0].indexOf(text);
    const end = from + text.length;
    if (text === "") open = null;
    else if (open !== null && !text.startsWith(SUBHEAD)) open.end = end;
    else {
      const block = { start: from, end };
      blocks.push(block);
      open = text.startsWith(SUBHEAD) ? null : block;
    }
  }
  return blocks;
}

function readParagraph(source: string, block: Span): Paragraph {
  const clean = cleanText(source, [block]);
  const sentences = splitSentences(clean.text).map((span) => toPassage(clean, span));
  return { text: clean.text, sentences, raw: block, gaps: [] };
}
