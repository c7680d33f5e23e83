import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openLanguageData, prepareRetrieval } from "../../src/engine.ts";
import type { AnalysedQuestion } from "../../src/question/analysed-question.ts";
import { countsAsked, readAskedThing } from "../../src/question/asked/asked-thing.ts";
import { inventArticle } from "../invent-corpus.ts";

let analyse: (question: string) => AnalysedQuestion;

beforeAll(async () => {
  const articles = [inventArticle("a1", "青溪书屋", [["青溪建成书屋和众创空间，出台管理办法。"]])];
  const corpus = { articles, places: [], terms: [], examples: { zh: [], en: [] } };
  ({ analyse } = prepareRetrieval(corpus, await openLanguageData()));
});

const thing = (question: string) => readAskedThing(analyse(question));

describe("the thing a question asks for", () => {
  it.each([
    ["stands after the asking words", "融入了哪个经济走廊？", "经济走廊"],
    ["is known by its last word too", "融入了哪个经济走廊？", "走廊"],
    ["stands before them where nothing follows", "新的管理办法叫什么名字？", "办法"],
    ["stands after what describes it", "启动了哪个跨区域的专项？", "专项"],
    ["is what something is done with", "加大了哪些基金的投入？", "基金"],
    ["is taken for a role", "把什么作为主攻方向？", "主攻方向"],
    ["is counted", "学员来自几个市地？", "市地"],
    ["is an office", "文化局局长是谁？", "局长"],
    ["is what a county has, where 全县 stands between", "图书室，全县一共有几个？", "图书室"],
    ["is followed by another sentence", "开了多少场培训？大概数就行", "培训"],
    ["is what is counted after number of", "What was the number of makerspaces in Qingxi?", "众创空间"],
    ["goes over a verb that is part of a name", "启动了哪个科技协同创新专项？", "科技协同创新专项"],
    ["is counted before what was done with it", "往几个村子送过茶叶？", "村子"],
    ["is an office in a question that ends with a particle", "文化局局长是谁啊", "局长"],
    ["is the plural that is counted", "How many makerspaces sent staff to Qingxi?", "众创空间"],
    ["stands after its type", "什么类型的请求被驳回？", "请求"],
    ["is a thing where it may be a deed", "种着什么树？", "树"],
    ["is a thing after which", "放在哪一集？", "集"],
    ["is told by its translations", "Which makerspaces were built in Qingxi?", "众创空间"],
  ])("%s: %s", (_, question, head) => {
    expect(thing(question).heads).toContain(head);
  });

  it.each([
    "为什么要种树？",
    "谁来了？",
    "青溪 书屋",
    "有哪些好处？",
    "把他培养成什么？",
    "什么导致山洪？",
    "哪家接得多？",
  ])("is not told by %s, or is what stands right before", (question) => {
    expect(thing(question).heads.filter((head) => head.length === 1)).toEqual([]);
  });

  it("may be several", () => {
    expect(thing("开了哪些课程？").isSeveral).toBe(true);
    expect(thing("开了哪个课程？").isSeveral).toBe(false);
    expect(thing("Which makerspaces were built?").isSeveral).toBe(true);
  });

  it("is read from any text without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        for (const head of thing(`${text}哪些`).heads) expect(head).not.toBe("");
      }),
    );
  });
});

describe("a figure that counts the thing asked for", () => {
  it("is told up to the next mark, in texts as they stand too", () => {
    const text = "有25个众创空间建成，行政村也覆盖了10个，众创空间的覆盖率达到41%";
    const asked = thing("有几个众创空间？");
    const counts = (figure: string) =>
      countsAsked(asked, text, { start: text.indexOf(figure), end: text.indexOf(figure) + figure.length });
    expect([counts("25个"), counts("10个")]).toEqual([true, false]);
  });

  const text = "7家载体91家企业的服务,在4地设5个中心";
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

  it.each([
    ["几家载体？", "7家", true],
    ["几家载体？", "91家", false],
    ["在几个地方？", "4地", true],
    ["在几个地方？", "5个", false],
  ])("%s %s: %s", (question, figure, counts) => {
    expect(countsAsked(thing(question), text, span(figure))).toBe(counts);
  });
});
