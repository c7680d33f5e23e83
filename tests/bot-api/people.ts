import type { Chat, ChatMember, InlineKeyboardButton, InlineQuery, MessageEntity, User } from "grammy/types";
import type { AnyChat, ChatMessage, Room } from "./chats.ts";
import { findQuote } from "./find-quote.ts";
import { withFoundEntities } from "./format-text.ts";
import type { InlineList } from "./inline-list.ts";
import { eraseMessage, now, postMessage, rewriteMessage } from "./post-message.ts";
import { badRequest, Refusal } from "./refusal.ts";
import type { ServerState } from "./server-state.ts";
import type { ButtonPress } from "./update-queue.ts";

/** What a person writes. */
export interface Saying {
  readonly chat: AnyChat;
  readonly from: User;
  readonly text: string;
  readonly replyTo?: ChatMessage;
  /** The part of `replyTo` that is quoted. */
  readonly quote?: string;
  /** The topic, as `topic` returned it. */
  readonly threadId?: number;
  /** Marks besides the mentions and commands that Telegram finds by itself. */
  readonly entities?: readonly MessageEntity[];
  /** Whom the message was forwarded from. */
  readonly forwardedFrom?: User;
  /** The chat in whose name it is written: the group for an anonymous admin. */
  readonly as?: AnyChat;
}

/** A group to be made. */
export interface GroupOptions {
  readonly title?: string;
  readonly forum?: boolean;
  /** Who runs it, its creator first. */
  readonly admins?: readonly User[];
}

/** What a person types after the bot's name. */
export interface Typing {
  readonly from: User;
  readonly query: string;
  /** Where the list before ended, as it said. */
  readonly offset?: string;
}

/** A choice in a list. */
export interface Choice {
  readonly chat: AnyChat;
  readonly from: User;
  readonly list: InlineList;
  readonly id: string;
}

/** A file that a person sends. */
export interface Sending {
  readonly chat: AnyChat;
  readonly from: User;
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly caption?: string;
  readonly claimedSize?: number;
}

/** A press on a button of a message: by its label now on the message, or with any data, as old buttons and forgers send it. */
export type Press = { readonly message: ChatMessage; readonly from: User } & (
  | { readonly label: string }
  | { readonly data: string }
);

/** What the people on the emulated Telegram do; the bot learns of it through updates. */
export class People {
  readonly #state: ServerState;

  constructor(state: ServerState) {
    this.#state = state;
  }

  /** A new person, who has no chat with the bot yet. */
  user(profile: Partial<Omit<User, "id" | "is_bot">> = {}): User {
    return this.#state.chats.addUser({ first_name: "Tashi", language_code: "zh-hans", ...profile });
  }

  /** Opens the private chat of a person with the bot. */
  privateChat(user: User): Chat.PrivateChat {
    return this.#state.chats.addPrivateChat(user);
  }

  /** A supergroup that the bot is a member of; a forum has topics. */
  group({ title = "Group", forum = false, admins = [] }: GroupOptions = {}): Chat.SupergroupChat {
    return this.#state.chats.addSupergroup(title, forum, admins);
  }

  /** Opens a topic in a forum and returns its thread id. */
  topic(chat: Chat.SupergroupChat, name: string, from: User = this.user()): number {
    if (!chat.is_forum) throw new Error(`${chat.title} is no forum; make it with group({ forum: true })`);
    const room = this.#state.chats.room(chat);
    const threadId = room.nextMessageId();
    const opening: ChatMessage = {
      message_id: threadId,
      message_thread_id: threadId,
      is_topic_message: true,
      from,
      chat,
      date: now(),
      forum_topic_created: { name, icon_color: 0x6fb9f0 },
    };
    room.messages.set(threadId, opening);
    room.topics.set(threadId, opening);
    this.#state.updates.push({ message: opening });
    return threadId;
  }

