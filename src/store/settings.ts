import { z } from "zod";
import type { Database } from "./database.ts";
import type { SettingsStore } from "./store.ts";

/** Milliseconds after which use of a setting is noted anew. */
const DAY = 24 * 60 * 60 * 1000;

const row = z.object({ language: z.string().nullable(), muted: z.coerce.boolean(), at: z.number() });

export function openSettings(database: Database): SettingsStore {
  const find = database.query("SELECT language, muted, at FROM chat_settings WHERE chat = ?", row);
  const put = database.change("INSERT OR REPLACE INTO chat_settings (chat, language, muted, at) VALUES (?, ?, ?, ?)");
  const use = database.change("UPDATE chat_settings SET at = ? WHERE chat = ?");
  const get: SettingsStore["get"] = (chat) => {
    const found = find.first(chat);
    if (found === null) return { language: null, muted: false };
    const now = Date.now();
    if (found.at < now - DAY) use([now, chat]);
    return { language: found.language, muted: found.muted };
  };
  return {
    get,
    set(chat, change) {
      const { language, muted } = { ...get(chat), ...change };
      put([chat, language, muted ? 1 : 0, Date.now()]);
    },
  };
}
