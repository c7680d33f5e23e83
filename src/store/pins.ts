import { z } from "zod";
import { parseSentenceId } from "../model/corpus.ts";
import type { Database } from "./database.ts";
import { questionKey } from "./question-key.ts";
import type { PinStore } from "./store.ts";

const pin = z.object({
  question: z.string(),
  sentence: z.string().transform((text, context) => {
    const named = parseSentenceId(text);
    if (named !== null) return named.id;
    context.addIssue({ code: "custom", message: `${text} names no sentence` });
    return z.NEVER;
  }),
  text: z.string(),
  value: z.string().nullable(),
});

export function openPins(database: Database): PinStore {
  const find = database.query("SELECT question, sentence, text, value FROM pins WHERE key = ?", pin);
  const all = database.query("SELECT question, sentence, text, value FROM pins ORDER BY at, key", pin);
  const put = database.change(
    "INSERT OR REPLACE INTO pins (key, question, sentence, text, value, at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const remove = database.change("DELETE FROM pins WHERE key = ?");
  return {
    find: (question) => find.first(questionKey(question)),
    set({ question, sentence, text, value }) {
      put([questionKey(question), question, sentence, text, value, Date.now()]);
    },
    remove: (question) => remove(questionKey(question)) > 0,
    all: () => all.all(),
  };
}
