import { z } from "zod";
import type { Database } from "./database.ts";
import type { StaffActionStore } from "./store.ts";

export function openStaffActions(database: Database): StaffActionStore {
  const put = database.change("INSERT INTO staff_actions (user, action, detail, at) VALUES (?, ?, ?, ?)");
  const count = database.query("SELECT count(*) AS actions FROM staff_actions", z.object({ actions: z.number() }));
  return {
    record(user, action, detail) {
      put([user, action, detail, Date.now()]);
    },
    count: () => count.first()?.actions ?? 0,
  };
}
