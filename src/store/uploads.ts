import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { z } from "zod";
import type { Database } from "./database.ts";
import type { Upload, UploadStore } from "./store.ts";

const row = z.object({ id: z.string(), user: z.number(), name: z.string() });

/** Deletes many uploads at once; how many those were. */
interface UploadDeletion {
  purge(before: number): number;
  forget(user: number): number;
}

/** Uploads in a folder of their own, named by chance; only the ending of the sender's name is kept in the path. */
export function openUploads(database: Database, folder: string): UploadStore & UploadDeletion {
  const put = database.change("INSERT INTO uploads (id, user, name, at) VALUES (?, ?, ?, ?)");
  const find = database.query("SELECT id, user, name FROM uploads WHERE id = ?", row);
  const outdated = database.query("SELECT id, user, name FROM uploads WHERE at < ?", row);
  const ofUser = database.query("SELECT id, user, name FROM uploads WHERE user = ?", row);
  const drop = database.change("DELETE FROM uploads WHERE id = ?");

  const located = (upload: z.infer<typeof row>): Upload => ({
    ...upload,
    path: join(folder, `${upload.id}${ending(upload.name)}`),
  });
  const remove = (upload: Upload): void => {
    drop(upload.id);
    rmSync(upload.path, { force: true });
  };
  const removeAll = (found: readonly z.infer<typeof row>[]): number => {
    for (const upload of found) remove(located(upload));
    return found.length;
  };
  return {
    keep(user, name, bytes) {
      const upload = located({ id: randomBytes(9).toString("base64url"), user, name });
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(`${upload.path}.part`, bytes, { mode: 0o600, flush: true });
      renameSync(`${upload.path}.part`, upload.path);
      put([upload.id, user, name, Date.now()]);
      return upload;
    },
    find(id) {
      const found = find.first(id);
      return found === null ? null : located(found);
    },
    remove(id) {
      const found = find.first(id);
      if (found !== null) remove(located(found));
    },
    purge: (before) => removeAll(outdated.all(before)),
    forget: (user) => removeAll(ofUser.all(user)),
  };
}

function ending(name: string): string {
  const found = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/u.test(found) ? found : "";
}
