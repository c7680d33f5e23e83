import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantities } from "../../src/text/read-quantities.ts";

describe("reading figures", () => {
  it.each([
    ["投入资金60余万元", "60余万元", 600_000, "元", "余", "money"],
    ["销售额136万余元", "136万余元", 1_360_000, "元", "余", "money"],
    ["突破10亿元", "10亿元", 1e9, "元", null, "money"],
    ["近80款产品", "近80款", 80, "款", "近", "count"],
    ["面积50多万平方公里", "50多万平方公里", 500_000, "平方公里", "多", "count"],
    ["就业2.42万人", "2.42万人", 24_200, "人", null, "count"],
    ["培训1,682人次", "1,682人次", 1682, "人次", null, "count"],
    ["来了三百零五位老师", "三百零五位", 305, "位", null, "count"],
    ["覆盖率达到41%", "41%", 41, "%", null, "percent"],
    ["占百分之五十一", "百分之五十一", 51, "%", null, "percent"],
    ["约百分之三点五", "约百分之三点五", 3.5, "%", "约", "percent"],
    ["用时3个小时", "3个小时", 3, "个小时", null, "duration"],
    ["今年3月启动", "今年3月", null, "", null, "date"],
    ["于2019年7月15日", "2019年7月15日", null, "", null, "date"],
  ])("reads %s", (text, shown, value, unit, hedge, kind) => {
    const [quantity] = readQuantities(text);
    expect(quantity).toMatchObject({ text: shown, value, unit, hedge, kind });
  });

  it("reads every figure of a sentence, each with its own unit", () => {
    expect(readQuantities("建成站点116个、中心24个,覆盖35%的村,投入22万余元").map(({ text }) => text)).toEqual([
      "116个",
      "24个",
      "35%",
      "22万余元",
    ]);
  });

  it.each(["第三届展会", "o2o展馆", "一带一路", "一方面", "千方百计", "十分重要"])("leaves %s alone", (text) => {
    expect(readQuantities(text)).toEqual([]);
  });

  it("takes a bare number that looks like a year for a date, unless it ends a name", () => {
    expect(readQuantities("(2020)")).toMatchObject([{ text: "2020", kind: "date" }]);
    expect(readQuantities("经济2020专项")).toMatchObject([{ text: "2020", kind: "number" }]);
  });

  it("marks figures where they stand, in order and without overlap, in any text", () => {
    const texts = fc.array(
      fc.constantFrom("近", "三", "百", "12", ".5", "万", "余", "元", "%", "年", "月", "个", "第", "村", ",", "a"),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const quantity of readQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          ({ end } = quantity);
        }
      }),
    );
  });
});
