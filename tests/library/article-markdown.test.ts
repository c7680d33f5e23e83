import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatArticle, parseArticle } from "../../src/library/article-markdown.ts";
import type { Article } from "../../src/model/corpus.ts";

const SOURCE = `---
title: 某县通了公路
kicker: 山里人 走出来
byline: 张三
date: 2020-08-14
page: 04
---

某县的路修好了。村里人说：“走得快了。”

## 往后的打算

明年还要修
两座桥。
`;

/** An article as its reader sees it: without the offsets that depend on the file it stands in. */
function read({ file: _, paragraphs, ...article }: Article) {
  return {
    ...article,
    paragraphs: paragraphs.map(({ text, sentences }) => ({ text, sentences: sentences.map((one) => one.text) })),
  };
}

describe("an article in Markdown", () => {
  it("gives its front matter, paragraphs, subheads and sentences", () => {
    const article = parseArticle(SOURCE, "a.md");
    expect(read(article)).toMatchObject({
      kind: "report",
      title: "某县通了公路",
      kicker: "山里人 走出来",
      subtitle: null,
      byline: "张三",
      date: "2020-08-14",
      page: "04",
      note: null,
      paragraphs: [
        { text: "某县的路修好了。村里人说：“走得快了。”", sentences: ["某县的路修好了。", "村里人说：“走得快了。”"] },
        { text: "明年还要修两座桥。", sentences: ["明年还要修两座桥。"] },
      ],
      subheads: [{ text: "往后的打算", beforeParagraph: 2 }],
    });
  });

  it.each([
    ["as it is", SOURCE],
    ["with a byte order mark", `\uFEFF${SOURCE}`],
    ["with the line ends of Windows", SOURCE.replaceAll("\n", "\r\n")],
  ])("points each sentence at its place in the file, %s", (_, source) => {
    const sentences = parseArticle(source, "a.md").paragraphs.flatMap((paragraph) => paragraph.sentences);
    for (const { text, raw } of sentences) {
      expect(source.slice(raw.start, raw.end).replaceAll(/\s/gu, "")).toBe(text);
    }
  });

  it("has the same id when only its file name and its line breaks change", () => {
    const joined = SOURCE.replace("还要修\n", "还要修");
    expect(parseArticle(joined, "b.md").id).toBe(parseArticle(SOURCE, "a.md").id);
  });

  it("keeps the id its front matter gives", () => {
    expect(parseArticle(SOURCE.replace("---\n", "---\nid: road-2020\n"), "a.md").id).toBe("road-2020");
  });

  it.each([
    ["没有题目", "a.md, line 1: no front matter; begin with a line of ---, title: …, and another line of ---"],
    ["---\nbyline: 张三\n---\n\n正文。\n", "a.md, line 2: title is missing; write it"],
    ["---\ntitel: 题目\n---\n\n正文。\n", "a.md, line 2: title is missing; write it"],
    [
      "---\ntitle: 题目\nauthor: 张三\n---\n\n正文。\n",
      "a.md, line 2: unknown field author; correct its name or take it out",
    ],
    ["---\ntitle: 题目\ndate: 八月\n---\n\n正文。\n", "a.md, line 3: date must be a date such as 2020-08-14"],
    ...["x y:z", "报道1", "a".repeat(41), "a.1.1"].map((id): [string, string] => [
      `---\nid: ${id}\ntitle: 题目\n---\n\n正文。\n`,
      "a.md, line 2: id must be 1 to 40 letters (a to z), digits, _ or -; or take it out, and it is made from the text",
    ]),
    ["---\ntitle: “题目\nbyline: [张三\n---\n\n正文。\n", /^a\.md, line [34]: not YAML \(.+\); mend the quotes/u],
    ["---\ntitle: 题目\n---\n", /^a\.md: no text; close the front matter/u],
  ])("says what is wrong with %j and where", (source, message) => {
    expect(() => parseArticle(source, "a.md")).toThrow(message);
  });

  it("reads back all that was written", () => {
    const line = fc
      .stringMatching(
        /^[一-龥A-Za-z0-9，：“”《》#'"[\]{}&*!|>%@`\\-][一-龥A-Za-z0-9 ，：“”《》#'"[\]{}&*!|>%@`\\-]{0,20}$/u,
      )
      .map((text) => text.trim())
      .filter((text) => text !== "");
    const field = fc.option(line);
    const written = fc.record({
      kind: fc.constantFrom("report", "caption"),
      title: line,
      kicker: field,
      subtitle: field,
      dateline: field,
      byline: field,
      publication: field,
      date: fc.option(fc.constantFrom("2020-08-14", "1999-12-31")),
      page: field,
      note: field,
      paragraphs: fc.array(line, { minLength: 1, maxLength: 4 }),
      subhead: field,
    });
    fc.assert(
      fc.property(written, ({ paragraphs, subhead, ...front }) => {
        const [first = "", ...rest] = paragraphs.map((text) => `${text}。`);
        const article: Article = {
          ...parseArticle(
            `---\ntitle: 甲\n---\n\n正文。${first}\n\n${rest.map((text) => `文${text}`).join("\n\n")}`,
            "a.md",
          ),
          ...front,
          kind: front.kind === "caption" ? "caption" : "report",
          subheads: subhead === null ? [] : [{ text: subhead, beforeParagraph: 1 }],
        };
        expect(read(parseArticle(formatArticle(article), "b.md"))).toEqual(read(article));
      }),
    );
  });

  it("keeps a paragraph that looks like a subhead a paragraph", () => {
    const article = parseArticle("---\ntitle: 甲\n---\n\n\\## 不是小标题。\n", "a.md");
    expect(article.paragraphs[0]?.text).toBe("##不是小标题。");
    expect(read(parseArticle(formatArticle(article), "b.md"))).toEqual(read(article));
  });
});
