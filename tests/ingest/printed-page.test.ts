import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readPage } from "../../src/ingest/read-page.ts";
import { describeOnReal, REAL_PAGES } from "../real-sources.ts";
import { bare, checkReading } from "./page-checks.ts";

interface GoldArticle {
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly paragraphs: readonly string[];
  readonly subheads: readonly { readonly text: string; readonly beforeParagraph: number }[];
}

interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly captions: readonly { readonly text: string; readonly credit: string | null }[];
}

const byTitle = (one: { readonly title: string }, other: { readonly title: string }): number =>
  one.title < other.title ? -1 : 1;

function plain(text: string | null): string | null {
  return text === null ? null : bare(text);
}

describeOnReal(REAL_PAGES, "the printed page", () => {
  const source = readFileSync(`${REAL_PAGES}/dumps/page.txt`, "utf8");
  const gold: Gold = JSON.parse(readFileSync(`${REAL_PAGES}/page.gold.json`, "utf8"));
  const printed = gold.articles.map((article) => ({ ...article, paragraphLines: undefined })).toSorted(byTitle);

  const articlesOf = (text: string): readonly GoldArticle[] =>
    readPage(text, "page.txt")
      .articles.map(({ title, kicker, subtitle, dateline, byline, paragraphs, subheads }) => ({
        title: bare(title),
        kicker: plain(kicker),
        subtitle: plain(subtitle),
        dateline,
        byline,
        paragraphs: paragraphs.map((paragraph) => bare(paragraph.text)),
        subheads: subheads.map(({ text: subhead, beforeParagraph }) => ({ text: bare(subhead), beforeParagraph })),
      }))
      .toSorted(byTitle);

  it("comes out as its seven articles, headlines, reporters, paragraphs and subheads", () => {
    expect(articlesOf(source)).toEqual(printed);
  });

  it("comes out with its captions and who took the pictures, and nothing is left over", () => {
    const { captions, unplaced } = readPage(source, "page.txt");
    expect(captions.map(({ text, credit }) => ({ text, credit }))).toEqual(gold.captions);
    expect(unplaced).toEqual([]);
  });

  it("keeps every character once, and every sentence's place in the file", () => {
    checkReading(source, readPage(source, "page.txt"));
  });

  it.each([
    ["without empty lines", (text: string) => text.replace(/\n\n+/gu, "\n")],
    ["with line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["with line ends of old Macs", (text: string) => text.replaceAll("\n", "\r")],
    ["with a byte order mark", (text: string) => `\uFEFF${text}`],
    ["with white space at the ends of lines", (text: string) => text.replaceAll("\n", " \t\n")],
    ["with half-width brackets", (text: string) => text.replaceAll("（", "(").replaceAll("）", ")")],
    [
      "without justification",
      (text: string) => text.replace(/(?<=[\p{Script=Han}，、。“”]) (?=[\p{Script=Han}，、。“”])/gu, ""),
    ],
  ])("comes out the same %s", (_, change) => {
    const changed = change(source);
    const half = changed.includes("(");
    const expected = half ? JSON.parse(JSON.stringify(printed).replaceAll("（", "(").replaceAll("）", ")")) : printed;
    expect(articlesOf(changed)).toEqual(expected);
    checkReading(changed, readPage(changed, "page.txt"));
  });

  it("has the same ids each time it is read", () => {
    const ids = (): readonly string[] => readPage(source, "page.txt").articles.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(7);
  });
});
