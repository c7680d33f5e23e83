import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { loadCorpus } from "../../src/library/load-corpus.ts";
import { squeeze } from "../../src/text/squeeze.ts";
import { describeOnReal, REAL_PAGES } from "../real-sources.ts";

const GOLD = join(REAL_PAGES, "page.gold.json");
const DUMP = join(REAL_PAGES, "dumps", "page.txt");

const gold = z.object({ articles: z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()) })) });

/** A run of the printed page of this length is no retelling. */
const RUN = 22;
const FIGURE = /近?\d[\d.]*(?:余|多)?[万亿]?(?:余|多)?(?:平方公里|人次|场次|%|\p{Script=Han})/gu;
const TITLE = /《[^》]*》/gu;

const figuresOf = (text: string): readonly string[] => [...squeeze(text).matchAll(FIGURE)].map(([figure]) => figure);

describeOnReal(REAL_PAGES, "the retold reports", async () => {
  const { articles } = gold.parse(JSON.parse(readFileSync(GOLD, "utf8")));
  const { corpus } = await loadCorpus(SHIPPED_CORPUS);
  const retold = (title: string) => corpus.articles.find((article) => squeeze(article.title) === title);

  it("say that they are retold", () => {
    for (const { note } of corpus.articles) expect(note).toContain("转述");
  });

  it.each(articles)("$title: has the same figures, with their units and hedges", ({ title, paragraphs }) => {
    const retelling = retold(title)?.paragraphs.map((paragraph) => paragraph.text) ?? [];
    expect(figuresOf(retelling.join("")).toSorted()).toEqual(figuresOf(paragraphs.join("")).toSorted());
  });

  it.each(articles)("$title: keeps every policy title", ({ title, paragraphs }) => {
    const text = squeeze(
      retold(title)
        ?.paragraphs.map((paragraph) => paragraph.text)
        .join("") ?? "",
    );
    for (const [name] of paragraphs.join("").matchAll(TITLE)) expect(text).toContain(name);
  });

  it(`have no ${RUN} characters on end in common with the printed page, titles in 《》 apart`, async () => {
    const printed = squeeze(readFileSync(DUMP, "utf8"));
    const files = await readdir(SHIPPED_CORPUS, { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const text = squeeze(readFileSync(join(file.parentPath, file.name), "utf8")).replaceAll(TITLE, "\n");
      for (let at = 0; at + RUN <= text.length; at++) {
        const run = text.slice(at, at + RUN);
        if (printed.includes(run)) expect.unreachable(`${file.name}: ${run}`);
      }
    }
  });
});
