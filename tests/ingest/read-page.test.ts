import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportPages } from "../../src/eval/evaluate-pages.ts";
import { readPage } from "../../src/ingest/read-page.ts";
import expectedFigures from "./expected-figures.json" with { type: "json" };
import { inventPage } from "./invent-page.ts";
import { checkReading } from "./page-checks.ts";
import { EXPECTED_SEEDS, readInventedPage } from "./read-invented-page.ts";

/** How much a figure may fall: a boundary or two of a hundred pages. */
const TOLERANCE = 0.002;

/** Pages on which a headline is four lines of unlike length. */
const HEADLINES_OF_FOUR = [455, 660];

const page = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

describe("reading a page", () => {
  it("joins lines, drops what justification put in, keeps the spaces of other scripts", () => {
    const source = page(
      "本报东川讯（记者 冯明）全 新 的",
      "APP 上线，用户达 31 家，名为Green",
      "Tea House，共投资 2.4",
      "亿元。",
    );
    const [article] = readPage(source, "x.txt").articles;
    expect(article?.paragraphs[0]?.text).toBe(
      "本报东川讯（记者冯明）全新的APP上线，用户达31家，名为Green Tea House，共投资2.4亿元。",
    );
    expect(article?.paragraphs[0]?.sentences.map(({ text }) => text)).toEqual([
      "全新的APP上线，用户达31家，名为Green Tea House，共投资2.4亿元。",
    ]);
  });

  it.each([
    ["本报东川讯（记者 冯明）桥通了。", "东川", "冯明"],
    ["本报东川2月9日讯(记者 冯明)桥通了。", "东川", "冯明"],
    ["本报白沙电（记者 冯明 何丽）桥通了。", "白沙", "冯明 何丽"],
    ["本报讯（见习记者 冯明）桥通了。", null, "冯明"],
    ["本报讯（通讯员 冯　明）桥通了。", null, "冯明"],
    ["新华社北京7月14日电 桥通了。", "北京", null],
    ["新华社北京7月14日电（记者冯明、何丽）桥通了。", "北京", "冯明、何丽"],
    ["东川日报白沙讯（记者 冯明）桥通了。", "白沙", "冯明"],
    ["（记者 冯明）桥通了。", null, "冯明"],
    ["本报记者昨天获悉，发电厂通讯畅通。", null, null],
  ])("reads the dateline of %s", (line, dateline, byline) => {
    const [article] = readPage(page("桥", line), "x.txt").articles;
    expect(article).toMatchObject({ dateline, byline });
    const [sentence] = article?.paragraphs[0]?.sentences ?? [];
    expect(sentence?.text).toBe(dateline === null && byline === null ? line : "桥通了。");
  });

  it("tells running heads from articles and reads date, paper and page from them", () => {
    const source = page(
      "东川日报",
      "2021年3月5日 星期五 第3版 要闻",
      "责编：冯明 版式：何丽",
      "新闻热线：0100-5550123",
      "本报东川讯（记者 冯明）新桥昨天通车。（下转第二版）",
    );
    const { articles, unplaced } = readPage(source, "x.txt");
    expect(articles).toMatchObject([{ publication: "东川日报", date: "2021-03-05", page: "3" }]);
    expect(articles[0]?.paragraphs[0]?.text).toBe("本报东川讯（记者冯明）新桥昨天通车。");
    expect(unplaced.map(({ text }) => text)).toEqual([
      "东川日报2021年3月5日星期五第3版要闻责编：冯明版式：何丽新闻热线：0100-5550123",
      "（下转第二版）",
    ]);
  });

  it.each([
    ["今日8版", "2021.03.05 星期五", "05"],
    ["共12版", "2021-03-05", "05"],
    ["今日8版 第3版 要闻", "2021年3月5日", "3"],
  ])("takes %s for no page number, and %s for the date", (count, day, number) => {
    const source = page("东川日报", day, count, "本报东川讯（记者 冯明）新桥昨天通车。");
    expect(readPage(source, "东川日报-2020-01-01-05.txt").articles).toMatchObject([
      { publication: "东川日报", date: "2021-03-05", page: number },
    ]);
  });

  it("calls an article without a headline by its first words, and says so", () => {
    const { articles, doubts } = readPage(page("本报东川讯（记者 冯明）新修的石桥昨天通车，全长三公里。"), "x.txt");
    expect(articles[0]?.title).toBe("新修的石桥昨天通车");
    expect(doubts).toMatchObject([{ kind: "body-without-headline", line: 1 }]);
  });

  it("says so when a headline fits no article", () => {
    const { articles, unplaced, doubts } = readPage(
      page("石桥建成通车", "本报东川讯（记者 冯明）石桥昨天建成通车。", "图为通车现场。", "冯明 摄", "湖区鸟类回迁"),
      "x.txt",
    );
    expect(articles.map(({ title }) => title)).toEqual(["石桥建成通车"]);
    expect(unplaced.map(({ text }) => text)).toEqual(["湖区鸟类回迁"]);
    expect(doubts).toMatchObject([{ kind: "headline-without-body", line: 5 }]);
  });

  it("never throws and never loses or doubles a character, whatever the text", () => {
    const unit = fc.constantFrom(
      ..."路桥水。！？；…“”（）《》\n\n\n\r　 Ab3，、：—",
      "本报东川讯（记者 冯明）",
      "图为路桥。\n",
      "\n本报记者 冯明 摄\n",
      "\n本报记者 冯明\n",
      "第3版",
      "（下转第二版）",
      "\uFEFF",
      "𠮷",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 120 }), (text) => {
        const reading = readPage(text, "x.txt");
        checkReading(text, reading);
        expect(readPage(text, "x.txt")).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });
});

describe("reading invented pages", () => {
  it("keeps every character once, with its place in the file", () => {
    for (const seed of [...EXPECTED_SEEDS, ...HEADLINES_OF_FOUR]) {
      const { text } = inventPage(seed);
      checkReading(text, readPage(text, "x.txt"));
    }
  });

  it("reads them no worse than before (npm run figures -- --save after they are read better)", () => {
    const figures = reportPages(EXPECTED_SEEDS.map(readInventedPage));
    for (const [name, expected] of Object.entries(expectedFigures)) {
      expect(figures, name).toHaveProperty(name);
      const found = Object.entries(figures).find(([same]) => same === name)?.[1];
      expect(found, name).toBeGreaterThanOrEqual(name === "coverage" ? 1 : expected - TOLERANCE);
    }
  });

  it("gives the same articles the same ids when the page has other line ends", () => {
    const { text } = inventPage(5);
    const ids = (source: string): readonly string[] => readPage(source, "x.txt").articles.map(({ id }) => id);
    const plain = text.replace(/\r\n|\r/gu, "\n");
    expect(
      new Set([plain, plain.replaceAll("\n", "\r\n"), plain.replaceAll("\n", "\r")].map(ids).map(String)).size,
    ).toBe(1);
  });

  it("gives the place of a paragraph that a picture interrupts without the picture", () => {
    const source = page(
      "石桥通车",
      "本报东川讯（记者 冯明）新修的石",
      "图为石桥。",
      "何丽 摄",
      "桥昨天通车。全长三公里。",
    );
    const [article] = readPage(source, "x.txt").articles;
    const [first, second] = article?.paragraphs[0]?.sentences ?? [];
    expect(first?.text).toBe("新修的石桥昨天通车。");
    expect(first?.gaps.map(({ start, end }) => source.slice(start, end))).toEqual(["图为石桥。\n何丽 摄"]);
    expect(second?.gaps).toEqual([]);
  });
});
