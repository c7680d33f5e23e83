import { setTimeout as pause } from "node:timers/promises";
import type { Update } from "grammy/types";

/** The updates being handled. */
export interface UpdateQueue {
  add(update: Update): void;
  /** Waits until none is left, at most `milliseconds`; how many are left then. */
  settle(milliseconds: number): Promise<number>;
}

/** Handles the updates of one chat one after the other, and different chats at the same time. `handle` must not reject. */
export function createUpdateQueue(handle: (update: Update) => Promise<void>): UpdateQueue {
  const lastOfChat = new Map<number, Promise<void>>();
  let running = 0;

  async function handleAfter(previous: Promise<void> | undefined, update: Update): Promise<void> {
    running++;
    await previous;
    await handle(update);
    running--;
  }

  return {
    add(update) {
      const chat = chatOf(update);
      const handled = handleAfter(lastOfChat.get(chat), update).then(() => {
        if (lastOfChat.get(chat) === handled) lastOfChat.delete(chat);
      });
      lastOfChat.set(chat, handled);
    },
    async settle(milliseconds) {
      const timer = new AbortController();
      const timeUp = pause(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined);
      await Promise.race([Promise.all(lastOfChat.values()), timeUp]);
      timer.abort();
      return running;
    },
  };
}

function chatOf({ message, callback_query: press, inline_query: query }: Update): number {
  return message?.chat.id ?? press?.message?.chat.id ?? press?.from.id ?? query?.from.id ?? 0;
}
