import { isDeepStrictEqual } from "node:util";
import type { MessageEntity, TextQuote } from "grammy/types";
import type { ChatMessage } from "./chats.ts";
import { badRequest } from "./refusal.ts";

const LONGEST_QUOTE = 1024;
const KEPT_IN_QUOTES = ["bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji"];

/**
 * Finds a quote, with its marks, in the message replied to.
 * @throws Refusal if it is not an exact part of the message
 */
export function findQuote(message: ChatMessage, quote: string, entities: readonly MessageEntity[]): TextQuote {
  const text = message.text ?? "";
  for (let at = text.indexOf(quote); at >= 0 && quote.length <= LONGEST_QUOTE; at = text.indexOf(quote, at + 1)) {
    const there = cut(message.entities ?? [], at, at + quote.length);
    if (isDeepStrictEqual(there, cut(entities, 0, quote.length)))
      return { text: quote, position: at, is_manual: true, ...(there.length === 0 ? {} : { entities: there }) };
  }
  throw badRequest("QUOTE_TEXT_INVALID");
}

function cut(entities: readonly MessageEntity[], start: number, end: number): MessageEntity[] {
  return entities
    .filter(({ type }) => KEPT_IN_QUOTES.includes(type))
    .map((entity) => {
      const from = Math.max(entity.offset, start);
      return { ...entity, offset: from - start, length: Math.min(entity.offset + entity.length, end) - from };
    })
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.offset - b.offset || a.type.localeCompare(b.type));
}
