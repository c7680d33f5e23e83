import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { openCards } from "./cards.ts";
import { type Database, openDatabase } from "./database.ts";
import { lockFile } from "./lock-file.ts";
import { openPins } from "./pins.ts";
import { openSettings } from "./settings.ts";
import { openStaffActions } from "./staff-actions.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";
import { openUnanswered } from "./unanswered.ts";
import { openUpdates } from "./updates.ts";
import { openUploads } from "./uploads.ts";
import { openVotes } from "./votes.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Telegram keeps an update for a day; longer it need not be known. */
const UPDATES_KEPT = 2 * DAY;

export interface StoreSettings {
  /** The folder, made where it is missing. */
  readonly folder: string;
  /** Name of the file in it, without its ending: one for each bot. */
  readonly name: string;
  /** Days after which votes, questions, cards, uploads, staff actions and settings that nobody used are deleted. */
  readonly retentionDays: number;
}

/**
 * Opens what the bot remembers, `<folder>/<name>.sqlite`.
 * @throws StoreError when the folder cannot be written, or the file is damaged or used by another process
 */
export function openStore({ folder, name, retentionDays }: StoreSettings): Store {
  makeFolder(folder);
  const file = join(folder, `${name}.sqlite`);
  const unlock = lockFile(file);
  try {
    return assemble(openDatabase(file), join(folder, `${name}-uploads`), retentionDays * DAY, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function assemble(database: Database, uploadFolder: string, retention: number, unlock: () => void): Store {
  const uploads = openUploads(database, uploadFolder);
  const forgetting = [
    database.change("DELETE FROM chat_settings WHERE chat = ?"),
    database.change("DELETE FROM votes WHERE user = ?"),
    database.change("DELETE FROM unanswered WHERE user = ?"),
    database.change("DELETE FROM cards WHERE person = ?"),
  ];
  const outdated = [
    ...["votes", "unanswered", "cards", "staff_actions"].map((table) => `DELETE FROM ${table} WHERE at < ?`),
    "DELETE FROM chat_settings WHERE at < ? AND muted = 0",
  ].map((removal) => database.change(removal));
  const outdatedUpdates = database.change("DELETE FROM updates WHERE at < ?");
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    settings: openSettings(database),
    votes: openVotes(database),
    unanswered: openUnanswered(database),
    pins: openPins(database),
    cards: openCards(database),
    updates: openUpdates(database),
    staffActions: openStaffActions(database),
    uploads,
    forget(user) {
      const entries = database.atomically(() => sum(forgetting.map((remove) => remove(user)))) + uploads.forget(user);
      database.empty();
      return entries;
    },
    purge(now = Date.now()) {
      const before = now - retention;
      const entries = database.atomically(() => sum(outdated.map((remove) => remove(before))));
      const all = entries + uploads.purge(before) + outdatedUpdates(now - UPDATES_KEPT);
      database.empty();
      return all;
    },
    close() {
      database.close();
      unlock();
    },
  };
}

/** One by one: where nothing can be made, as in /proc, making them all in one call never ends. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function makeFolder(folder: string): void {
  try {
    makeFolders(folder);
    if (!statSync(folder).isDirectory()) throw new Error("it is a file");
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new StoreError(`${folder} cannot be written to: set DATA_DIR to a folder that can`, { cause: error });
  }
}