  /** Sends a message to a chat; the bot gets it unless privacy mode keeps it away. */
  say({ chat, from, text, replyTo, quote, threadId, entities = [], forwardedFrom, as }: Saying): ChatMessage {
    const room = this.#state.chats.room(chat);
    const thread = threadId ?? replyTo?.message_thread_id;
    if (thread !== undefined && !room.topics.has(thread)) throw new Error(`there is no topic ${thread}`);
    const message = postMessage(room, {
      from,
      content: withFoundEntities({ text, entities }),
      threadId: thread,
      replyTo: replyTo && standing(room, replyTo),
      quote: replyTo && quote !== undefined ? findQuote(replyTo, quote, []) : undefined,
      origin: {
        ...(forwardedFrom && { forward_origin: { type: "user", date: now(), sender_user: forwardedFrom } }),
        ...(as && { sender_chat: as }),
      },
    });
    if (this.#reachesBot(message)) this.#state.updates.push({ message });
    return message;
  }

  /** Sends a file to a chat, with or without a caption. `claimedSize` is what Telegram tells the bot, in bytes. */
  sendFile({ chat, from, name, content, caption = "", claimedSize }: Sending): ChatMessage {
    const room = this.#state.chats.room(chat);
    const { text, entities } = withFoundEntities({ text: caption, entities: [] });
    const message: ChatMessage = {
      message_id: room.nextMessageId(),
      from,
      chat,
      date: now(),
      document: this.#state.files.add(name, Buffer.from(content), claimedSize),
      ...(text === "" ? {} : { caption: text, caption_entities: [...entities] }),
    };
    room.messages.set(message.message_id, message);
    this.#state.updates.push({ message });
    return message;
  }

  /** Changes the text of a person's message. */
  edit(message: ChatMessage, text: string): ChatMessage {
    const room = this.#state.chats.room(message.chat);
    const content = withFoundEntities({ text, entities: [] });
    const edited = rewriteMessage(room, standing(room, message), content, undefined);
    if (this.#reachesBot(edited)) this.#state.updates.push({ edited_message: edited });
    return edited;
  }

  /** Deletes a message, the bot's or a person's; bots are not told. */
  erase(message: ChatMessage): void {
    eraseMessage(this.#state.chats.room(message.chat), message);
  }

  /** Presses a button. @throws Error naming the buttons there are, if none has the label */
  press(press: Press): ButtonPress {
    const { chat, message_id } = press.message;
    const message = this.#state.chats.room(chat).messages.get(message_id);
    const query: ButtonPress = {
      id: this.#state.queries.open(),
      from: press.from,
      message: message ?? { chat, message_id, date: 0 },
      chat_instance: String(chat.id * 31),
      data: "data" in press ? press.data : dataOf(message, press.label),
    };
    this.#state.updates.push({ callback_query: query });
    return query;
  }

  /** Types the bot's name and a query into the message field, anywhere. */
  type({ from, query, offset = "" }: Typing): InlineQuery {
    if (!this.#state.bot.supports_inline_queries) throw new Error("inline mode is off for this bot");
    const inlineQuery = { id: this.#state.inlineQueries.open(), from, query, offset, chat_type: "private" as const };
    this.#state.updates.push({ inline_query: inlineQuery });
    return inlineQuery;
  }

  /** Chooses a result of a list the bot gave: its message is sent to a chat in the person's name. */
  choose({ chat, from, list, id }: Choice): ChatMessage {
    const result = list.results.find((one) => one.id === id);
    if (result === undefined) throw new Error(`no result "${id}"; there are: ${list.results.map((one) => one.id)}`);
    const message = postMessage(this.#state.chats.room(chat), {
      from,
      content: result.content,
      threadId: undefined,
      replyTo: undefined,
      keyboard: result.keyboard,
      origin: { via_bot: this.#state.bot },
    });
    if (this.#reachesBot(message)) this.#state.updates.push({ message });
    return message;
  }

  /** A person blocks the bot. */
  block(user: User): void {
    this.#changeMembership(user, true);
  }

  /** A person lets the bot in again. */
  unblock(user: User): void {
    this.#changeMembership(user, false);
  }

  /** The bot is thrown out of a group. */
  kick(chat: Chat.SupergroupChat): void {
    this.#state.chats.shut(chat, new Refusal(403, "Forbidden: bot was kicked from the supergroup chat"));
  }

  /** Nobody but the admins of a group may write any more. */
  restrict(chat: Chat.SupergroupChat): void {
    this.#state.chats.shut(chat, badRequest("not enough rights to send text messages to the chat"));
  }

  /** Nobody but the admins of a forum may write to a topic any more. */
  closeTopic(chat: Chat.SupergroupChat, threadId: number): void {
    this.#state.chats.room(chat).closedTopics.add(threadId);
  }

  #changeMembership(user: User, blocked: boolean): void {
    const { bot, chats, updates } = this.#state;
    const outside: ChatMember = { status: "kicked", user: bot, until_date: 0 };
    const inside: ChatMember = { status: "member", user: bot };
    chats.shut(user, blocked ? new Refusal(403, "Forbidden: bot was blocked by the user") : null);
    updates.push({
      my_chat_member: {
        chat: chats.room(user).chat,
        from: user,
        date: now(),
        old_chat_member: blocked ? inside : outside,
        new_chat_member: blocked ? outside : inside,
      },
    });
  }

  /** Privacy mode keeps away all but commands, replies to the bot and what was chosen in its lists: mentions too. */
  #reachesBot({ chat, text = "", entities = [], reply_to_message, via_bot }: ChatMessage): boolean {
    const { id, username, can_read_all_group_messages } = this.#state.bot;
    if (chat.type === "private" || can_read_all_group_messages) return true;
    if (reply_to_message?.from.id === id || via_bot?.id === id) return true;
    return entities.some(({ type, offset, length }) => {
      const marked = text.slice(offset, offset + length).toLowerCase();
      return type === "bot_command" && (!marked.includes("@") || marked.endsWith(`@${username.toLowerCase()}`));
    });
  }
}

function standing(room: Room, message: ChatMessage): ChatMessage {
  const found = room.messages.get(message.message_id);
  if (found === undefined) throw new Error(`message ${message.message_id} is no longer in its chat`);
  return found;
}

function dataOf(message: ChatMessage | undefined, label: string): string {
  const buttons: readonly InlineKeyboardButton[] = message?.reply_markup?.inline_keyboard.flat() ?? [];
  const button = buttons.find(({ text }) => text === label);
  if (button !== undefined && "callback_data" in button) return button.callback_data;
  throw new Error(`no button "${label}" to press; there are: ${buttons.map(({ text }) => text).join(", ") || "none"}`);
}
