import { z } from "zod";
import type { Database } from "./database.ts";
import { questionKey } from "./question-key.ts";
import type { VoteStore } from "./store.ts";

const counts = z.object({ up: z.number(), down: z.number() });

export function openVotes(database: Database): VoteStore {
  const put = database.change(
    "INSERT OR REPLACE INTO votes (chat, message, user, key, question, sentence, vote, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const count = database.query(
    "SELECT count(*) FILTER (WHERE vote = 'up') AS up, count(*) FILTER (WHERE vote = 'down') AS down FROM votes",
    counts,
  );
  return {
    record({ chat, message, user, question, sentence, vote }) {
      put([chat, message, user, questionKey(question), question, sentence, vote, Date.now()]);
    },
    count: () => count.first() ?? { up: 0, down: 0 },
  };
}
