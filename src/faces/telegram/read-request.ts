import type { Message, UserFromGetMe } from "grammy/types";
import { readMessage } from "./read-message.ts";

/** The longest question that is answered, in characters. */
export const LONGEST_QUESTION = 500;

/** What people send instead of a text; anything else without text is a notice of Telegram's own. */
const WORDLESS = [
  "photo",
  "video",
  "video_note",
  "animation",
  "sticker",
  "voice",
  "audio",
  "document",
  "location",
  "contact",
  "poll",
  "dice",
  "story",
] as const satisfies readonly (keyof Message)[];

/** What a message wants of the bot; `none` when it is not meant for it. */
export type Request =
  /** `asked` is the message that holds the question, so that the question can be read there again. */
  | { readonly kind: "question"; readonly question: string; readonly asked: Message }
  | { readonly kind: "too-long" | "nothing-asked" | "no-text" | "unknown-command" | "none" };

/** Finds the question in a message: any text in private; in groups one that calls the bot by mention, reply or /ask. */
export function readRequest(message: Message, me: UserFromGetMe): Request {
  const isPrivate = message.chat.type === "private";
  const { text, command, mentioned } = readMessage(message, me);

  if (command !== null && command.target !== null && command.target !== me.username.toLowerCase()) {
    return { kind: "none" };
  }
  if (command !== null && command.name !== "ask") return { kind: isPrivate ? "unknown-command" : "none" };
  const called = mentioned || command !== null;
  const repliedTo = repliedMessage(message);
  if (!isPrivate && !called && repliedTo?.from?.id !== me.id) return { kind: "none" };

  if (text !== "") return question(text, message);
  if (!called) return { kind: isPrivate && WORDLESS.some((kind) => kind in message) ? "no-text" : "none" };
  const repliedText = repliedTo === undefined ? "" : readMessage(repliedTo, me).text;
  return repliedTo === undefined || repliedText === "" ? { kind: "nothing-asked" } : question(repliedText, repliedTo);
}

/** The message that one replies to. In a topic a message that replies to none names the opening of the topic. */
function repliedMessage({ reply_to_message: message }: Message): Message | undefined {
  return message?.forum_topic_created === undefined ? message : undefined;
}

/** The question a card replies to; null when that message holds none that would be answered. */
export function recoverQuestion(asked: Message | undefined, me: UserFromGetMe): string | null {
  const text = asked === undefined ? "" : readMessage(asked, me).text;
  return text === "" || isTooLong(text) ? null : text;
}

function question(text: string, asked: Message): Request {
  return isTooLong(text) ? { kind: "too-long" } : { kind: "question", question: text, asked };
}

function isTooLong(text: string): boolean {
  return [...text].length > LONGEST_QUESTION;
}
