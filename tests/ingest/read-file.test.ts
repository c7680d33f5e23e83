import { mkdtemp, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPageFile, UnreadableFileError } from "../../src/ingest/read-file.ts";

const folder = await mkdtemp(join(tmpdir(), "wenzheng-"));

async function given(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("reading a page file", () => {
  it("gives the articles under the name citations use, with date and page from that name", async () => {
    const path = await given("a.txt", "石桥建成通车\n本报东川讯（记者 冯明）新桥昨天通车。\n");
    const { file, articles } = await readPageFile(path, "pages/2020-07-15-04.txt");
    expect(file).toBe("pages/2020-07-15-04.txt");
    expect(articles).toMatchObject([
      { title: "石桥建成通车", dateline: "东川", byline: "冯明", date: "2020-07-15", page: "04" },
    ]);
  });

  it("says which file cannot be read and what to do", async () => {
    const large = await given("large.txt", "");
    await truncate(large, 33 * 1024 * 1024);
    const cases: readonly (readonly [string, RegExp])[] = [
      [join(folder, "none.txt"), /none\.txt cannot be read: it is not there; check the path/u],
      [folder, /is a folder; name the files in it/u],
      [await given("empty.txt", ""), /empty\.txt has no text in it/u],
      [await given("blank.txt", "\uFEFF \r\n\u3000\n"), /blank\.txt has no text in it/u],
      [await given("image.txt", Uint8Array.from([0x89, 0x50, 0x00, 0x00])), /image\.txt is no text but a binary file/u],
      [
        await given("odd.txt", Uint8Array.from([0xff, 0xff, 0x41])),
        /odd\.txt is in no encoding known here; save it as UTF-8/u,
      ],
      [await given("page", "石桥昨天通车。"), /page has no ending that tells what it is; name it \.txt/u],
      [large, /large\.txt has 33 MB and a page may have 32; split it/u],
    ];
    for (const [path, message] of cases) {
      const reading = readPageFile(path, "x.txt");
      await expect(reading).rejects.toThrow(UnreadableFileError);
      await expect(reading).rejects.toThrow(message);
    }
  });
});
