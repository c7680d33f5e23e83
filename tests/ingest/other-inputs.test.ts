import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSourceFile } from "../../src/ingest/read-file.ts";
import type { ReadSource } from "../../src/ingest/read-source.ts";
import { makePdf, type PdfLine } from "./make-pdf.ts";
import { checkReading } from "./page-checks.ts";
import { setLines } from "./set-lines.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "inputs-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Buffer): Promise<ReadSource> {
  const path = join(folder, name);
  await writeFile(path, content);
  const source = await readSourceFile(path, name);
  checkReading(source.text, source.reading);
  return source;
}

const PARAGRAPHS = [
  "本报东川讯（记者 冯明）新修的石桥昨天通车，全长三公里，受益群众1.2万人。",
  "石桥连着三个村，乡亲们说，从前赶集要走两个小时，现在只要二十分钟。",
];

describe("a page of an electronic newspaper in HTML", () => {
  const HTML = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>东川修好石桥 - 东川日报</title>
<script>var a = "<p>脚本里的话，不是新闻。</p>";</script><style>p { color: red }</style></head><body>
<div class="nav"><a href="/">首页</a><a href="/1">要闻，国内</a></div>
<div class="content"><div class="introtitle">好路进山</div><h1>东川县修好<br>三座石桥</h1><h2>——群众出行更方便</h2>
<p>来源：东川日报 2020年07月15日 09:30</p><p>　　${PARAGRAPHS[0]}</p><h3>路通了</h3>
<div>　　${PARAGRAPHS[1]}<br>　　桥头还修了停车场，能停&nbsp;40&nbsp;辆车。</div>
<figure><img src="1.jpg"><figcaption>图为石桥通车。 王莉 摄</figcaption></figure><p style="display:none">看不见的话，不算。</p></div>
<!-- 注释里的话，也不算。 --><div id="footer">版权所有：东川日报社，未经许可，不得转载。</div></body></html>`;

  it("gives the article with its headline, date and paper, and leaves scripts, navigation and what is hidden out", async () => {
    const { reading } = await read("article.html", HTML);
    const [article, ...others] = reading.articles;
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      title: "东川县修好 三座石桥",
      kicker: "好路进山",
      subtitle: "——群众出行更方便",
      dateline: "东川",
      byline: "冯明",
      publication: "东川日报",
      date: "2020-07-15",
      subheads: [{ text: "路通了", beforeParagraph: 2 }],
    });
    expect(article?.paragraphs.map(({ text }) => text.replace(/\s/gu, ""))).toEqual([
      PARAGRAPHS[0]?.replace(/\s/gu, ""),
      PARAGRAPHS[1],
      "桥头还修了停车场，能停40辆车。",
    ]);
    expect(reading.captions).toMatchObject([{ text: "图为石桥通车。", credit: "王莉" }]);
    expect(JSON.stringify(reading)).not.toMatch(/脚本|首页|版权|看不见|注释/u);
  });

  it("is read in the encoding it names", async () => {
    const big5 = Buffer.concat([
      Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"></head><body><h1>'),
      Buffer.from("a5dbbef4b371a8ae", "hex"),
      Buffer.from("</h1><p>"),
      Buffer.from("a5dbbef4ac51a4d1b371a8aea143", "hex"),
      Buffer.from("</p></body></html>"),
    ]);
    const { reading } = await read("big5.htm", big5);
    expect(reading.articles).toMatchObject([{ title: "石橋通車", paragraphs: [{ text: "石橋昨天通車。" }] }]);
  });

  it("is known by what it is, whatever its name", async () => {
    const { reading } = await read("page.txt", "<html><body><h1>石桥通车</h1><p>石桥昨天通车。</p></body></html>");
    expect(reading.articles).toMatchObject([{ title: "石桥通车", paragraphs: [{ text: "石桥昨天通车。" }] }]);
  });

  it("takes a smaller heading right above the headline for its kicker", async () => {
    const { reading } = await read(
      "kicker.html",
      "<body><h3>东川：修桥为民</h3><h1>石桥通车</h1><p>石桥昨天通车。</p><h3>路通了</h3><p>赶集方便了。</p></body>",
    );
    expect(reading.articles).toMatchObject([
      { kicker: "东川：修桥为民", title: "石桥通车", subheads: [{ text: "路通了", beforeParagraph: 2 }] },
    ]);
  });

  it("ends a heading that was not closed where a paragraph begins", async () => {
    const { reading } = await read("open.html", "<body><h1>石桥通车<p>石桥昨天通车。<p>赶集方便了。");
    expect(reading.articles).toMatchObject([
      { title: "石桥通车", paragraphs: [{ text: "石桥昨天通车。" }, { text: "赶集方便了。" }] },
    ]);
  });

  it("says so when it holds no article", async () => {
    const { reading } = await read("none.html", "<body><h1>石桥通车</h1></body>");
    expect(reading.doubts).toMatchObject([{ kind: "no-articles", line: 1 }]);
    expect(reading.unplaced).toMatchObject([{ text: "石桥通车", line: 1, markup: false }]);
  });

  it("gives every article of a page with several", async () => {
    const { reading } = await read(
      "two.html",
      "<body><article><h2>石桥通车</h2><p>石桥昨天通车。</p></article><article><h2>苹果丰收</h2><p>苹果今年丰收。</p></article></body>",
    );
    expect(reading.articles.map(({ title, paragraphs }) => [title, paragraphs.length])).toEqual([
      ["石桥通车", 1],
      ["苹果丰收", 1],
    ]);
  });
});

describe("Markdown", () => {
  it("gives an article a heading, with the marks of Markdown left out of its sentences", async () => {
    const { text, reading } = await read(
      "report.md",
      `# 石桥通车\n\n${PARAGRAPHS[0]}\n\n## 路通了\n\n乡亲们说，**从前**要走[两个小时](https://example.org/a)，\n现在只要二十分钟。\n\n![图为石桥通车。](1.jpg)\n\n# 苹果丰收\n\n- 苹果今年丰收，产量三万斤。\n\n| 年 | 斤 |\n|---|---|\n`,
    );
    expect(reading.articles).toMatchObject([
      { title: "石桥通车", dateline: "东川", byline: "冯明", subheads: [{ text: "路通了", beforeParagraph: 2 }] },
      { title: "苹果丰收", paragraphs: [{ text: "苹果今年丰收，产量三万斤。" }] },
    ]);
    const sentence = reading.articles[0]?.paragraphs[1]?.sentences[0];
    expect(sentence?.text).toBe("乡亲们说，从前要走两个小时，现在只要二十分钟。");
    expect(text.slice(sentence?.raw.start, sentence?.raw.end)).toContain("**从前**");
    expect(reading.captions).toMatchObject([{ text: "图为石桥通车。" }]);
  });

  it("tells what is left out, with its line, from what only marks up", async () => {
    const { reading } = await read(
      "left.md",
      "---\npublication: 东川日报\n---\n\n# 石桥通车\n\n石桥**昨天**通车，[见图](https://example.org/a)。\n\n| 年 | 座 |\n",
    );
    const left = reading.unplaced.filter(({ markup }) => !markup);
    expect(left).toMatchObject([{ text: "| 年 | 座 |", line: 9 }]);
  });

  it("takes title, date, paper and page from its front matter", async () => {
    const { reading } = await read(
      "front.md",
      "---\ntitle: 石桥通车\ndate: 2020-07-15\nsource: 东川日报\npage: 04\nauthor: 冯明\n---\n\n石桥昨天通车。\n",
    );
    expect(reading.articles).toMatchObject([
      { title: "石桥通车", date: "2020-07-15", publication: "东川日报", page: "04", byline: "冯明" },
    ]);
  });
});

