import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articlePages, pageOfCited, renderArticlePage } from "../../../src/faces/card/render-article.ts";
import { citationToCopy, LONGEST_COPY } from "../../../src/faces/card/render-citation.ts";
import { renderRaw } from "../../../src/faces/card/render-raw.ts";
import type { Context } from "../../../src/model/asking.ts";
import { articleId, sentenceId } from "../../../src/model/corpus.ts";
import { boldParts, expectSendable } from "./card-checks.ts";
import { citation, longText } from "./invent-answer.ts";

/** A whole article of two sentences a paragraph; `cited` counts from 0. */
function articleOf(texts: readonly string[], cited: number): Context {
  const sentences = texts.map((text, i) => ({
    id: sentenceId(articleId("a1"), 1 + Math.floor(i / 2), 1 + (i % 2)),
    text,
    paragraph: 1 + Math.floor(i / 2),
    cited: i === cited,
  }));
  return { citation: citation(), sentences, more: { before: false, after: false } };
}

const long = articleOf(
  Array.from({ length: 9 }, (_, i) => `${"路".repeat(999)}${i}`),
  4,
);

describe("a whole article", () => {
  it("is one card below its headline when it fits on one", () => {
    const card = renderArticlePage(articleOf(["一。", "二。", "三。"], 1), 1, { locale: "zh-hans" });
    expect(card.text).toMatch(/^甲县修路忙\n\n一。二。\n\n三。\n\n《甲县修路忙》/u);
    expect(boldParts(card)).toEqual(["甲县修路忙", "二。"]);
  });

  it("is turned in pages, and opens where the cited sentence stands", () => {
    expect(articlePages(long).map((page) => page.length)).toEqual([2, 2, 2, 2, 1]);
    expect(pageOfCited(long)).toBe(3);
    const { text } = renderArticlePage(long, 3, { locale: "en" });
    expect(text).toMatch(/^甲县修路忙\npage 3 of 5\n\n…路+4路+5…\n/u);
  });

  it("is one message a page with all its sentences, whatever they are", () => {
    const anyArticle = fc
      .tuple(fc.array(longText, { minLength: 1, maxLength: 9 }), fc.nat())
      .map(([texts, cited]) => articleOf(texts, cited % texts.length));
    fc.assert(
      fc.property(anyArticle, (article) => {
        const pages = articlePages(article);
        expect(pages.flat()).toEqual(article.sentences);
        for (const page of pages.keys()) expectSendable(renderArticlePage(article, page + 1, { locale: "en" }));
      }),
    );
  });
});

describe("a sentence as it stands in its file", () => {
  it("keeps its line breaks, below the name of the file and the place in it", () => {
    const card = renderRaw(citation({ raw: { start: 7, end: 16 } }), "甲 县 修\n路120\n公里", "en");
    expect(card.text).toBe("As it stands in articles/roads.md, characters 7 to 16\n\n甲 县 修\n路120\n公里");
    expect(card.marks).toEqual([{ style: "verbatim", start: 55, end: 68 }]);
  });
});

describe("a citation to copy", () => {
  it("says where the sentence was published and stands, with its address", () => {
    const linkTo = (): string => "https://example.org/s";
    expect(
      citationToCopy(citation({ publication: "甲县日报", date: "2020-08-14" }), { locale: "zh-hans", linkTo }),
    ).toBe("《甲县修路忙》 · 甲县 · 记者 张三 · 甲县日报 2020-08-14 · 第3段第2句 · https://example.org/s");
  });

  it("shortens the headline before the place and the address", () => {
    const copied = citationToCopy(citation({ title: "路".repeat(300) }), {
      locale: "en",
      linkTo: () => "https://e.org",
    });
    expect(copied).toHaveLength(LONGEST_COPY);
    expect(copied).toMatch(/路…》 · 甲县 · reporter 张三 · ¶ 3, sentence 2 · https:\/\/e\.org$/u);
  });

  it("fits on a button, whatever the facts", () => {
    const anyCitation = fc.record({ title: longText, dateline: longText, byline: longText }).map(citation);
    fc.assert(
      fc.property(anyCitation, (facts) => {
        const copied = citationToCopy(facts, { locale: "en" });
        expect(copied.length).toBeGreaterThan(0);
        expect(copied.length).toBeLessThanOrEqual(LONGEST_COPY);
        expect(copied).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
