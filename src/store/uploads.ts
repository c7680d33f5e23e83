import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { z } from "zod";
import type { Database } from "./database.ts";
import type { Upload, UploadStore } from "./store.ts";

const row = z.object({ id: z.string(), user: z.number(), name: z.string() });

/** Uploads in a folder of their own, named by chance; only the ending of the sender's name is kept in the path. */
export function openUploads(
  database: Database,
  folder: string,
): UploadStore & { readonly purge: (before: number) => number } {
  const put = database.change("INSERT INTO uploads (id, user, name, at) VALUES (?, ?, ?, ?)");
  const find = database.query("SELECT id, user, name FROM uploads WHERE id = ?", row);
  const outdated = database.query("SELECT id, user, name FROM uploads WHERE at < ?", row);
  const drop = database.change("DELETE FROM uploads WHERE id = ?");

  const located = (upload: z.infer<typeof row>): Upload => ({
    ...upload,
    path: join(folder, `${upload.id}${ending(upload.name)}`),
  });
  const remove = (upload: Upload): void => {
    drop(upload.id);
    rmSync(upload.path, { force: true });
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
    purge(before) {
      const old = outdated.all(before).map(located);
      for (const upload of old) remove(upload);
      return old.length;
    },
  };
}

function ending(name: string): string {
  const found = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/u.test(found) ? found : "";
}
