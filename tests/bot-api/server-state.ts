import type { BotCommand, UserFromGetMe } from "grammy/types";
import type { Chats } from "./chats.ts";
import type { Files } from "./files.ts";
import type { OpenQueries } from "./open-queries.ts";
import type { UpdateQueue } from "./update-queue.ts";

/** All that the emulated server knows; one bot only. */
export interface ServerState {
  readonly bot: UserFromGetMe;
  readonly chats: Chats;
  readonly updates: UpdateQueue;
  readonly queries: OpenQueries;
  readonly inlineQueries: OpenQueries;
  readonly files: Files;
  /** Command lists by scope and language. */
  readonly commands: Map<string, readonly BotCommand[]>;
  webhook: string;
}