describe("a PDF with a text layer", () => {
  const column = (paragraphs: readonly string[], x: number, top: number): PdfLine[] =>
    paragraphs
      .flatMap((paragraph) => setLines(paragraph, 16, 2).map((line, at) => ({ line, indent: at === 0 ? 20 : 0 })))
      .map(({ line, indent }, at) => ({ text: line, x: x + indent, y: top - 15 * at }));

  it("is read in a Chinese font that is not embedded, column by column, each page with its own articles", async () => {
    const { reading } = await read(
      "2020-07-15-04.pdf",
      makePdf([
        [
          { text: "东川县修好三座石桥", x: 100, y: 1300, size: 30 },
          ...column([PARAGRAPHS[0] ?? ""], 100, 1250),
          ...column([PARAGRAPHS[1] ?? ""], 300, 1250),
        ],
        [
          { text: "苹果丰收", x: 100, y: 1300, size: 30 },
          ...column(["本报西岭讯（记者 王莉）苹果今年丰收，产量三万斤，果农都很高兴。"], 100, 1250),
        ],
      ]),
    );
    expect(reading.articles).toMatchObject([
      { title: "东川县修好三座石桥", dateline: "东川", byline: "冯明", date: "2020-07-15", page: "04" },
      { title: "苹果丰收", dateline: "西岭", byline: "王莉" },
    ]);
    const sentences = reading.articles[0]?.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map(({ text }) => text),
    );
    expect(sentences).toEqual([
      "新修的石桥昨天通车，全长三公里，受益群众1.2万人。",
      "石桥连着三个村，乡亲们说，从前赶集要走两个小时，现在只要二十分钟。",
    ]);
  });

  it("that is only pictures says so and what to do", async () => {
    await expect(read("scan.pdf", makePdf([[], []]))).rejects.toThrow(/no text in it, only pictures.*OCR/u);
  });
});
