import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { jsonLines, runProgram } from "./run-program.ts";

/** Two invented reports as printed, a headline behind each, and a picture. */
const PAGE = `
本报青溪讯（记者 李春山）青溪
县今年把书送到了村里，全县建成
图书室 87 个，藏书 3 万余册。
孩子们放学后多了一个去处。
青溪县图书室进村
本报白石讯（记者 王秋水）白石
县春茶开采，首日采茶 1200 公斤。
茶农说，今年的茶比去年卖得好，
收入有望增加两成。
白石县春茶开采
图为茶农在采茶。 本报记者 王秋水 摄
`.replaceAll("\n", "\n\n");

const reading = z.object({
  file: z.string(),
  articles: z.array(
    z.object({
      title: z.string(),
      kicker: z.string().nullable(),
      subtitle: z.string().nullable(),
      dateline: z.string().nullable(),
      byline: z.string().nullable(),
      paragraphs: z.array(z.string()),
      subheads: z.array(z.object({ text: z.string(), beforeParagraph: z.int() })),
    }),
  ),
  captions: z.array(z.object({ text: z.string(), credit: z.string().nullable() })),
  unplaced: z.array(z.string()),
  doubts: z.array(z.object({ kind: z.string(), line: z.int(), message: z.string() })),
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wenzheng-"));
  await writeFile(join(folder, "page.txt"), PAGE);
});
afterEach(() => rm(folder, { recursive: true }));

