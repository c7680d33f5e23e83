import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSynonyms } from "../../src/question/synonyms.ts";
import { MissingLanguageDataError } from "../../src/text/language-data.ts";

describe("synonyms", () => {
  it("know Chinese words that translate the same English ones, each less sure than the word itself", async () => {
    const others = (await openSynonyms()).of("废除");
    expect([...others.keys()]).toContain("取消");
    for (const likeness of others.values()) expect(likeness > 0 && likeness < 1).toBe(true);
  });

  it("leave out what is found by its characters, as a longer word is", async () => {
    for (const other of (await openSynonyms()).of("批评").keys()) expect(other).not.toContain("批评");
  });

  it("have none of a word that is in no dictionary", async () => {
    expect((await openSynonyms()).of("罗布旺堆").size).toBe(0);
  });

  it("find the first and the last line of their file", async () => {
    const file = join(tmpdir(), `synonyms-${process.pid}.txt`);
    await writeFile(file, "一\t壹:40\n二\t贰:50 两:7\n");
    const synonyms = await openSynonyms(file);
    expect([...synonyms.of("一"), ...synonyms.of("二")]).toEqual([
      ["壹", 0.4],
      ["贰", 0.5],
      ["两", 0.07],
    ]);
    await rm(file);
  });

  it("ask for a build where their file is missing", async () => {
    await expect(openSynonyms(join(tmpdir(), "no", "synonyms.txt"))).rejects.toThrow(MissingLanguageDataError);
  });
});
