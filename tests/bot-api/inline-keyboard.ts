import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { z } from "zod";
import { badRequest, notEmulated } from "./refusal.ts";

const LONGEST_DATA_BYTES = 64;
const MOST_BUTTONS = 100;
const LONGEST_COPY = 256;
const LONGEST_INLINE_QUERY = 256;

const markup = z.looseObject({ inline_keyboard: z.array(z.array(z.unknown())).optional() });

const button = z.looseObject({
  text: z.string(),
  style: z.enum(["danger", "success", "primary"]).exactOptional(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
  copy_text: z.looseObject({ text: z.string() }).optional(),
  switch_inline_query: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
});

const OTHER_ACTIONS = ["web_app", "login_url", "switch_inline_query_chosen_chat", "callback_game", "pay"];

/**
 * The buttons below a message; undefined for a markup that is not an inline keyboard.
 * @throws Refusal for a button without an action, with data of more than 64 bytes, or with too much to copy; or for too many buttons
 */
export function readInlineKeyboard(value: unknown): InlineKeyboardMarkup | undefined {
  if (value === undefined || value === "") return undefined;
  const read = markup.safeParse(value);
  if (!read.success) throw badRequest("object expected as reply markup");
  const rows = read.data.inline_keyboard?.map((row) => row.map(readButton)).filter((row) => row.length > 0);
  if (rows !== undefined && rows.flat().length > MOST_BUTTONS) throw badRequest("REPLY_MARKUP_TOO_LONG");
  return rows === undefined || rows.length === 0 ? undefined : { inline_keyboard: rows };
}

function readButton(value: unknown): InlineKeyboardButton {
  const read = button.safeParse(value);
  if (!read.success) throw badRequest("can't parse inline keyboard button: Can't find field \"text\"");
  const { text, style, callback_data, url, copy_text, switch_inline_query, switch_inline_query_current_chat } =
    read.data;
  const look = style === undefined ? { text } : { text, style };
  if (url) return { ...look, url: checkUrl(url) };
  if (callback_data) {
    if (Buffer.byteLength(callback_data) > LONGEST_DATA_BYTES) throw badRequest("BUTTON_DATA_INVALID");
    return { ...look, callback_data };
  }
  if (copy_text) {
    if (copy_text.text === "" || [...copy_text.text].length > LONGEST_COPY)
      throw badRequest("BUTTON_COPY_TEXT_INVALID");
    return { ...look, copy_text: { text: copy_text.text } };
  }
  if (switch_inline_query !== undefined) return { ...look, switch_inline_query: checkQuery(switch_inline_query) };
  if (switch_inline_query_current_chat !== undefined)
    return { ...look, switch_inline_query_current_chat: checkQuery(switch_inline_query_current_chat) };
  const other = OTHER_ACTIONS.find((action) => action in read.data);
  if (other) throw notEmulated(`${other} buttons`);
  throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
}

function checkQuery(query: string): string {
  if (query.length > LONGEST_INLINE_QUERY) throw badRequest("BUTTON_INLINE_QUERY_INVALID");
  return query;
}

function checkUrl(url: string): string {
  if (/^(https?:\/\/|tg:\/\/)?[^\s/]+\.[^\s/]+/i.test(url) || url.startsWith("tg://")) return url;
  throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
}
