import { z } from "zod";
import type { Database } from "./database.ts";
import { questionKey } from "./question-key.ts";
import type { UnansweredStore } from "./store.ts";

const group = z.object({ question: z.string(), noEvidence: z.number(), votedDown: z.number(), last: z.number() });

/** The spelling shown is that of the last time; SQLite takes bare columns from the row of the max(). */
const GROUPS = `
  SELECT question, sum(silent) AS noEvidence, sum(down) AS votedDown, max(at) AS last FROM (
    SELECT key, question, at, 1 AS silent, 0 AS down FROM unanswered
    UNION ALL SELECT key, question, at, 0, 1 FROM votes WHERE vote = 'down'
  ) WHERE key NOT IN (SELECT key FROM pins)
  GROUP BY key ORDER BY noEvidence + votedDown DESC, last DESC, key
`;

export function openUnanswered(database: Database): UnansweredStore {
  const put = database.change("INSERT INTO unanswered (key, question, chat, user, at) VALUES (?, ?, ?, ?, ?)");
  const groups = database.query(GROUPS, group);
  return {
    record({ question, chat, user }) {
      put([questionKey(question), question, chat, user, Date.now()]);
    },
    groups: () => groups.all(),
  };
}
