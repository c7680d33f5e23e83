import type { InlineKeyboardMarkup, Message, TextQuote, User } from "grammy/types";
import type { ChatMessage, RepliedMessage, Room } from "./chats.ts";
import type { FormattedText } from "./format-text.ts";

export interface Post {
  readonly from: User;
  readonly content: FormattedText;
  readonly threadId: number | undefined;
  readonly replyTo: ChatMessage | undefined;
  readonly quote?: TextQuote | undefined;
  readonly keyboard?: InlineKeyboardMarkup | undefined;
  /** What the message came by: a person whose words it forwards, a chat in whose name it stands, a bot it was chosen from. */
  readonly origin?: Pick<Message, "forward_origin" | "sender_chat" | "via_bot">;
}

/** Puts a message into a chat. In a topic, one that answers none counts as a reply to the topic's opening, as in Telegram. */
export function postMessage(
  room: Room,
  { from, content, threadId, replyTo, quote, keyboard, origin }: Post,
): ChatMessage {
  const opening = threadId === undefined ? undefined : room.topics.get(threadId);
  const repliedTo = replyTo ?? opening;
  const message: ChatMessage = {
    message_id: room.nextMessageId(),
    from,
    chat: room.chat,
    date: now(),
    ...(threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true }),
    ...(repliedTo === undefined ? {} : { reply_to_message: asReplied(repliedTo) }),
    ...(quote === undefined ? {} : { quote }),
    ...origin,
    ...textFields(content),
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
  room.messages.set(message.message_id, message);
  return message;
}

/** Gives a message another text and other buttons, also where replies show it. */
export function rewriteMessage(
  room: Room,
  message: ChatMessage,
  content: FormattedText,
  keyboard: InlineKeyboardMarkup | undefined,
): ChatMessage {
  const { text: _text, entities: _entities, reply_markup: _markup, ...rest } = message;
  const rewritten = {
    ...rest,
    edit_date: now(),
    ...textFields(content),
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
  room.messages.set(message.message_id, rewritten);
  for (const reply of repliesTo(room, message))
    room.messages.set(reply.message_id, { ...reply, reply_to_message: asReplied(rewritten) });
  return rewritten;
}

/** Takes a message out of its chat, also where replies show it. */
export function eraseMessage(room: Room, message: ChatMessage): void {
  room.messages.delete(message.message_id);
  for (const reply of repliesTo(room, message)) {
    const { reply_to_message: _gone, ...rest } = reply;
    room.messages.set(reply.message_id, rest);
  }
}

/** The time in whole seconds, as Telegram counts it. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

function repliesTo(room: Room, message: ChatMessage): readonly ChatMessage[] {
  return [...room.messages.values()].filter((other) => other.reply_to_message?.message_id === message.message_id);
}

function asReplied(message: ChatMessage): RepliedMessage {
  const { reply_to_message: _further, ...rest } = message;
  return rest;
}

function textFields({ text, entities }: FormattedText): Pick<ChatMessage, "text" | "entities"> {
  return entities.length === 0 ? { text } : { text, entities: [...entities] };
}
