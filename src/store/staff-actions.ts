import type { Database } from "./database.ts";
import type { StaffActionStore } from "./store.ts";

export function openStaffActions(database: Database): StaffActionStore {
  const put = database.change("INSERT INTO staff_actions (user, action, detail, at) VALUES (?, ?, ?, ?)");
  return {
    record(user, action, detail) {
      put([user, action, detail, Date.now()]);
    },
  };
}
