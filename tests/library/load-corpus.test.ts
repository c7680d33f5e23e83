import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { formatArticle, parseArticle } from "../../src/library/article-markdown.ts";
import { CorpusError } from "../../src/library/corpus-error.ts";
import { loadCorpus } from "../../src/library/load-corpus.ts";
import type { Article } from "../../src/model.ts";

const ARTICLE = "---\ntitle: 某县通了公路\n---\n\n某县的路修好了。\n";
const PAGE = [
  "",
  "本报甲城讯（记者 张三）今年",
  "以来，某县新修公路三百公里，全",
  "县的村子都通了车。",
  "某县公路通到每个村",
  "图为新修的公路通车的情形。",
  "本报记者 李四 摄",
  "",
].join("\n\n");

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

describe("a corpus folder", () => {
  it("gives its articles by the order of their files, with its places and terms", async () => {
    await write({
      "articles/b.md": ARTICLE,
      "articles/2019/a.md": ARTICLE.replace("公路", "铁路"),
      "places.yaml": "- { name: 某县, kind: region }",
      "terms.yaml": "- { name: 公路, synonyms: [马路] }",
      "README.md": "not an article",
    });
    const { corpus, warnings } = await loadCorpus(folder);
    expect(corpus.articles.map(({ file, title }) => [file, title])).toEqual([
      ["articles/2019/a.md", "某县通了铁路"],
      ["articles/b.md", "某县通了公路"],
    ]);
    expect(corpus.places.map((place) => place.name)).toEqual(["某县"]);
    expect(corpus.terms.map((term) => term.name)).toEqual(["公路"]);
    expect(warnings).toEqual([]);
  });

  it("gives the articles and captions of its pages, with what is noted beside the page", async () => {
    await write({ "pages/p.txt": PAGE, "pages/p.yaml": "publication: 甲城日报\ndate: 2020-08-14\nnote: 转述\n" });
    const { corpus, readings } = await loadCorpus(folder);
    const noted = { publication: "甲城日报", date: "2020-08-14", page: null, note: "转述", file: "pages/p.txt" };
    expect(corpus.articles).toMatchObject([
      { kind: "report", title: "某县公路通到每个村", byline: "张三", ...noted },
      {
        kind: "caption",
        title: "图片说明",
        byline: "李四",
        paragraphs: [{ text: "图为新修的公路通车的情形。" }],
        ...noted,
      },
    ]);
    expect(readings.map((reading) => reading.file)).toEqual(["pages/p.txt"]);
  });

  it("keeps the sentences of a page when its articles are written out as Markdown", async () => {
    const { corpus } = await loadCorpus(SHIPPED_CORPUS);
    const sentences = (article: Article) => article.paragraphs.map((one) => one.sentences.map(({ text }) => text));
    for (const article of corpus.articles) {
      const written = parseArticle(formatArticle(article), article.file);
      expect([written.id, ...sentences(written)]).toEqual([article.id, ...sentences(article)]);
    }
  });

  it("keeps an article that stands in two files once, and says so", async () => {
    await write({ "articles/a.md": ARTICLE, "articles/b.md": ARTICLE });
    const { corpus, warnings } = await loadCorpus(folder);
    expect(corpus.articles.map((article) => article.file)).toEqual(["articles/a.md"]);
    expect(warnings).toEqual(["articles/b.md: 某县通了公路 stands in articles/a.md already and is kept once"]);
  });

  it("is not read in part: one bad file fails the load, by name and line", async () => {
    await write({ "articles/a.md": ARTICLE, "articles/b.md": "---\nbyline: 张三\n---\n\n正文。\n" });
    await expect(loadCorpus(folder)).rejects.toThrow("articles/b.md, line 2: title is missing; write it");
  });
});

describe("a plain folder", () => {
  it("is read as page dumps and articles, with lent places and terms", async () => {
    await write({ "p.txt": PAGE, "a.md": ARTICLE });
    const { corpus } = await loadCorpus(folder, SHIPPED_CORPUS);
    expect(corpus.articles.map((article) => article.file)).toEqual(["a.md", "p.txt", "p.txt"]);
    expect(corpus.places.length).toBeGreaterThan(80);
    expect(corpus.terms.length).toBeGreaterThan(350);
  });

  it("has no places and terms when nobody lends any", async () => {
    await write({ "a.md": ARTICLE });
    expect((await loadCorpus(folder)).corpus).toMatchObject({ places: [], terms: [] });
  });

  it("must be there, be a folder, and hold something", async () => {
    await write({ "notes.doc": "" });
    await expect(loadCorpus(folder)).rejects.toThrow(`${folder} holds no articles: put articles (*.md)`);
    await expect(loadCorpus(join(folder, "nowhere"))).rejects.toThrow("is not there: give the path");
    await expect(loadCorpus(join(folder, "notes.doc"))).rejects.toThrow(CorpusError);
  });
});
