import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRawReader } from "../../src/library/read-raw.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wenzheng-raw-"));
  await writeFile(join(folder, "page.txt"), "题\n甲 县\n修路\n图为甲县。\n百里。\n");
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe("a sentence as it stands in its file", () => {
  it("has its spaces, its line breaks and what was printed in between", async () => {
    const read = createRawReader(folder);
    expect(await read({ file: "page.txt", raw: { start: 2, end: 18 } }, "甲县修路百里。")).toBe(
      "甲 县\n修路\n图为甲县。\n百里。",
    );
  });

  it("is gone when the file has another sentence there, is cut short, is no text or is gone", async () => {
    const read = createRawReader(folder);
    const place = { file: "page.txt", raw: { start: 2, end: 18 } };
    expect(await read(place, "乙县修路百里。")).toBeNull();
    expect(await read({ ...place, raw: { start: 900, end: 910 } }, "甲县修路百里。")).toBeNull();
    expect(await read({ ...place, file: "no.txt" }, "甲县修路百里。")).toBeNull();
    await writeFile(join(folder, "page.txt"), Buffer.from([0, 1, 2, 0]));
    expect(await read(place, "甲县修路百里。")).toBeNull();
  });
});
