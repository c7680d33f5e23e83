import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluatePages, measurePage, reportPages } from "../../src/eval/evaluate-pages.ts";
import { type GoldPage, readGoldPages } from "../../src/eval/read-gold-pages.ts";
import { readPage } from "../../src/ingest/read-page.ts";

const BRIDGE = "本报东川讯（记者 冯明）石桥昨天通车，全长三公里。";
const BIRDS = "本报南坪电（记者 何丽）湖区今年飞来两万只水鸟，比去年多。";
const SOURCE = ["石桥通车", BRIDGE, "图为石桥。", "冯明 摄", "湖区水鸟增多", BIRDS, ""].join("\n\n");

const gold: GoldPage = {
  articles: [
    {
      title: "石桥通车",
      kicker: null,
      subtitle: null,
      dateline: "东川",
      byline: "冯明",
      paragraphs: [BRIDGE],
      subheads: [],
    },
    {
      title: "湖区水鸟增多",
      kicker: null,
      subtitle: null,
      dateline: "南坪",
      byline: "何丽",
      paragraphs: [BIRDS],
      subheads: [],
    },
  ],
  captions: [{ text: "图为石桥。", credit: "冯明" }],
};

const PERFECT = {
  pages: 1,
  coverage: 1,
  articleBoundaryF1: 1,
  paragraphBoundaryF1: 1,
  headlineAccuracy: 1,
  captionF1: 1,
  datelineAccuracy: 1,
  bylineAccuracy: 1,
  subheadF1: 1,
  articlesExact: 1,
};

describe("measuring the reading of pages", () => {
  const reading = readPage(SOURCE, "a.txt");
  const measure = (changed: Partial<typeof reading>): object =>
    reportPages([measurePage(SOURCE, gold, { ...reading, ...changed })]);

  it("gives 1 throughout to a reading that is right", () => {
    expect(measure({})).toEqual(PERFECT);
  });

  it("counts an article that is missing, with its characters", () => {
    expect(measure({ articles: reading.articles.slice(0, 1) })).toMatchObject({
      articleBoundaryF1: 4 / 6,
      paragraphBoundaryF1: 4 / 6,
      headlineAccuracy: 0.5,
      datelineAccuracy: 0.5,
      articlesExact: 0.5,
      captionF1: 1,
    });
  });

  it("counts headlines over the wrong body and captions with the wrong name", () => {
    const [bridge, birds] = reading.articles.map(({ title }) => title);
    const swapped = reading.articles.map((article, at) => ({ ...article, title: (at === 0 ? birds : bridge) ?? "" }));
    expect(measure({ articles: swapped })).toMatchObject({
      articleBoundaryF1: 1,
      headlineAccuracy: 0,
      articlesExact: 0,
    });
    expect(measure({ captions: reading.captions.map((caption) => ({ ...caption, credit: "何丽" })) })).toMatchObject({
      captionF1: 0,
      articlesExact: 1,
    });
  });

  it("counts characters given twice, or made up, as not covered", () => {
    const twice = { text: "石桥通车", line: 1, markup: false, raw: { start: 0, end: 4 } };
    expect(measure({ unplaced: [twice] })).not.toMatchObject({ coverage: 1 });
    const invented = reading.captions.map((caption) => ({ ...caption, text: "图为木桥。" }));
    expect(measure({ captions: invented })).not.toMatchObject({ coverage: 1 });
  });

  it("reads a folder of gold files, each with its dump beside it or in dumps", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wenzheng-"));
    await mkdir(join(folder, "dumps"));
    await writeFile(join(folder, "a.gold.json"), JSON.stringify(gold));
    await writeFile(join(folder, "a.txt"), SOURCE);
    await writeFile(join(folder, "b.gold.json"), JSON.stringify({ ...gold, file: "second.txt" }));
    await writeFile(join(folder, "dumps", "second.txt"), SOURCE);
    const measured = evaluatePages(await readGoldPages(folder));
    expect(measured.map(({ name }) => name)).toEqual(["a.txt", "second.txt"]);
    expect(reportPages(measured.map(({ tallies }) => tallies))).toEqual({ ...PERFECT, pages: 2 });
  });

  it("says which gold file is wrong and what to do", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wenzheng-"));
    await expect(readGoldPages(folder)).rejects.toThrow(/has no page segmented by hand; put NAME.gold.json into it/u);
    await writeFile(join(folder, "a.gold.json"), JSON.stringify(gold));
    await expect(readGoldPages(folder)).rejects.toThrow(/a\.gold\.json: its page a\.txt is neither in/u);
    await writeFile(join(folder, "a.gold.json"), `{"articles": [{"title": 1}]}`);
    await expect(readGoldPages(folder)).rejects.toThrow(/a\.gold\.json: articles\.0\.title/u);
  });
});
