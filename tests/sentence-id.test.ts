import { describe, expect, it } from "vitest";
import { linkToSentence, readStartPayload } from "../src/faces/telegram/deep-links.ts";
import { articleId, articleOfSentence, parseSentenceId, sentenceId } from "../src/model/corpus.ts";

describe("the id of a sentence", () => {
  it.each(["a1", "2020-07-15.04", "县 报", "12"])("is read as it was built, of the article %s", (name) => {
    const id = sentenceId(articleId(name), 3, 12);
    expect(parseSentenceId(id)).toEqual({ id, article: name, paragraph: 3, sentence: 12 });
    expect(articleOfSentence(id)).toBe(name);
  });

  it.each(["", "a1", "a1.1", ".1.1", "a1.1.x", "a1.1.", "a1.-1.1", "a1.1.1234567"])("is not %o", (text) => {
    expect(parseSentenceId(text)).toBeNull();
  });

  it("goes into a link to the bot and comes out of it, or has none", () => {
    const id = sentenceId(articleId("a-1_b"), 3, 12);
    const link = linkToSentence("bot", id);
    expect(readStartPayload(link?.split("start=")[1] ?? "")).toBe(id);
    for (const name of ["2020.04", "县报", "a".repeat(60)])
      expect(linkToSentence("bot", sentenceId(articleId(name), 3, 12))).toBeNull();
  });
});
