import type { SentenceId } from "../model/corpus.ts";

/**
 * What the bot remembers from one run to the next. Everything is written when the call returns; a killed process loses
 * nothing that was written. Times are milliseconds since 1970.
 */
export interface Store {
  readonly settings: SettingsStore;
  readonly votes: VoteStore;
  readonly unanswered: UnansweredStore;
  readonly pins: PinStore;
  readonly cards: CardStore;
  readonly updates: UpdateStore;
  readonly uploads: UploadStore;
  readonly staffActions: StaffActionStore;
  /**
   * Deletes what is kept of a person: settings of the private chat, votes, questions and their cards, files sent. What
   * the staff did to the corpus stays for the retention period. How many entries were deleted.
   */
  forget(user: number): number;
  /**
   * Deletes what is older than the retention period, settings that nobody used for as long among it; pins stay, and so
   * does that a group is muted. How many entries were deleted.
   */
  purge(now?: number): number;
  close(): void;
}

/** What a chat has chosen. */
interface ChatSettings {
  /** As an IETF tag; null: the language of the user's app. */
  readonly language: string | null;
  /** True while the bot is to stay silent in the chat. */
  readonly muted: boolean;
}

export interface SettingsStore {
  /** What was chosen in a chat; asking for it counts as use. */
  get(chat: number): ChatSettings;
  /** Changes what is named and leaves the rest as it is. */
  set(chat: number, change: Partial<ChatSettings>): void;
}

/** What a person thought of the answer on a card. */
export interface Vote {
  /** The chat and the message that is the card; 0 where Telegram does not tell. */
  readonly chat: number;
  readonly message: number;
  /** The person's Telegram id. */
  readonly user: number;
  /** The question as it was understood. */
  readonly question: string;
  /** The first sentence of the answer. */
  readonly sentence: SentenceId;
  readonly vote: "up" | "down";
}

export interface VoteStore {
  /** A second vote of a person on the same card takes the place of the first. */
  record(vote: Vote): void;
  count(): { readonly up: number; readonly down: number };
}

/** A question that the corpus did not answer, or whose answer somebody found wrong. */
interface UnansweredQuestion {
  /** The whole question: a follow-up as it was understood. */
  readonly question: string;
  readonly chat: number;
  readonly user: number;
}

/** The same question, however it was spaced and punctuated, and how often it was put. */
export interface UnansweredGroup {
  readonly question: string;
  /** How often the corpus did not say. */
  readonly noEvidence: number;
  /** How many people voted the answer down. */
  readonly votedDown: number;
  readonly last: number;
}

export interface UnansweredStore {
  record(asked: UnansweredQuestion): void;
  /** Questions without evidence or voted down and not pinned since, the most frequent first. */
  groups(): readonly UnansweredGroup[];
}

/** An answer that a member of staff has approved. */
interface Pin {
  readonly question: string;
  readonly sentence: SentenceId;
  /** The words of the sentence, to find it again when its article has changed. */
  readonly text: string;
  /** The short answer that was approved, as it stands in the sentence; the whole sentence where none was; null in pins of earlier versions, which approved the sentence alone. */
  readonly value: string | null;
}

export interface PinStore {
  /** The pin for a question, however it is spaced and punctuated; null when there is none. */
  find(question: string): Pin | null;
  set(pin: Pin): void;
  /** False when there was none. */
  remove(question: string): boolean;
  all(): readonly Pin[];
}

/** Where a question was asked: by whom, in which chat and topic. */
interface AskedThere {
  readonly chat: number;
  /** Null outside the topics of a forum. */
  readonly topic: number | null;
  readonly person: number | null;
}

/** A message that is a card. */
interface AnsweredCard extends AskedThere {
  readonly message: number;
  /** The question that it answers, as it was understood. */
  readonly question: string;
}

/** The questions that cards answer, for what carries them on. */
export interface CardStore {
  record(card: AnsweredCard): void;
  /** The question that a card answers; null when that is not known any more. */
  question(chat: number, message: number): string | null;
  /** The last questions asked there since a time, the last one last, at most so many. */
  last(there: AskedThere, since: number, count: number): readonly string[];
  /**
   * The question that a card answers, last, after those asked there before it, at most so many, none of them so many
   * milliseconds older; none when the card is not known any more.
   */
  upTo(chat: number, message: number, within: number, count: number): readonly string[];
}

/** An update that was accepted and is not done with. */
interface StoredUpdate {
  readonly id: number;
  /** The update as Telegram sent it, as JSON. */
  readonly body: string;
}

/** The updates taken from Telegram: kept from when they are accepted until they are done with, their ids for longer. */
export interface UpdateStore {
  /** Keeps the updates and gives back the ones never accepted before, in their order. */
  accept(updates: readonly StoredUpdate[]): readonly StoredUpdate[];
  /** Forgets what the update said; its id is remembered. */
  done(id: number): void;
  /**
   * The accepted updates that an earlier run did not finish, oldest first, each at most a few times: one that ends the
   * program whenever it is handled must not end it for ever.
   */
  unfinished(): readonly StoredUpdate[];
}

/** A file that a member of staff has sent, kept until it is accepted or discarded. */
export interface Upload {
  readonly id: string;
  readonly user: number;
  /** What the sender called it, made harmless. */
  readonly name: string;
  readonly path: string;
}

export interface UploadStore {
  /** Keeps the bytes of a file. */
  keep(user: number, name: string, bytes: Uint8Array): Upload;
  find(id: string): Upload | null;
  /** Deletes the file and what is known of it. */
  remove(id: string): void;
}

type StaffAction = "ingest" | "ingest-anyway" | "discard" | "pin" | "unpin" | "export";

export interface StaffActionStore {
  record(user: number, action: StaffAction, detail: string): void;
}
