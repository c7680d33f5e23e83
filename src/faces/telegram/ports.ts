import type { ReadRaw } from "../../library/read-raw.ts";
import type { SentenceId } from "../../model.ts";
import type { Locale } from "../texts/locale.ts";
import type { Conversations } from "./conversations.ts";

/** What a person thought of an answer. */
export interface Vote {
  readonly verdict: "up" | "down";
  /** The question as it was understood. */
  readonly question: string;
  /** The first sentence of the answer. */
  readonly sentence: SentenceId;
  /** The person's Telegram id: one person has one vote on an answer, the last one. */
  readonly voter: number;
  /** The chat and the message that is the card; 0 where Telegram does not tell. */
  readonly chat: number;
  readonly message: number;
}

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
