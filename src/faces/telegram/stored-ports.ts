import type { ReadRaw } from "../../library/read-raw.ts";
import type { Store } from "../../store/store.ts";
import { readLocale } from "../texts/locale.ts";
import { storedConversations } from "./conversations.ts";
import type { Ports } from "./ports.ts";

/** What the bot needs from outside, kept in a store. A person's private chat has the person's id. */
export function createStoredPorts({ settings, votes, cards }: Store, readRaw: ReadRaw): Ports {
  return {
    settings: {
      localeOf: async (person) => readLocale(settings.get(person).language ?? ""),
      setLocale: async (person, locale) => settings.set(person, { language: locale }),
      isMuted: async (chat) => settings.get(chat).muted,
      setMuted: async (chat, muted) => settings.set(chat, { muted }),
    },
    conversations: storedConversations(cards),
    recordVote: async (vote) => votes.record(vote),
    readRaw,
  };
}
