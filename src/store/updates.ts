import { z } from "zod";
import type { Database } from "./database.ts";
import type { UpdateStore } from "./store.ts";

/** How often an update is begun, in all. */
const MOST_ATTEMPTS = 3;

const open = z.object({ id: z.number(), body: z.string() });

export function openUpdates(database: Database): UpdateStore {
  const add = database.change("INSERT OR IGNORE INTO updates (id, body, attempts, at) VALUES (?, ?, 1, ?)");
  const finish = database.change("UPDATE updates SET body = NULL WHERE id = ?");
  const giveUp = database.change("UPDATE updates SET body = NULL WHERE body IS NOT NULL AND attempts >= ?");
  const begin = database.change("UPDATE updates SET attempts = attempts + 1 WHERE body IS NOT NULL");
  const unfinished = database.query("SELECT id, body FROM updates WHERE body IS NOT NULL ORDER BY id", open);
  return {
    accept(updates) {
      if (updates.length === 0) return [];
      const at = Date.now();
      return database.atomically(() => updates.filter(({ id, body }) => add([id, body, at]) > 0));
    },
    done(id) {
      finish(id);
    },
    unfinished() {
      return database.atomically(() => {
        giveUp(MOST_ATTEMPTS);
        begin();
        return unfinished.all();
      });
    },
  };
}
