import type { ReadRaw } from "../../library/read-raw.ts";
import type { Vote } from "../../store/store.ts";
import type { Locale } from "../texts/locale.ts";
import type { Conversations } from "./conversations.ts";

/** What people and groups have set, kept across restarts by whoever provides it. */
export interface Settings {
  /** The locale that a person chose; null for that of their app. */
  readonly localeOf: (person: number) => Promise<Locale | null>;
  readonly setLocale: (person: number, locale: Locale | null) => Promise<void>;
  readonly isMuted: (chat: number) => Promise<boolean>;
  readonly setMuted: (chat: number, muted: boolean) => Promise<void>;
}

/** What the bot needs from outside besides the engine. */
export interface Ports {
  readonly settings: Settings;
  readonly conversations: Conversations;
  readonly recordVote: (vote: Vote) => Promise<void>;
  readonly readRaw: ReadRaw;
}
