import { isDeepStrictEqual } from "node:util";
import type { InlineKeyboardMarkup } from "grammy/types";
import { z } from "zod";
import type { ChatMessage, Room } from "./chats.ts";
import { type FormattedText, formatText, textParameters } from "./format-text.ts";
import { readInlineKeyboard } from "./inline-keyboard.ts";
import { json, type Parameters, readAs } from "./parameters.ts";
import { rewriteMessage } from "./post-message.ts";
import { badRequest, notEmulated } from "./refusal.ts";
import type { ServerState } from "./server-state.ts";

const edited = {
  chat_id: z.union([z.string(), z.number()]).default(""),
  message_id: z.coerce.number().optional(),
  inline_message_id: z.string().optional(),
  reply_markup: json(z.unknown()),
};

const textEdit = z.object({ ...edited, ...textParameters });
const keyboardEdit = z.object(edited);

/** The method `editMessageText`; without `reply_markup` the message loses its buttons. */
export function editMessageText(state: ServerState, given: Parameters): ChatMessage {
  const read = readAs(textEdit, given);
  const keyboard = readInlineKeyboard(read.reply_markup);
  const content = formatText(read);
  const { room, message } = findOwn(state, read);
  return rewrite(room, message, content, keyboard);
}

/** The method `editMessageReplyMarkup`; without `reply_markup` the message loses its buttons. */
export function editMessageReplyMarkup(state: ServerState, given: Parameters): ChatMessage {
  const read = readAs(keyboardEdit, given);
  const keyboard = readInlineKeyboard(read.reply_markup);
  const { room, message } = findOwn(state, read);
  return rewrite(room, message, { text: message.text ?? "", entities: message.entities ?? [] }, keyboard);
}

function findOwn(
  { bot, chats }: ServerState,
  { chat_id, message_id, inline_message_id }: z.infer<typeof keyboardEdit>,
): { readonly room: Room; readonly message: ChatMessage } {
  if (inline_message_id !== undefined) throw notEmulated("inline messages");
  if (message_id === undefined) throw badRequest("message identifier is not specified");
  const room = chats.roomForBot(chat_id);
  const message = room.messages.get(message_id);
  if (message === undefined) throw badRequest("message to edit not found");
  if (message.from.id !== bot.id) throw badRequest("message can't be edited");
  return { room, message };
}

function rewrite(
  room: Room,
  message: ChatMessage,
  content: FormattedText,
  keyboard: InlineKeyboardMarkup | undefined,
): ChatMessage {
  const before = { text: message.text, entities: message.entities ?? [], keyboard: message.reply_markup };
  if (isDeepStrictEqual(before, { text: content.text, entities: content.entities, keyboard }))
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  const rewritten = rewriteMessage(room, message, content, keyboard);
  room.said.add(rewritten);
  return rewritten;
}
