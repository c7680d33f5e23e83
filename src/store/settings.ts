import { z } from "zod";
import type { Database } from "./database.ts";
import type { SettingsStore } from "./store.ts";

const row = z.object({ language: z.string().nullable(), muted: z.coerce.boolean() });

export function openSettings(database: Database): SettingsStore {
  const find = database.query("SELECT language, muted FROM chat_settings WHERE chat = ?", row);
  const put = database.change("INSERT OR REPLACE INTO chat_settings (chat, language, muted) VALUES (?, ?, ?)");
  const get: SettingsStore["get"] = (chat) => find.first(chat) ?? { language: null, muted: false };
  return {
    get,
    set(chat, change) {
      const { language, muted } = { ...get(chat), ...change };
      put([chat, language, muted ? 1 : 0]);
    },
  };
}
