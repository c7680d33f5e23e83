import matter from "gray-matter";
import { stringify } from "yaml";
import { z } from "zod";
import { type Article, articleId, type Paragraph, type Subhead } from "../model.ts";
import { identifyArticle } from "../text/identify-article.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { CorpusError } from "./corpus-error.ts";
import { optionalDate, optionalText, text } from "./fields.ts";
import { readYaml } from "./read-yaml.ts";

const frontMatter = z.strictObject({
  id: optionalText,
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
});

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

/** A stretch of lines with no empty line in it; `origins[i]` is the offset in the file of `text[i]`. */
interface Block {
  readonly text: string;
  readonly origins: readonly number[];
}

/**
 * Reads an article: front matter, paragraphs parted by empty lines, `## ` before a subhead. Line breaks inside a
 * paragraph are no spaces. The raw offsets of its sentences point into `source`.
 * @param file path of the file, for citations and for the message of an error
 * @throws CorpusError naming file and line
 */
export function parseArticle(source: string, file: string): Article {
  if (!/^\uFEFF?---[ \t]*\r?\n/u.test(source)) {
    throw new CorpusError(
      `${file}, line 1: no front matter; begin with a line of ---, title: …, and another line of ---`,
    );
  }
  const { matter: front, content } = matter(source, UNREAD);
  const { id, ...bibliography } = readYaml(front, file, frontMatter);
  const { paragraphs, subheads } = readBody(source, source.length - content.length);
  if (paragraphs.length === 0) {
    throw new CorpusError(
      `${file}: no text; close the front matter with a line of --- and write the paragraphs below it`,
    );
  }
  const article = { ...bibliography, file, paragraphs, subheads };
  return { id: id === null ? identifyArticle(article) : articleId(id), ...article };
}

/** Writes an article so that parseArticle reads it back: all but its raw offsets and the dateline in its text. */
export function formatArticle(article: Article): string {
  const { paragraphs, subheads, file: _, ...front } = article;
  const blocks = paragraphs.flatMap((paragraph, index) => [
    ...subheads.filter((subhead) => subhead.beforeParagraph === index + 1).map(({ text }) => `## ${text}`),
    withoutDateline(paragraph).replace(/^\\*#/u, "\\$&"),
  ]);
  const known = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== null));
  return matter.stringify({ content: `\n${blocks.join("\n\n")}\n` }, known, WRITTEN);
}

/** The text from its first sentence on. */
function withoutDateline({ text, sentences }: Paragraph): string {
  return text.slice(Math.max(0, text.indexOf(sentences[0]?.text ?? "")));
}

function readBody(source: string, start: number): { paragraphs: readonly Paragraph[]; subheads: readonly Subhead[] } {
  const paragraphs: Paragraph[] = [];
  const subheads: Subhead[] = [];
  for (const block of readBlocks(source, start)) {
    const subhead = /^## (.*)$/u.exec(block.text)?.[1];
    if (subhead === undefined) paragraphs.push(asParagraph(unescaped(block)));
    else subheads.push({ text: subhead.trim(), beforeParagraph: paragraphs.length + 1 });
  }
  return { paragraphs, subheads };
}

function readBlocks(source: string, start: number): readonly Block[] {
  const blocks: { text: string; origins: number[] }[] = [];
  let open = false;
  for (const line of source.slice(start).matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)) {
    const text = line[0].trim();
    if (text === "") {
      open = false;
      continue;
    }
    const block = open ? blocks.at(-1) : undefined;
    const offset = start + line.index + line[0].indexOf(text);
    const origins = Array.from({ length: text.length }, (_, at) => offset + at);
    if (block === undefined || text.startsWith("## ")) blocks.push({ text, origins });
    else {
      block.text += text;
      block.origins.push(...origins);
    }
    open = !text.startsWith("## ");
  }
  return blocks;
}

/** A paragraph that begins with # is written with \ before it. */
function unescaped(block: Block): Block {
  if (!/^\\+#/u.test(block.text)) return block;
  return { text: block.text.slice(1), origins: block.origins.slice(1) };
}

function asParagraph({ text, origins }: Block): Paragraph {
  const rawOf = (start: number, end: number) => ({ start: origins[start] ?? 0, end: (origins[end - 1] ?? 0) + 1 });
  const sentences = splitSentences(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    raw: rawOf(start, end),
  }));
  return { text, sentences, raw: rawOf(0, text.length) };
}
