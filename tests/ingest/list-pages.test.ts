import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listPages } from "../../src/ingest/list-pages.ts";
import { UnreadableFileError } from "../../src/ingest/unreadable-file-error.ts";

/** A user without rights, whom permissions hold off as they do not hold off root. */
const NOBODY = 65534;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the pages that paths lead to", () => {
  it("are the files named and, by their names, those in a folder; what is none is told apart from notes", async () => {
    for (const name of ["b.txt", "a.HTML", "a.yaml", "letter.docx", ".hidden.txt"])
      await writeFile(join(folder, name), "");
    expect(await listPages(["page", folder])).toEqual({
      files: ["page", join(folder, "a.HTML"), join(folder, "b.txt")],
      passedOver: [join(folder, "letter.docx")],
    });
  });

  it("are not looked for in a folder that may not be read: it is named with the remedy", async () => {
    const closed = join(folder, "closed");
    await mkdir(closed);
    await chmod(folder, 0o755);
    await chmod(closed, 0);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      const listed = listPages([closed]);
      await expect(listed).rejects.toThrow(UnreadableFileError);
      await expect(listed).rejects.toThrow(`${closed} cannot be read: it may not be read; check its permissions`);
    } finally {
      if (isRoot) process.seteuid?.(0);
      await chmod(closed, 0o700);
    }
  });
});