describe("wenzheng ingest", () => {
  it("prints what a page holds and writes nothing in a dry run", async () => {
    const run = await runProgram([
      "ingest",
      "--json",
      "--dry-run",
      "--corpus",
      join(folder, "corpus"),
      join(folder, "page.txt"),
    ]);
    const [page] = jsonLines(run).map((line) => reading.parse(line));
    expect(run.code).toBe(0);
    expect(page?.articles.map(({ title, dateline, byline }) => [title, dateline, byline])).toEqual([
      ["青溪县图书室进村", "青溪", "李春山"],
      ["白石县春茶开采", "白石", "王秋水"],
    ]);
    expect(page?.captions).toEqual([{ text: "图为茶农在采茶。", credit: "王秋水" }]);
    expect(await readdir(folder)).toEqual(["page.txt"]);
  });

  it("reports what it did to the lines, and in a dry run what it would write", async () => {
    const run = await runProgram(["ingest", "--dry-run", "--corpus", join(folder, "corpus"), join(folder, "page.txt")]);
    expect(run.output).toContain(
      "page.txt: 2 articles, 3 paragraphs, 4 sentences, 1 caption, 0 pieces unplaced; 5 lines joined, 8 spaces removed",
    );
    expect(run.output.match(/would be written: .*articles\/.*\.md/gu)).toHaveLength(3);
    expect(run.output).toContain("nothing written (--dry-run)");
    expect(await readdir(folder)).toEqual(["page.txt"]);
  });

  it("carries what is noted beside a page into its articles, before what its name says", async () => {
    await writeFile(join(folder, "2020-07-15-04.txt"), PAGE);
    await writeFile(join(folder, "2020-07-15-04.yaml"), "publication: 青溪日报\npage: A1\n");
    const corpus = join(folder, "corpus");
    await runProgram(["ingest", "--corpus", corpus, join(folder, "2020-07-15-04.txt")]);
    const asked = await runProgram(["ask", "--json", "--corpus", corpus, "首日采茶多少公斤？"]);
    expect(JSON.parse(asked.output).answers[0].citation).toMatchObject({
      publication: "青溪日报",
      date: "2020-07-15",
      page: "A1",
    });
  });

  it("reads a folder of all kinds of pages, names what is none, and adds them up", async () => {
    const pages = join(folder, "pages");
    await mkdir(pages);
    await writeFile(join(pages, "a.txt"), PAGE);
    await writeFile(join(pages, "b.html"), "<body><h1>石桥通车</h1><p>石桥昨天通车，全长三公里。</p></body>");
    await writeFile(join(pages, "c.md"), "# 苹果丰收\n\n苹果今年丰收，产量三万斤。\n");
    await writeFile(join(pages, "d.docx"), "PK");
    const run = await runProgram(["ingest", "--corpus", join(folder, "corpus"), pages]);
    expect(run.errors).toContain("d.docx");
    expect(run.output.trim().split("\n").at(-1)).toMatch(
      /^3 files: 4 articles, .*; 5 written, 0 noted, 0 there already$/u,
    );
  });

  it("fails where there is no page: in an empty folder, in one of other files", async () => {
    const other = join(folder, "letters");
    await mkdir(other);
    for (const files of [[], ["letter.docx"]]) {
      for (const file of files) await writeFile(join(other, file), "PK");
      const run = await runProgram(["ingest", "--corpus", join(folder, "corpus"), other]);
      expect(run).toMatchObject({ code: 1, output: "" });
      expect(run.errors).toBe(
        `wenzheng: no page in ${other}; give .txt, .html, .pdf or .md, or the folder that they lie in themselves\n`,
      );
    }
  });

  it("fails for a file without an article as well, in a dry run too, and makes no corpus", async () => {
    await writeFile(join(folder, "letter.txt"), "Dear reader, this is no page of a newspaper.");
    for (const dry of [[], ["--dry-run"]]) {
      const run = await runProgram(["ingest", ...dry, "--corpus", join(folder, "corpus"), join(folder, "letter.txt")]);
      expect(run.code).toBe(1);
      expect(run.output).toContain("unplaced, line 1: Dear reader");
      expect(run.errors).toMatch(/^wenzheng: no article in .*letter\.txt; give pages/u);
    }
    expect(await readdir(folder)).not.toContain("corpus");
  });

  it("says that a corpus is new, and makes none in a folder that is not there", async () => {
    const corpus = join(folder, "corpus");
    const ingest = (to: string) => runProgram(["ingest", "--corpus", to, join(folder, "page.txt")]);
    expect((await ingest(corpus)).output).toContain(`made, a new corpus: ${corpus}\n`);
    expect((await ingest(corpus)).output).not.toContain("new corpus");
    const run = await ingest(join(folder, "typo", "corpus"));
    expect(run).toMatchObject({ code: 1, output: "" });
    expect(run.errors).toMatch(/typo is not there: check the path/u);
  });

  it("names what it left out with its line, and a file that holds several articles already once", async () => {
    const corpus = join(folder, "corpus");
    await mkdir(join(corpus, "pages"), { recursive: true });
    await writeFile(join(corpus, "pages", "page.txt"), PAGE);
    await writeFile(join(folder, "page.txt"), `东川日报 第3版${PAGE}`);
    const { output } = await runProgram(["ingest", "--corpus", corpus, join(folder, "page.txt")]);
    expect(output).toContain("1 piece unplaced");
    expect(output).toContain("  unplaced, line 1: 东川日报第3版\n");
    expect(output.match(/there already, left as it is/gu)).toHaveLength(1);
  });

  it("writes articles that can be asked about, once, and never over a correction", async () => {
    const corpus = join(folder, "corpus");
    const ingest = () => runProgram(["ingest", "--corpus", corpus, join(folder, "page.txt")]);
    expect(await ingest()).toMatchObject({ code: 0, errors: "" });
    const files = (await readdir(join(corpus, "articles"))).sort();
    expect(files).toHaveLength(3);

    const article = join(corpus, "articles", files.find((file) => file.includes("图书室")) ?? "");
    const corrected = (await readFile(article, "utf8")).replace("87个", "88个");
    await writeFile(article, corrected);
    expect((await ingest()).output).toMatch(/there already, left as it is/u);
    expect((await readdir(join(corpus, "articles"))).sort()).toEqual(files);
    expect(await readFile(article, "utf8")).toBe(corrected);

    const asked = await runProgram(["ask", "--corpus", corpus, "全县建成多少个图书室？"]);
    expect(asked.output).toContain("**88个**");
  });

  it("asks a folder of page dumps as it is", async () => {
    const run = await runProgram(["ask", "--corpus", folder, "首日采茶多少公斤？"]);
    expect(run.output.split("\n")[0]).toContain("**1200公斤**");
  });

  it.each([
    ["binary.txt", Buffer.from([0, 1, 2, 0, 255, 0, 3]), /binary\.txt/u],
    ["empty.txt", Buffer.from(" \n\n"), /empty\.txt has no text in it/u],
  ])("refuses %s in one line and leaves the corpus as it was", async (name, bytes, message) => {
    await writeFile(join(folder, name), bytes);
    const run = await runProgram([
      "ingest",
      "--corpus",
      join(folder, "corpus"),
      join(folder, "page.txt"),
      join(folder, name),
    ]);
    expect(run).toMatchObject({ code: 1, output: "" });
    expect(run.errors.trim().split("\n")).toHaveLength(1);
    expect(run.errors).toMatch(message);
    expect(await readdir(folder)).not.toContain("corpus");
  });
});
