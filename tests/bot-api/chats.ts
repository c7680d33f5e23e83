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
  /** The topics in which only admins may write. */
  readonly closedTopics: Set<number>;
  /** Everything the bot sent and edited here, as it stood at the time. */
  readonly said: Journal<ChatMessage>;
  readonly nextMessageId: () => number;
  /** The users who run the group, its creator first. */
  readonly admins: readonly User[];
}

function counter(first: number): () => number {
  let next = first;
  return () => next++;
}

/** All users and chats of the emulated Telegram. */
export class Chats {
  readonly #rooms = new Map<number, Room>();
  readonly #users = new Map<number, User>();
  /** Why the bot may not write to a chat. */
  readonly #shut = new Map<number, Refusal>();
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

  addSupergroup(title: string, forum: boolean, admins: readonly User[]): Chat.SupergroupChat {
    const id = -Number(`100${this.#nextGroupId()}`);
    const chat: Chat.SupergroupChat = { id, type: "supergroup", title, ...(forum ? { is_forum: true } : {}) };
    this.#addRoom(chat, counter(2), admins);
    return chat;
  }

  /** Keeps the bot from writing to a chat, or lets it again. */
  shut(chat: { readonly id: number }, reason: Refusal | null): void {
    if (reason === null) this.#shut.delete(chat.id);
    else this.#shut.set(chat.id, reason);
  }

  /** The room of a chat a test holds. */
  room(chat: { readonly id: number }): Room {
    const room = this.#rooms.get(chat.id);
    if (room === undefined) throw new Error(`chat ${chat.id} was not made by this emulator`);
    return room;
  }

  /** The room a bot may write to. @throws Refusal if there is none, or the bot may not write there */
  roomForBot(chatId: string | number): Room {
    if (chatId === "") throw badRequest("chat_id is empty");
    const id = Number(chatId);
    const room = this.#rooms.get(id);
    if (room === undefined && this.#users.has(id))
      throw new Refusal(403, "Forbidden: bot can't initiate conversation with a user");
    if (room === undefined) throw badRequest("chat not found");
    const reason = this.#shut.get(id);
    if (reason !== undefined) throw reason;
    return room;
  }

  /** Calls `listener` with everything the bot says in any room from now on. */
  onSaid(listener: (message: ChatMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #addRoom(chat: AnyChat, nextMessageId: () => number, admins: readonly User[] = []): void {
    const said = new Journal<ChatMessage>((message) => {
      for (const listener of this.#listeners) listener(message);
    });
    this.#rooms.set(chat.id, {
      chat,
      messages: new Map(),
      topics: new Map(),
      closedTopics: new Set(),
      said,
      nextMessageId,
      admins,
    });
  }
}
