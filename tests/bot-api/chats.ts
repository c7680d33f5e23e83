import type { Chat, Message, User } from "grammy/types";
import { Journal } from "./journal.ts";
import { badRequest, Refusal } from "./refusal.ts";

export type AnyChat = Chat.PrivateChat | Chat.SupergroupChat;

/** A message as a reply shows it: without the message it replies to itself. */
export type RepliedMessage = Omit<Message, "reply_to_message" | "chat" | "from"> & {
  readonly chat: AnyChat;
  readonly from: User;
};

/** A message of a chat as it stands; the bot's own ones carry their buttons. */
export type ChatMessage = RepliedMessage & { readonly reply_to_message?: RepliedMessage };

/** One chat with all that was said in it. */
export interface Room {
  readonly chat: AnyChat;
  /** By message id, in the order they were sent. */
  readonly messages: Map<number, ChatMessage>;
  /** The message that opened each topic, by thread id. */
  readonly topics: Map<number, ChatMessage>;
  /** Everything the bot sent and edited here, as it stood at the time. */
  readonly said: Journal<ChatMessage>;
  readonly nextMessageId: () => number;
}

function counter(first: number): () => number {
  let next = first;
  return () => next++;
}

/** All users and chats of the emulated Telegram. */
export class Chats {
  readonly #rooms = new Map<number, Room>();
  readonly #users = new Map<number, User>();
  readonly #blockers = new Set<number>();
  readonly #listeners = new Set<(message: ChatMessage) => void>();
  readonly #nextUserId = counter(100_001);
  readonly #nextGroupId = counter(1_000_000_001);
  // Private chats share one sequence of message ids; every supergroup has its own.
  readonly #nextPrivateMessageId = counter(11);

  addUser(profile: Omit<User, "id" | "is_bot">): User {
    const user: User = { id: this.#nextUserId(), is_bot: false, ...profile };
    this.#users.set(user.id, user);
    return user;
  }

  addPrivateChat(user: User): Chat.PrivateChat {
    const chat: Chat.PrivateChat = {
      id: user.id,
      type: "private",
      first_name: user.first_name,
      ...(user.username === undefined ? {} : { username: user.username }),
    };
    this.#addRoom(chat, this.#nextPrivateMessageId);
    return chat;
  }

  addSupergroup(title: string, forum: boolean): Chat.SupergroupChat {
    const id = -Number(`100${this.#nextGroupId()}`);
    const chat: Chat.SupergroupChat = { id, type: "supergroup", title, ...(forum ? { is_forum: true } : {}) };
    this.#addRoom(chat, counter(2));
    return chat;
  }

  setBlocked(user: User, blocked: boolean): void {
    if (blocked) this.#blockers.add(user.id);
    else this.#blockers.delete(user.id);
  }

  /** The room of a chat a test holds. */
  room(chat: { readonly id: number }): Room {
    const room = this.#rooms.get(chat.id);
    if (room === undefined) throw new Error(`chat ${chat.id} was not made by this emulator`);
    return room;
  }

  /** The room a bot may write to. @throws Refusal if there is none, or its user does not want the bot */
  roomForBot(chatId: string | number): Room {
    if (chatId === "") throw badRequest("chat_id is empty");
    const id = Number(chatId);
    const room = this.#rooms.get(id);
    if (room === undefined && this.#users.has(id))
      throw new Refusal(403, "Forbidden: bot can't initiate conversation with a user");
    if (room === undefined) throw badRequest("chat not found");
    if (this.#blockers.has(id)) throw new Refusal(403, "Forbidden: bot was blocked by the user");
    return room;
  }

  /** Calls `listener` with everything the bot says in any room from now on. */
  onSaid(listener: (message: ChatMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #addRoom(chat: AnyChat, nextMessageId: () => number): void {
    const said = new Journal<ChatMessage>((message) => {
      for (const listener of this.#listeners) listener(message);
    });
    this.#rooms.set(chat.id, { chat, messages: new Map(), topics: new Map(), said, nextMessageId });
  }
}
