import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { formatArticle, parseArticle } from "../../src/library/article-markdown.ts";
import { CorpusError } from "../../src/library/corpus-error.ts";
import { loadCorpus } from "../../src/library/load-corpus.ts";
import type { Article } from "../../src/model/corpus.ts";

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

/** Does as a user with no rights of its own what the superuser could not be kept from. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
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
    const { corpus } = await loadCorpus(folder);
    expect(corpus.articles.map(({ file, title }) => [file, title])).toEqual([
      ["articles/2019/a.md", "某县通了铁路"],
      ["articles/b.md", "某县通了公路"],
    ]);
    expect(corpus.places.map((place) => place.name)).toEqual(["某县"]);
    expect(corpus.terms.map((term) => term.name)).toEqual(["公路"]);
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

  it("keeps an article that stands in two files once, and says so where it is cited", async () => {
    await write({ "articles/a.md": ARTICLE, "articles/b.md": ARTICLE });
    const { corpus } = await loadCorpus(folder);
    expect(corpus.articles).toMatchObject([{ file: "articles/a.md", alsoIn: [{ file: "b.md" }] }]);
  });

  it("refuses an id that two texts share, by both files; a corrected copy of one text may have it", async () => {
    const named = (title: string, text: string): string => `---\nid: road-1\ntitle: ${title}\n---\n\n${text}\n`;
    const road =
      "某县的路修好了，全长三百公里，村里人说走得快了，赶集只要二十分钟。县里明年还要修两座桥，让山里的苹果运得出来，让山里的孩子上得了学，让城里的医生进得了村，也让外出做工的人过年回得了家。";
    const files = {
      "articles/a.md": named("某县通了公路", road),
      "articles/b.md": named("公路通了", road.replace("二十", "三十")),
    };
    await write(files);
    expect((await loadCorpus(folder)).corpus.articles).toMatchObject([{ id: "road-1", alsoIn: [{ file: "b.md" }] }]);
    await write({ ...files, "articles/b.md": named("某县通了铁路", "某县的铁路修好了。") });
    const [a, b] = [join(folder, "articles/a.md"), join(folder, "articles/b.md")];
    await expect(loadCorpus(folder)).rejects.toThrow(
      `${b}: its id road-1 is that of ${a}, which is another text; give`,
    );
  });

  it("is not read in part: one bad file fails the load, by its path and line", async () => {
    await write({ "articles/a.md": ARTICLE, "articles/b.md": "---\nbyline: 张三\n---\n\n正文。\n" });
    const path = join(folder, "articles/b.md");
    await expect(loadCorpus(folder)).rejects.toThrow(`${path}, line 2: title is missing; write it`);
  });

  it.each(["places.yaml", "terms.yaml", "examples.yaml"])("may have a %s with nothing in it", async (name) => {
    await write({ "articles/a.md": ARTICLE, [name]: "# none yet\n" });
    const { places, terms, examples } = (await loadCorpus(folder)).corpus;
    expect({ places, terms, examples }).toEqual({ places: [], terms: [], examples: { zh: [], en: [] } });
  });

  it.each(["places.yaml", "terms.yaml", "examples.yaml"])(
    "names the folder of a faulty %s, its own or lent",
    async (name) => {
      await write({ "own/articles/a.md": ARTICLE, "lent/articles/a.md": ARTICLE });
      for (const owner of name === "examples.yaml" ? ["own"] : ["lent", "own"]) {
        await write({ [`${owner}/${name}`]: "- { name: [" });
        const load = loadCorpus(join(folder, "own"), join(folder, "lent"));
        await expect(load).rejects.toThrow(`${join(folder, owner, name)}, line 1: not YAML`);
      }
    },
  );

  it("is not lent what it has as a folder by mistake", async () => {
    await write({ "articles/a.md": ARTICLE, "places.yaml/places.yaml": "[]" });
    const load = loadCorpus(folder, SHIPPED_CORPUS);
    await expect(load).rejects.toThrow(`${join(folder, "places.yaml")} is a folder: put a file in its place`);
  });

  it("that may not be read, or has a folder that may not, is named", async () => {
    await write({ "closed/a.md": ARTICLE, "open/articles/closed/a.md": ARTICLE });
    await chmod(folder, 0o755);
    for (const closed of ["closed", "open/articles/closed"]) await chmod(join(folder, closed), 0);
    for (const corpus of ["closed", "open"]) {
      const failure = await asNobody(() => loadCorpus(join(folder, corpus)).catch((error: unknown) => error));
      expect(failure).toBeInstanceOf(CorpusError);
      expect(String(failure)).toMatch(/(?:closed|open\/articles) cannot be read: check its permissions/u);
    }
    for (const closed of ["closed", "open/articles/closed"]) await chmod(join(folder, closed), 0o755);
  });
});

describe("what looks like a mistake in a corpus folder", () => {
  const doubts = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    await write({ "articles/a.md": ARTICLE, ...files });
    return (await loadCorpus(folder)).doubts.map((doubt) => doubt.replace(`${folder}/`, ""));
  };

  it("is told with the remedy, and nothing of a folder as it should be", async () => {
    expect(
      await doubts({
        "places.yaml": "- { name: 某县, kind: region, aliases: [某地], selfNames: [我县] }",
        "pages/p1.txt": PAGE,
        "pages/p1.yaml": "page: 1",
        "pages/README.md": "",
      }),
    ).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["no places", { "places.yaml": "# later" }, "places.yaml names no places: write them, or take it out,"],
    [
      "no region",
      { "places.yaml": "- { name: 某县, kind: county }" },
      "places.yaml: its first place, 某县, is no region;",
    ],
    [
      "no self names",
      { "places.yaml": "- { name: 某县, kind: region }" },
      "places.yaml: the region 某县 has no selfNames;",
    ],
    [
      "an alias of one character",
      { "places.yaml": "- { name: 某县, kind: region, aliases: [某], selfNames: [我县] }" },
      "places.yaml: the alias 某 of 某县 stands in other words too;",
    ],
    ["notes of no page", { "pages/p3.yaml": "page: 3" }, "pages/p3.yaml stands beside no page:"],
    [
      "notes that end in .yml",
      { "pages/p1.txt": PAGE, "pages/p1.yml": "page: 1" },
      "pages/p1.yml is not read: name it p1.yaml",
    ],
    [
      "another kind of file",
      { "pages/p1.docx": "PK" },
      "pages/p1.docx is not read: pages are .txt, .html, .pdf or .md;",
    ],
  ])("may be %s", async (_, files, doubt) => {
    expect(await doubts(files)).toEqual([expect.stringContaining(doubt)]);
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
