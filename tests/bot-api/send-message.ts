import { z } from "zod";
import type { ChatMessage, Room } from "./chats.ts";
import { findQuote } from "./find-quote.ts";
import { formatText, readEntities, textParameters } from "./format-text.ts";
import { readInlineKeyboard } from "./inline-keyboard.ts";
import { json, type Parameters, readAs } from "./parameters.ts";
import { postMessage } from "./post-message.ts";
import { badRequest, notEmulated } from "./refusal.ts";
import type { ServerState } from "./server-state.ts";

const replyParameters = z.object({
  message_id: z.coerce.number(),
  chat_id: z.union([z.string(), z.number()]).optional(),
  allow_sending_without_reply: z.boolean().default(false),
  quote: z.string().default(""),
  quote_entities: z.array(z.unknown()).default([]),
});

/** The chat and the topic an action of the bot goes to. */
export const target = {
  chat_id: z.union([z.string(), z.number()]).default(""),
  message_thread_id: z.coerce.number().optional(),
};

const parameters = z.object({
  ...target,
  ...textParameters,
  reply_parameters: json(replyParameters).optional(),
  reply_markup: json(z.unknown()),
});

type ReplyParameters = z.infer<typeof replyParameters>;

/** The method `sendMessage`. */
export function sendMessage({ bot, chats }: ServerState, given: Parameters): ChatMessage {
  const { chat_id, message_thread_id, reply_parameters, reply_markup, ...text } = readAs(parameters, given);
  const keyboard = readInlineKeyboard(reply_markup);
  const content = formatText(text);
  const room = chats.roomForBot(chat_id);
  checkThread(room, message_thread_id);
  const replyTo = reply_parameters && findReplied(room, reply_parameters);
  const quote =
    replyTo && reply_parameters?.quote
      ? findQuote(replyTo, reply_parameters.quote, readEntities(reply_parameters.quote_entities))
      : undefined;
  const threadId = message_thread_id ?? replyTo?.message_thread_id;
  if (threadId !== undefined && room.closedTopics.has(threadId)) throw badRequest("TOPIC_CLOSED");
  const message = postMessage(room, { from: bot, content, threadId, replyTo, quote, keyboard });
  room.said.add(message);
  return message;
}

/** @throws Refusal if the chat has no such topic; the general topic has no number */
export function checkThread(room: Room, threadId: number | undefined): void {
  if (threadId !== undefined && !room.topics.has(threadId)) throw badRequest("message thread not found");
}

function findReplied(room: Room, reply: ReplyParameters): ChatMessage | undefined {
  if (reply.chat_id !== undefined && Number(reply.chat_id) !== room.chat.id) throw notEmulated("replies across chats");
  const message = room.messages.get(reply.message_id);
  if (message === undefined && !reply.allow_sending_without_reply) throw badRequest("message to be replied not found");
  return message;
}
