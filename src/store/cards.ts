import { z } from "zod";
import type { Database } from "./database.ts";
import type { CardStore } from "./store.ts";

const row = z.object({ question: z.string() });

export function openCards(database: Database): CardStore {
  const put = database.change(
    "INSERT OR REPLACE INTO cards (chat, message, topic, person, question, at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const answered = database.query("SELECT question FROM cards WHERE chat = ? AND message = ?", row);
  const last = database.query(
    `SELECT question FROM cards WHERE chat = ? AND person IS ? AND topic IS ? AND at >= ?
     ORDER BY at DESC, message DESC LIMIT 1`,
    row,
  );
  return {
    record({ chat, topic, person, message, question }) {
      put([chat, message, topic, person, question, Date.now()]);
    },
    question: (chat, message) => answered.first([chat, message])?.question ?? null,
    last: ({ chat, topic, person }, since) => last.first([chat, person, topic, since])?.question ?? null,
  };
}
