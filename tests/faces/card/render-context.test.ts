import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderContext } from "../../../src/faces/card/render-context.ts";
import type { Context } from "../../../src/model/asking.ts";
import { articleId, sentenceId } from "../../../src/model/corpus.ts";
import { boldParts, expectSendable } from "./card-checks.ts";
import { citation, longText } from "./invent-answer.ts";

/** A context of sentences given by paragraph; the one with * before it is cited. */
function contextOf(paragraphs: readonly (readonly string[])[], more: Context["more"]): Context {
  const sentences = paragraphs.flatMap((texts, p) =>
    texts.map((text, s) => ({
      id: sentenceId(articleId("a1"), p + 1, s + 1),
      text: text.replace(/^\*/u, ""),
      paragraph: p + 1,
      cited: text.startsWith("*"),
    })),
  );
  return { citation: citation(), sentences, more };
}

describe("the card of a context", () => {
  it("keeps the paragraphs, shows the cited sentence in bold and where the article goes on", () => {
    const context = contextOf([["一。"], ["二。", "*三。", "四。"]], { before: true, after: false });
    const card = renderContext(context, { locale: "zh-hans" });
    expect(card.text).toMatchInlineSnapshot(`
      "…一。

      二。三。四。

      《甲县修路忙》 · 甲县 · 记者 张三
      第3段第2句 · articles/roads.md"
    `);
    expect(boldParts(card)).toEqual(["三。"]);
  });

  it("leaves out far sentences, and says so, before it cuts the cited one", () => {
    const cited = "中".repeat(3000);
    const context = contextOf([["远。".repeat(600), "近。", `*${cited}`, "近。"]], { before: false, after: false });
    const { text } = renderContext(context, { locale: "zh-hans" });
    expect(text.startsWith(`…近。${cited}近。\n\n《`)).toBe(true);
  });

  it("is one message whatever the sentences", () => {
    const anyContext = fc
      .tuple(fc.array(longText, { minLength: 1, maxLength: 7 }), fc.nat(), fc.boolean(), fc.boolean())
      .map(([texts, cited, before, after]) =>
        contextOf([texts.map((text, i) => (i === cited % texts.length ? `*${text}` : text))], { before, after }),
      );
    fc.assert(fc.property(anyContext, (context) => expectSendable(renderContext(context, { locale: "en" }))));
  });
});
