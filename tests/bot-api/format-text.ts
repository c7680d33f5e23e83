import type { MessageEntity } from "grammy/types";
import { z } from "zod";
import { json } from "./parameters.ts";
import { parseHtml } from "./parse-html.ts";
import { badRequest, notEmulated } from "./refusal.ts";

/** A message's text and its marks, offsets in UTF-16 units. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

const LONGEST_TEXT = 4096;
/** Marks beyond these are dropped without a word. */
const MOST_ENTITIES = 100;

const range = { offset: z.int(), length: z.int() };
const marked = z.discriminatedUnion("type", [
  z.object({
    type: z.enum([
      "bold",
      "italic",
      "underline",
      "strikethrough",
      "spoiler",
      "blockquote",
      "expandable_blockquote",
      "code",
    ]),
    ...range,
  }),
  z.object({ type: z.literal("pre"), ...range, language: z.string().exactOptional() }),
  z.object({ type: z.literal("text_link"), ...range, url: z.string() }),
  z.object({ type: z.literal("custom_emoji"), ...range, custom_emoji_id: z.string() }),
]);

const FOUND_BY_TELEGRAM = ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"];

/** The parameters that make up a text, as `sendMessage` and `editMessageText` take them. */
export const textParameters = {
  text: z.string().default(""),
  parse_mode: z.string().default(""),
  entities: json(z.array(z.unknown())).default([]),
};

interface TextParameters {
  readonly text: string;
  readonly parse_mode: string;
  readonly entities: readonly unknown[];
}

/**
 * The text as Telegram shows it: markup read, white space trimmed at both ends, mentions and commands found.
 * @throws Refusal for an empty text, one too long, bad markup, an unknown mark or one outside the text
 */
export function formatText({ text, parse_mode, entities }: TextParameters): FormattedText {
  const given = parse_mode === "" ? { text, entities: readEntities(entities) } : readMarkup(text, parse_mode);
  for (const entity of given.entities) checkRange(given.text, entity);
  const trimmed = trim(given);
  if (trimmed.text === "") throw badRequest("message text is empty");
  if (trimmed.text.length > LONGEST_TEXT) throw badRequest("message is too long");
  for (const entity of trimmed.entities) checkNesting(entity, trimmed.entities);
  const { text: shown, entities: marks } = withFoundEntities(trimmed);
  return { text: shown, entities: marks.slice(0, MOST_ENTITIES) };
}

/** Telegram takes such marks apart; a bot that sends them does not show what it means to. */
function checkNesting(entity: MessageEntity, all: readonly MessageEntity[]): void {
  const overlapping = all.filter(
    (other) =>
      other !== entity && other.offset < entity.offset + entity.length && entity.offset < other.offset + other.length,
  );
  if (["code", "pre"].includes(entity.type) && overlapping.length > 0) throw notEmulated("marks inside code");
  const quotes = ["blockquote", "expandable_blockquote"];
  if (quotes.includes(entity.type) && overlapping.some(({ type }) => quotes.includes(type)))
    throw notEmulated("quotes inside quotes");
}

function readMarkup(text: string, mode: string): FormattedText {
  switch (mode.toLowerCase()) {
    case "html":
      return parseHtml(text);
    case "markdown":
    case "markdownv2":
      throw notEmulated("Markdown");
    default:
      throw badRequest("unsupported parse_mode");
  }
}

/** @throws Refusal for an unknown type or a missing field; types that Telegram finds by itself are left out */
export function readEntities(entities: readonly unknown[]): readonly MessageEntity[] {
  return entities.flatMap((value) => {
    const type = z.looseObject({ type: z.string() }).safeParse(value);
    if (!type.success) throw badRequest("can't parse MessageEntity: Can't find field \"type\"");
    if (FOUND_BY_TELEGRAM.includes(type.data.type)) return [];
    if (type.data.type === "text_mention" || type.data.type === "date_time")
      throw notEmulated(`${type.data.type} entities`);
    const entity = marked.safeParse(value);
    if (entity.success) return [checkUrl(entity.data)];
    const field = entity.error.issues[0]?.path.join(".");
    throw badRequest(
      `can't parse MessageEntity: ${field === "type" ? "Unsupported type specified" : `Can't find field "${field}"`}`,
    );
  });
}

function checkUrl(entity: MessageEntity): MessageEntity {
  if (entity.type === "text_link" && !/^(https?:\/\/|tg:\/\/)?[^\s/]+\.[^\s/]+/i.test(entity.url))
    throw badRequest(`entity URL '${entity.url}' is invalid: Wrong HTTP URL`);
  return entity;
}

function checkRange(text: string, { offset, length }: MessageEntity): void {
  const end = offset + length;
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (offset > text.length) throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  if (end > text.length)
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  if (splitsPair(text, offset))
    throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${byteOffset(text, offset + 1)}`);
  if (splitsPair(text, end))
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${byteOffset(text, end + 1)}`,
    );
}

const splitsPair = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
const byteOffset = (text: string, at: number): number => Buffer.byteLength(text.slice(0, at));

function trim({ text, entities }: FormattedText): FormattedText {
  const kept = text.replace(/[ \t\r\n]+$/, "");
  const start = kept.length - kept.replace(/^[ \t\r\n]+/, "").length;
  return {
    text: kept.slice(start),
    entities: entities.flatMap((entity) => {
      const from = Math.max(entity.offset, start);
      const to = Math.min(entity.offset + entity.length, kept.length);
      return kept.slice(from, to).trim() === "" ? [] : [{ ...entity, offset: from - start, length: to - from }];
    }),
  };
}

// A letter of any script beside it, a Chinese character too, keeps a name or a command from being one.
const MENTION = /(?<![\p{L}\p{N}_])@[A-Za-z0-9_]{4,32}(?![\p{L}\p{N}_])/gu;
const BOT_COMMAND = /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu;
const NOTHING_FOUND_INSIDE = ["code", "pre", "text_link"];

/** Adds the `@name` and `/command` marks that Telegram puts into a text by itself. */
export function withFoundEntities({ text, entities }: FormattedText): FormattedText {
  const found = (pattern: RegExp, type: "mention" | "bot_command"): MessageEntity[] =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length }));
  const free = [...found(MENTION, "mention"), ...found(BOT_COMMAND, "bot_command")].filter(
    ({ offset, length }) =>
      !entities.some(
        (other) =>
          NOTHING_FOUND_INSIDE.includes(other.type) &&
          other.offset < offset + length &&
          offset < other.offset + other.length,
      ),
  );
  return { text, entities: [...entities, ...free].sort((a, b) => a.offset - b.offset || b.length - a.length) };
}
