import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitQuestions } from "../../src/question/split-questions.ts";

describe("the questions of a message", () => {
  it.each<[string, readonly string[]]>([
    ["青溪有多少个图书室？白石呢？", ["青溪有多少个图书室？", "白石呢？"]],
    ["青溪有多少个图书室?? 白石呢??", ["青溪有多少个图书室??", "白石呢??"]],
    ["How many are there? And how much did they cost?", ["How many are there?", "And how much did they cost?"]],
    ["青溪有几个？\n白石有几个？\n红叶有几个？", ["青溪有几个？", "白石有几个？", "红叶有几个？"]],
    ["青溪有几个图书室\n白石建了多少个\n谁管的", ["青溪有几个图书室？", "白石建了多少个？", "谁管的？"]],
    ["how many are there\nwho built them", ["how many are there?", "who built them?"]],
    ["青溪的图书室\n一共有几个", ["青溪的图书室\n一共有几个"]],
    ["你好？请问青溪有几个图书室？谢谢", ["你好？请问青溪有几个图书室？谢谢"]],
    ["你好？青溪有几个？白石呢？谢谢！", ["青溪有几个？", "白石呢？"]],
    ["青溪有多少个图书室，办了多少次活动，谁管的？", ["青溪有多少个图书室？", "办了多少次活动？", "谁管的？"]],
    ["青溪有多少个图书室，另外白石呢？去年有多少个？", ["青溪有多少个图书室，另外白石呢？", "去年有多少个？"]],
    ["青溪有几个？我说的是村里的。白石呢？", ["青溪有几个？", "我说的是村里的。白石呢？"]],
    ["青溪有几个图书室？我问的是去年", ["青溪有几个图书室？ 我问的是去年"]],
  ])("of %o are %o", (message, questions) => {
    const found = splitQuestions(message);
    if (found.length === 1 && questions.length === 1) expect([message, ...questions]).toContain(found[0]);
    else expect(found).toEqual(questions);
  });

  it.each([
    ["a question mark in quotes", "“谁来种茶？”这篇报道是谁写的"],
    ["a question mark in a title", "《路在何方？》说了什么？"],
    ["quotes at the end", "哪篇报道问“茶怎么种？”"],
    ["a part that asks nothing", "青溪的图书室，办了多少次活动，花了多少钱？"],
    ["那几个, which asks nothing", "青溪那几个图书室，哪天开门？"],
    ["an address", "what is on https://example.org/a?b=c"],
    ["no question mark", "青溪 图书室"],
    ["marks alone", "？？？"],
    ["nothing", ""],
    ["a text of many questions", "青溪有几个？".repeat(30)],
  ])("is one with %s", (_, message) => {
    expect(splitQuestions(message)).toEqual([message]);
  });

  it("loses no question whatever the message", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("青溪", "几个", "？", "?", "“", "”", " ", "how", "。")), (pieces) => {
        const message = pieces.join("");
        const letters = (text: string): string => text.replace(/[^\p{L}]/gu, "");
        expect(letters(splitQuestions(message).join(""))).toBe(letters(message));
      }),
    );
  });
});
