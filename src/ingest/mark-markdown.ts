import matter from "gray-matter";
import type { Span } from "../model/corpus.ts";
import { type MarkedFields, type MarkedPart, type MarkedText, NO_FIELDS } from "./marked-text.ts";

/** gray-matter only finds where the front matter ends: its values are text, and aliases and tags of YAML stay unread. */
const UNREAD = { engines: { yaml: { parse: () => ({}) } } };

const FIELDS: Readonly<Record<string, keyof MarkedFields>> = {
  title: "title",
  标题: "title",
  kicker: "kicker",
  引题: "kicker",
  subtitle: "subtitle",
  副题: "subtitle",
  author: "byline",
  byline: "byline",
  作者: "byline",
  记者: "byline",
  publication: "publication",
  source: "publication",
  来源: "publication",
  date: "date",
  日期: "date",
  page: "page",
  版面: "page",
};

/** Marks inside a line: of emphasis, of code, of a link around its words. What they hold is bounded, so that time is linear. */
const INLINE =
  /\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])|`+|!?\[(?=[^[\]]{0,200}\]\()|\]\([^()\s]{0,2000}(?:\s+"[^"]{0,200}")?\)/gu;
const IMAGE = /^!\[(?<words>[^\]]*)\]\([^)]*\)$/u;
const HEADING = /^(?<marks>#{1,6})[ \t]+(?<words>.*?)(?:[ \t]+#+)?$/u;
const LIST_OR_QUOTE = /^(?:>[ \t]?|[-*+][ \t]+|\d{1,3}[.)][ \t]+)+/u;
const RULE = /^(?:[-*_][ \t]*){3,}$/u;
const TABLE_ROW = /^\|.*\|$/u;
const FENCE = /^(?:`{3,}|~{3,})/u;

/**
 * Tells the parts of a Markdown text: `# ` opens an article, deeper headings are subheads, a picture's words are a
 * caption, paragraphs are parted by empty lines. Code, tables, rules and comments belong to no article.
 */
export function markMarkdown(text: string): MarkedText {
  const bodyStart = findBody(text);
  const parts: MarkedPart[] = [];
  let paragraph: Span[] = [];
  let fenced = false;
  const close = (): void => {
    if (paragraph.length > 0) parts.push({ role: "paragraph", spans: paragraph });
    paragraph = [];
  };
  for (const match of text.slice(bodyStart).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    const line = match[0].trim();
    const start = bodyStart + match.index + match[0].indexOf(line);
    const fence = FENCE.test(line);
    if (fence) fenced = !fenced;
    if (line === "" || fenced || fence || RULE.test(line) || TABLE_ROW.test(line) || line.startsWith("<!--")) {
      close();
      continue;
    }
    const heading = HEADING.exec(line)?.groups;
    if (heading !== undefined) {
      close();
      const { marks = "", words = "" } = heading;
      const at = start + line.indexOf(words, marks.length);
      if (words !== "")
        parts.push({ role: marks === "#" ? "title" : "subhead", spans: withoutMarks(text, at, at + words.length) });
      continue;
    }
    const words = IMAGE.exec(line)?.groups?.words;
    if (words !== undefined) {
      close();
      if (words.trim() !== "")
        parts.push({ role: "caption", spans: [{ start: start + 2, end: start + 2 + words.length }] });
      continue;
    }
    const mark = LIST_OR_QUOTE.exec(line)?.[0] ?? "";
    if (mark !== "") close();
    paragraph.push(...withoutMarks(text, start + mark.length, start + line.length));
  }
  close();
  return { text, parts, start: bodyStart, fields: readFields(text.slice(0, bodyStart)) };
}

function findBody(text: string): number {
  if (!/^\uFEFF?---[ \t]*\r?\n/u.test(text)) return 0;
  return text.length - matter(text, UNREAD).content.length;
}

/** The lines `name: value` of the front matter that tell of the article. */
function readFields(front: string): MarkedFields {
  const fields = { ...NO_FIELDS };
  for (const line of front.split(/\r\n|\r|\n/u)) {
    const [, name = "", value = ""] = /^([\p{L}]+)[ \t]*[:：][ \t]*(.+)$/u.exec(line.trim()) ?? [];
    const field = FIELDS[name.toLowerCase()];
    if (field !== undefined && value !== "") fields[field] ??= value.replace(/^(["'])(.*)\1$/u, "$2").trim();
  }
  return fields;
}

/** The stretch without the marks of Markdown in it. */
function withoutMarks(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const mark of text.slice(start, end).matchAll(INLINE)) {
    if (start + mark.index > from) spans.push({ start: from, end: start + mark.index });
    from = start + mark.index + mark[0].length;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
