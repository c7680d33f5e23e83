import type { MessageEntity } from "grammy/types";
import type { FormattedText } from "./format-text.ts";
import { badRequest } from "./refusal.ts";

type PlainType = MessageEntity.CommonMessageEntity["type"];

const TAGS: ReadonlyMap<string, PlainType> = new Map<string, PlainType>([
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["u", "underline"],
  ["ins", "underline"],
  ["s", "strikethrough"],
  ["del", "strikethrough"],
  ["code", "code"],
  ["blockquote", "blockquote"],
  ["tg-spoiler", "spoiler"],
]);

const CHARACTERS: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

interface OpenTag {
  readonly name: string;
  readonly offset: number;
  readonly close: (offset: number, length: number) => MessageEntity;
}

/** Reads text in Telegram's HTML. @throws Refusal for a tag unknown, not closed or closed in the wrong order */
export function parseHtml(html: string): FormattedText {
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  let text = "";
  for (const piece of html.matchAll(/<(\/?)([^\s>]*)([^>]*)>|&(lt|gt|amp|quot);|[\s\S]/gu)) {
    const [all, slash, name, attributes, character] = piece;
    if (character !== undefined) text += CHARACTERS[character];
    else if (name === undefined) text += all === "<" ? refuse("Unclosed start tag", html, piece.index) : all;
    else if (slash === "") open.push(openTag(name.toLowerCase(), attributes ?? "", text.length, html, piece.index));
    else {
      const tag = open.pop() ?? refuse("Unexpected end tag", html, piece.index);
      if (tag.name !== name.toLowerCase())
        refuse(`Unmatched end tag, expected "</${tag.name}>", found "</${name}>"`, html, piece.index);
      entities.push(tag.close(tag.offset, text.length - tag.offset));
    }
  }
  const left = open.pop();
  if (left) throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${left.name}"`);
  return { text, entities };
}

function openTag(name: string, attributes: string, offset: number, html: string, at: number): OpenTag {
  const type = TAGS.get(name);
  if (type) return { name, offset, close: (start, length) => ({ type, offset: start, length }) };
  if (name === "pre") return { name, offset, close: (start, length) => ({ type: "pre", offset: start, length }) };
  const url = /\bhref=["']?([^"'\s>]+)/.exec(attributes)?.[1];
  if (name === "a" && url)
    return { name, offset, close: (start, length) => ({ type: "text_link", offset: start, length, url }) };
  return refuse(`Unsupported start tag "${name}"`, html, at);
}

function refuse(reason: string, html: string, at: number): never {
  throw badRequest(`can't parse entities: ${reason} at byte offset ${Buffer.byteLength(html.slice(0, at))}`);
}
