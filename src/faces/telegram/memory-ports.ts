import { LRUCache } from "lru-cache";
import type { Locale } from "../texts/locale.ts";
import { createConversations } from "./conversations.ts";
import type { Ports, Vote } from "./ports.ts";

/** How many people, groups and votes are remembered. */
const REMEMBERED = 10_000;

/** Ports that remember until the program ends and read no files. */
export function createMemoryPorts(): Ports {
  const locales = new LRUCache<number, Locale>({ max: REMEMBERED });
  const muted = new LRUCache<number, true>({ max: REMEMBERED });
  const votes = new LRUCache<string, Vote>({ max: REMEMBERED });
  return {
    settings: {
      localeOf: async (person) => locales.get(person) ?? null,
      setLocale: async (person, locale) => {
        if (locale === null) locales.delete(person);
        else locales.set(person, locale);
      },
      isMuted: async (chat) => muted.has(chat),
      setMuted: async (chat, mute) => {
        if (mute) muted.set(chat, true);
        else muted.delete(chat);
      },
    },
    conversations: createConversations(),
    recordVote: async (vote) => {
      votes.set(JSON.stringify([vote.voter, vote.question, vote.sentence]), vote);
    },
    readRaw: async () => null,
  };
}
