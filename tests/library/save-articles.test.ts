import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPage } from "../../src/ingest/read-page.ts";
import { loadCorpus } from "../../src/library/load-corpus.ts";
import { saveArticles } from "../../src/library/save-articles.ts";

let corpus: string;
beforeEach(async () => {
  corpus = await mkdtemp(join(tmpdir(), "saved-"));
});
afterEach(() => rm(corpus, { recursive: true }));

const BRIDGE =
  "本报东川讯（记者 冯明）东川县新修的三座石桥昨天通车，全长三公里，受益群众1.2万人。乡亲们说，从前赶集要走两个小时，现在只要二十分钟。县里还计划明年再修两座桥，让山里的苹果运得出来。";
const LIBRARY =
  "本报东川讯（记者 冯明）东川县新建的三座图书馆昨天开馆，藏书三万册，受益学生1.2万人。老师们说，从前借书要走两个小时，现在只要二十分钟。县里还计划明年再建两座书屋，让山里的孩子读得到书。";
const page = (title: string, body: string): string => `${title}\n\n${body}\n`;

/** A text in GB18030, by turning its decoder round. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const pairs = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      pairs.set(decoder.decode(Uint8Array.from([first, second])), [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]));
}

describe("an article that a second page prints again", () => {
  const first = readPage(page("石桥通车", BRIDGE), "2020-07-15-04.txt");
  const again = readPage(page("三座石桥方便群众出行", BRIDGE.replace("两个小时", "二个小时")), "2020-07-16-02.txt");

  it("is kept once, with both pages, under another headline and with a character changed too", async () => {
    const { written } = await saveArticles(corpus, first);
    expect(written).toHaveLength(1);
    expect(await saveArticles(corpus, again)).toEqual({ written: [], kept: [], noted: written });
    const { articles } = (await loadCorpus(corpus)).corpus;
    expect(articles).toMatchObject([
      {
        title: "石桥通车",
        source: "2020-07-15-04.txt",
        date: "2020-07-15",
        alsoIn: [{ file: "2020-07-16-02.txt", publication: null, date: "2020-07-16", page: "02" }],
      },
    ]);
  });

  it("is noted once, however often the page is added", async () => {
    const { written } = await saveArticles(corpus, first);
    await saveArticles(corpus, again);
    const file = join(corpus, written[0] ?? "");
    const noted = await readFile(file, "utf8");
    expect(await saveArticles(corpus, again)).toEqual({ written: [], kept: written, noted: [] });
    expect(await saveArticles(corpus, first)).toEqual({ written: [], kept: written, noted: [] });
    expect(await readFile(file, "utf8")).toBe(noted);
  });

  it("leaves what was corrected by hand as it is", async () => {
    const { written } = await saveArticles(corpus, first);
    const file = join(corpus, written[0] ?? "");
    const corrected = (await readFile(file, "utf8")).replace("东川县新修", "东川县去年新修");
    await writeFile(file, corrected);
    await saveArticles(corpus, again);
    const text = await readFile(file, "utf8");
    expect(text).toContain("东川县去年新修");
    expect(text.split("---\n").at(-1)).toBe(corrected.split("---\n").at(-1));
  });

  it.each([
    ["GB18030", gb18030],
    ["UTF-16", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
  ])("leaves every word of an article in %s as it is, and writes it in UTF-8", async (_, encode) => {
    const { written } = await saveArticles(corpus, first);
    const file = join(corpus, written[0] ?? "");
    const before = await readFile(file, "utf8");
    await writeFile(file, encode(before));
    expect((await saveArticles(corpus, again)).noted).toEqual(written);
    const text = (await readFile(file, "utf8")).replace(/^\uFEFF/u, "");
    const [, front = "", body = ""] = text.split("---\n");
    expect(body).toBe(before.split("---\n")[2]);
    expect(front).toContain("title: 石桥通车\n");
    expect(front).toContain("alsoIn:\n  - file: 2020-07-16-02.txt\n");
  });

  it.each(["[]", "[{ file: 2020-07-18-01.txt, page: 01 }]"])("is noted behind pages in brackets: %s", async (list) => {
    const { written } = await saveArticles(corpus, first);
    const file = join(corpus, written[0] ?? "");
    const text = (await readFile(file, "utf8")).replace("title:", `alsoIn: ${list}\ntitle:`);
    await writeFile(file, text);
    expect((await saveArticles(corpus, again)).noted).toEqual(written);
    const [article] = (await loadCorpus(corpus)).corpus.articles;
    expect(article?.alsoIn.map(({ file }) => file).at(-1)).toBe("2020-07-16-02.txt");
    expect(article?.alsoIn).toHaveLength(list === "[]" ? 1 : 2);
  });

  it("is not noted in a page in Markdown, which has no place for it", async () => {
    const source = `# 石桥通车\n\n${BRIDGE}\n`;
    await mkdir(join(corpus, "pages"));
    await writeFile(join(corpus, "pages", "a.md"), source);
    expect(await saveArticles(corpus, again)).toEqual({ written: [], kept: ["pages/a.md"], noted: [] });
    expect(await readFile(join(corpus, "pages", "a.md"), "utf8")).toBe(source);
  });

  it("is kept once in a folder of page dumps as well", async () => {
    await writeFile(join(corpus, "2020-07-15-04.txt"), page("石桥通车", BRIDGE));
    await writeFile(join(corpus, "2020-07-16-02.txt"), page("三座石桥方便群众出行", BRIDGE.replace("两个", "二个")));
    const { corpus: loaded } = await loadCorpus(corpus);
    expect(loaded.articles).toMatchObject([{ title: "石桥通车", alsoIn: [{ file: "2020-07-16-02.txt" }] }]);
  });
});

describe("a page that cannot be saved whole", () => {
  const both = readPage(`${page("石桥通车", BRIDGE)}\n\n${page("图书馆开馆", LIBRARY)}`, "a.txt");

  it("leaves no article of it behind when one of its files is in the way", async () => {
    const { written } = await saveArticles(await mkdtemp(join(corpus, "elsewhere-")), both);
    expect(written).toHaveLength(2);
    const blocked = written[1] ?? "";
    const target = join(corpus, "corpus");
    await mkdir(join(target, blocked), { recursive: true });
    await expect(saveArticles(target, both)).rejects.toThrow(`${join(target, blocked)} cannot be written`);
    expect(await readdir(join(target, "articles"))).toEqual([basename(blocked)]);
  });

  it("is taken back whole, what it was noted in included, when it is not confirmed", async () => {
    const { written } = await saveArticles(corpus, readPage(page("石桥通车", BRIDGE), "2020-07-15-04.txt"));
    const before = await readFile(join(corpus, written[0] ?? ""), "utf8");
    const refuse = async (): Promise<void> => {
      throw new Error("not confirmed");
    };
    await expect(saveArticles(corpus, both, refuse)).rejects.toThrow("not confirmed");
    expect((await readdir(corpus, { recursive: true })).sort()).toEqual(["articles", ...written]);
    expect(await readFile(join(corpus, written[0] ?? ""), "utf8")).toBe(before);
    const saved = await saveArticles(corpus, both);
    expect([saved.written.length, saved.noted]).toEqual([1, written]);
    expect(await readdir(join(corpus, "articles"))).toHaveLength(2);
  });
});

describe("two articles that are made of the same phrases", () => {
  it("are two", async () => {
    await saveArticles(corpus, readPage(page("石桥通车", BRIDGE), "a.txt"));
    expect((await saveArticles(corpus, readPage(page("图书馆开馆", LIBRARY), "b.txt"))).written).toHaveLength(1);
  });
});
