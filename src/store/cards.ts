import { z } from "zod";
import type { Database } from "./database.ts";
import type { CardStore } from "./store.ts";

const row = z.object({ question: z.string() });

export function openCards(database: Database): CardStore {
  const put = database.change(
    "INSERT OR REPLACE INTO cards (chat, message, topic, person, question, at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const answered = database.query("SELECT question FROM cards WHERE chat = ? AND message = ?", row);
  // A card that shows a part of the answer before it has its question too, which is one turn of the conversation all the same.
  const last = database.query(
    `SELECT question FROM (
       SELECT question, at, message, lag(question) OVER (ORDER BY at, message) AS earlier FROM cards
       WHERE chat = ? AND person IS ? AND topic IS ? AND at >= ?)
     WHERE question IS NOT earlier ORDER BY at DESC, message DESC LIMIT ?`,
    row,
  );
  const upTo = database.query(
    `SELECT question FROM (
       SELECT before.question, before.at, before.message,
         lag(before.question) OVER (ORDER BY before.at, before.message) AS earlier
       FROM cards AS before JOIN cards AS card ON card.chat = ? AND card.message = ?
       WHERE before.chat = card.chat AND before.person IS card.person AND before.topic IS card.topic
         AND (before.at, before.message) <= (card.at, card.message) AND before.at >= card.at - ?)
     WHERE question IS NOT earlier ORDER BY at DESC, message DESC LIMIT ?`,
    row,
  );
  const inOrder = (rows: readonly z.infer<typeof row>[]): readonly string[] =>
    rows.map(({ question }) => question).reverse();
  return {
    record({ chat, topic, person, message, question }) {
      put([chat, message, topic, person, question, Date.now()]);
    },
    question: (chat, message) => answered.first([chat, message])?.question ?? null,
    last: ({ chat, topic, person }, since, count) => inOrder(last.all([chat, person, topic, since, count])),
    upTo: (chat, message, within, count) => inOrder(upTo.all([chat, message, within, count])),
  };
}
