import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantities } from "../../src/text/read-quantities.ts";

/** A hedge before the figure, before its multiplier, or after it. */
const HEDGES = [
  ["", "", ""],
  ["近", "", ""],
  ["超过", "", ""],
  ["", "余", ""],
  ["", "多", ""],
  ["", "", "余"],
] as const;

describe("reading figures", () => {
  it.each([
    ["投入资金60余万元", "60余万元", 600_000, "元", "余", "money"],
    ["销售额136万余元", "136万余元", 1_360_000, "元", "余", "money"],
    ["突破10亿元", "10亿元", 1e9, "元", null, "money"],
    ["近80款产品", "近80款", 80, "款", "近", "count"],
    ["面积50多万平方公里", "50多万平方公里", 500_000, "平方公里", "多", "count"],
    ["就业2.42万人", "2.42万人", 24_200, "人", null, "count"],
    ["培训1,682人次", "1,682人次", 1682, "人次", null, "count"],
    ["产靴8万双", "8万双", 80_000, "双", null, "count"],
    ["每千人口拥有托位4.9个", "4.9个", 4.9, "个", null, "count"],
    ["来了三百零五位老师", "三百零五位", 305, "位", null, "count"],
    ["覆盖率达到41%", "41%", 41, "%", null, "percent"],
    ["占百分之五十一", "百分之五十一", 51, "%", null, "percent"],
    ["七成由烧纸引起", "七成", 70, "成", null, "percent"],
    ["占全库用电的三成五", "三成五", 35, "成", null, "percent"],
    ["涨了两成半,", "两成半", 25, "成", null, "percent"],
    ["三成一次通过", "三成", 30, "成", null, "percent"],
    ["以71比66取胜", "71比66", null, "", null, "number"],
    ["签约18个项目", "18个", 18, "个", null, "count"],
    ["约18个项目", "约18个", 18, "个", "约", "count"],
    ["等7个工作日", "7个工作日", 7, "个工作日", null, "duration"],
    ["约百分之三点五", "约百分之三点五", 3.5, "%", "约", "percent"],
    ["跳过2米03", "2米03", 2.03, "米", null, "count"],
    ["利润提高到4元5角", "4元5角", 4.5, "元", null, "money"],
    ["跑出12秒31", "12秒31", 12.31, "秒", null, "duration"],
    ["产雨伞1.36亿把", "1.36亿把", 136_000_000, "把", null, "count"],
    ["用时3个小时", "3个小时", 3, "个小时", null, "duration"],
    ["用时1小时30分", "1小时30分", 1.5, "小时", null, "duration"],
    ["慢了2分30秒", "2分30秒", 2.5, "分", null, "duration"],
    ["票价不超过5元", "不超过5元", 5, "元", "不超过", "money"],
    ["末班车延长到21时30分", "21时30分", null, "", null, "date"],
    ["闭馆时间延到十点", "十点", null, "", null, "date"],
    ["晚上八点半关门", "晚上八点半", null, "", null, "date"],
    ["戏台建于明万历二十三年", "明万历二十三年", null, "", null, "date"],
    ["学校始于民国十七年", "民国十七年", null, "", null, "date"],
    ["1998年冬天下大雪", "1998年冬天", null, "", null, "date"],
    ["增长12.6个百分点", "12.6个百分点", 12.6, "%", null, "percent"],
    ["投资1.5万亿元", "1.5万亿元", 1.5e12, "元", null, "money"],
    ["种了千余棵", "千余棵", 1000, "棵", "余", "count"],
    ["共有24 个站点", "24 个", 24, "个", null, "count"],
    ["投入3至5亿元", "3至5亿元", 300_000_000, "元", "至", "money"],
    ["占10%-15%", "10%-15%", 10, "%", "-", "percent"],
    ["三分之一的农户", "三分之一", 33.33, "%", null, "percent"],
    ["来了七八十名学生", "七八十名", 70, "名", "几", "count"],
    ["12万亩以上", "12万亩以上", 120_000, "亩", "以上", "count"],
    ["来自6市地", "6市地", 6, "市地", null, "count"],
    ["今年3月启动", "今年3月", null, "", null, "date"],
    ["上半年完成", "上半年", null, "", null, "date"],
    ["2019年第三季度完成", "2019年第三季度", null, "", null, "date"],
    ["2020年启动", "2020年", null, "", null, "date"],
    ["二〇二〇年启动", "二〇二〇年", null, "", null, "date"],
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

  it("tells a date from a length of time", () => {
    expect(readQuantities("2015年至2019年,共用5年").map(({ text, kind }) => [text, kind])).toEqual([
      ["2015年", "date"],
      ["2019年", "date"],
      ["5年", "duration"],
    ]);
  });

  it.each([
    ["有期徒刑4年6个月", "4年6个月", 4.5],
    ["历时三年零三个月", "三年零三个月", 3.25],
  ])("reads years and months as one time: %s", (text, shown, years) => {
    expect(readQuantities(text)).toMatchObject([{ text: shown, kind: "duration", value: years, unit: "年" }]);
  });

  it("reads any figure with its multiplier, its hedge and its unit, wherever the hedge stands", () => {
    const figure = fc.record({
      digits: fc.integer({ min: 1, max: 9999 }),
      multiplier: fc.constantFrom(["", 1] as const, ["万", 1e4] as const, ["亿", 1e8] as const),
      hedges: fc.constantFrom(...HEDGES),
      unit: fc.constantFrom("元", "人", "平方公里", "个", "亩"),
    });
    fc.assert(
      fc.property(figure, ({ digits, multiplier: [written, size], hedges: [before, inside, after], unit }) => {
        const shown = `${before}${digits}${inside}${written}${after}${unit}`;
        const hedge = before || inside || after || null;
        expect(readQuantities(`共有${shown}。`)).toMatchObject([
          { text: shown, start: 2, value: digits * size, unit, hedge },
        ]);
      }),
    );
  });

  it.each([
    "第三届展会",
    "第十二届展会",
    "第3名",
    "第12批",
    "5g网络",
    "covid19病例",
    "一半",
    "o2o展馆",
    "一带一路",
    "一方面",
    "千方百计",
    "十分重要",
    "一次性补助",
    "三门县的企业",
    "五家渠市",
  ])("leaves %s alone", (text) => {
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
