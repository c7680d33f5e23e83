import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/question/detect-language.ts";
import { readExpectedAnswer } from "../../src/question/read-expected-answer.ts";

describe("what would answer a question", () => {
  it.each([
    ["青溪县有多少个图书室", "count", "个"],
    ["请了几位老师", "count", "位"],
    ["种了多少亩茶", "count", "亩"],
    ["卖了多少钱", "money", null],
    ["销售额是多少", "money", null],
    ["获得多少资金", "money", null],
    ["覆盖率是多少", "percent", null],
    ["占百分之几", "percent", null],
    ["什么时候启动的", "date", null],
    ["哪一年建成", "date", null],
    ["用了多长时间", "duration", null],
    ["谁获奖了", "person", null],
    ["副局长叫什么", "person", null],
    ["在哪里举行", "place", null],
    ["哪个县最先建成", "place", null],
    ["由哪家公司承办", "organization", null],
    ["出台了哪些办法", "policy", null],
    ["卖哪些特产", "list", null],
    ["为什么要种树", "reason", null],
    ["什么是双创", "definition", null],
    ["封闭草场目的何在", "reason", null],
    ["改建书屋图的是什么", "reason", null],
    ["撤掉课程的理由是什么", "reason", null],
    ["依据什么办法收费", "policy", null],
    ["青溪县的医保参保率", "percent", null],
    ["一个月拿多少", "money", null],
    ["物流园的具体地点", "place", null],
    ["应用叫什么名字", "name", null],
    ["他当时多大年纪", "count", "岁"],
    ["校长的年龄是多少", "count", "岁"],
    ["选了哪几个县", "place", null],
    ["办了哪几个班", "list", null],
    ["提了几条政策", "count", "条"],
    ["占全县的比例有多大", "percent", null],
    ["覆盖率有多高", "percent", null],
    ["女的占几成啊", "percent", null],
    ["是因为干了啥才获奖的", "reason", null],
    ["那几个专家都叫啥名字", "name", null],
    ["有多少村级站点", "count", null],
    ["how many hectares of tea were planted", "count", "公顷"],
    ["how big was the spending on research", "money", null],
    ["what were the sales of tea worth", "money", null],
    ["what coverage rate have the stations reached", "percent", null],
    ["what is the planned size of the fund", "count", null],
    ["what are the names of the teachers", "name", null],
    ["由哪家金融公司设立", "organization", null],
    ["承办的单位是哪家", "organization", null],
    ["众创空间的孵化企业数量", "count", null],
    ["兑现的建设补助一共是多少", "money", null],
    ["怎么样", "any", null],
    ["青溪 图书室", "any", null],
    ["how many stations are there", "count", null],
    ["how many people were trained", "count", "人"],
    ["roughly how many kinds of tea", "count", "种"],
    ["total number of townships covered", "count", null],
    ["what was the value of the goods sold", "money", null],
    ["the makerspace whose lecturers taught, what is it", "any", null],
    ["how many percent of the villages", "percent", null],
    ["how much money was issued", "money", null],
    ["what is the coverage rate of the stations", "percent", null],
    ["when was it launched", "date", null],
    ["how long did it take", "duration", null],
    ["who won the prize", "person", null],
    ["where is the first centre", "place", null],
    ["which county was first", "place", null],
    ["which company built it", "organization", null],
    ["how old was the headmaster", "count", "岁"],
    ["what happens when it rains", "any", null],
    ["in Qingxi, when did the school open", "date", null],
    ["which famous teacher came", "any", null],
    ["why were trees planted", "reason", null],
    ["which measures were issued", "policy", null],
  ])("%s: %s", (question, kind, measure) => {
    expect(readExpectedAnswer(question, detectLanguage(question))).toMatchObject({ kind, measure });
  });

  it("marks the asking words in the question", () => {
    const { ask } = readExpectedAnswer("青溪县有多少个图书室", "zh");
    expect(ask).toEqual({ start: 4, end: 7 });
  });

  it("finds no asking words in a bare topic", () => {
    expect(readExpectedAnswer("青溪 图书室", "zh").ask).toBeNull();
  });
});
