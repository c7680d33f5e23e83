import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findExtremeOfRow } from "../../src/answer/short-answer/extreme-of-row.ts";
import { readQuantities } from "../../src/text/read-quantities.ts";

function extremeOf(question: string, text: string): string | null {
  const span = findExtremeOfRow(question, text, readQuantities(text));
  return span === null ? null : text.slice(span.start, span.end);
}

describe("the most and the least of a row", () => {
  it.each([
    ["哪个县最多?", "甲山县16.8万亩、乙水县9.2万亩、丙林县8.1万亩。", "甲山县"],
    ["哪个县最少?", "甲山县16.8万亩、乙水县9.2万亩、丙林县8.1万亩。", "丙林县"],
    ["which county has the fewest?", "甲山县16.8万亩、乙水县9.2万亩、丙林县8.1万亩。", "丙林县"],
    ["哪个区最多?", "全市共有312家,其中东岭区84家、南湾区77家、西塘县26家。", "东岭区"],
    ["哪个剧团演得最少?", "东岭剧团演出268场,南湾剧团191场,西塘剧团143场。", "西塘剧团"],
    ["哪个港区最大?", "东岭港区完成吞吐量820万吨,南湾港区610万吨,西塘港区295万吨。", "东岭港区"],
  ])("%s", (question, text, item) => {
    expect(extremeOf(question, text)).toBe(item);
  });

  it.each([
    ["nothing of the kind is asked", "东岭区有几家?", "东岭区84家、南湾区77家、西塘县26家。"],
    ["what grew most is asked", "哪个区增长最多?", "东岭区84家、南湾区77家、西塘县26家。"],
    ["two are told of", "哪个区最多?", "东岭区84家、南湾区77家。"],
    ["two are alike", "哪个区最多?", "东岭区84家、南湾区84家、西塘县26家。"],
    ["it is told in words", "哪个区最多?", "最多的是东岭区,有84家;南湾区77家,西塘县26家,北坡县12家。"],
    ["two figures are told of each", "哪个区最少?", "东岭区84家,占4.1%;南湾区77家,占3.8%;西塘县26家,占1.2%。"],
  ])("is not told where %s", (_, question, text) => {
    expect(extremeOf(question, text)).toBeNull();
  });

  it("is the same in whatever order the row stands", () => {
    const counties = ["甲山县", "乙水县", "丙林县", "丁川县"];
    const figures = fc.uniqueArray(fc.integer({ min: 2, max: 999 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(figures, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (values, order) => {
        const text = `${order.map((at) => `${counties[at]}${values[at]}座`).join("、")}。`;
        expect(extremeOf("哪个县最多?", text)).toBe(counties[values.indexOf(Math.max(...values))]);
      }),
    );
  });
});
