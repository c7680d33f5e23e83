import type { CallbackQuery, ChatMemberUpdated, InaccessibleMessage, InlineQuery } from "grammy/types";
import type { ChatMessage } from "./chats.ts";
import { Refusal } from "./refusal.ts";

/** A press on a button, with the message as it stands now. */
export type ButtonPress = Omit<CallbackQuery, "message"> & {
  readonly message: ChatMessage | InaccessibleMessage;
};

type Content =
  | { readonly message: ChatMessage }
  | { readonly edited_message: ChatMessage }
  | { readonly callback_query: ButtonPress }
  | { readonly inline_query: InlineQuery }
  | { readonly my_chat_member: ChatMemberUpdated };

type Update = Content & { readonly update_id: number };

export interface Poll {
  readonly offset: number;
  readonly limit: number;
  /** Seconds to wait for an update. */
  readonly timeout: number;
  /** Kinds of update wanted from now on; undefined keeps what the last poll said, none means the usual kinds. */
  readonly allowedUpdates: readonly string[] | undefined;
}

interface Waiting {
  readonly poll: Poll;
  readonly resolve: (updates: readonly Update[]) => void;
  readonly reject: (reason: Refusal) => void;
}

const ONLY_ON_DEMAND = ["chat_member", "message_reaction", "message_reaction_count"];

/** The updates for the bot, kept until a poll with a higher offset confirms them. */
export class UpdateQueue {
  #pending: readonly Update[] = [];
  #nextId = 700_000_001;
  #allowed: readonly string[] = [];
  #waiting: Waiting | null = null;
  #idle: (() => void)[] = [];

  /** Adds an update, unless the bot did not ask for its kind. */
  push(content: Content): void {
    const wanted = Object.keys(content).some((kind) =>
      this.#allowed.length === 0 ? !ONLY_ON_DEMAND.includes(kind) : this.#allowed.includes(kind),
    );
    if (!wanted) return;
    this.#pending = [...this.#pending, { update_id: this.#nextId++, ...content }];
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve(this.#batch(waiting.poll));
  }

  /**
   * Confirms the updates below the offset and gives the next ones, waiting up to `timeout` seconds for the first.
   * A poll still waiting ends with 409, as two programs with one token do to each other.
   */
  async poll(poll: Poll, gone: AbortSignal): Promise<readonly Update[]> {
    this.#waiting?.reject(
      new Refusal(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      ),
    );
    this.#waiting = null;
    if (poll.allowedUpdates !== undefined) this.#allowed = poll.allowedUpdates;
    this.#confirm(poll.offset);
    const ready = this.#batch(poll);
    if (ready.length > 0 || poll.timeout <= 0 || gone.aborted) return ready;
    return await this.#wait(poll, gone);
  }

  /** The updates that the bot has not confirmed. */
  waiting(): readonly Update[] {
    return this.#pending;
  }

  /** Forgets the updates below the offset. */
  confirm(offset: number): void {
    this.#confirm(offset);
  }

  /** Resolves as soon as every update so far is confirmed. */
  async confirmed(timeout: number): Promise<void> {
    if (this.#pending.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${this.#pending.length} updates not confirmed within ${timeout} ms`)),
        timeout,
      );
      this.#idle.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async #wait(poll: Poll, gone: AbortSignal): Promise<readonly Update[]> {
    const ending = new AbortController();
    try {
      return await new Promise<readonly Update[]>((resolve, reject) => {
        const waiting = { poll, resolve, reject };
        const end = (): void => {
          if (this.#waiting === waiting) this.#waiting = null;
          resolve([]);
        };
        this.#waiting = waiting;
        const timer = setTimeout(end, poll.timeout * 1000);
        gone.addEventListener("abort", end, { signal: ending.signal });
        ending.signal.addEventListener("abort", () => clearTimeout(timer));
      });
    } finally {
      ending.abort();
    }
  }

  #confirm(offset: number): void {
    this.#pending =
      offset < 0 ? this.#pending.slice(offset) : this.#pending.filter(({ update_id }) => update_id >= offset);
    if (this.#pending.length > 0) return;
    for (const resolve of this.#idle) resolve();
    this.#idle = [];
  }

  #batch({ limit }: Poll): readonly Update[] {
    return this.#pending.slice(0, limit);
  }
}
