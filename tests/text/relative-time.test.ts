import { describe, expect, it } from "vitest";
import { resolveTimes, YEARS } from "../../src/text/relative-time.ts";
import { findNamedYears } from "../../src/text/told-years.ts";

describe("times that a paper of 15 July 2020 tells", () => {
  it.each([
    ["今年建成三座石桥。", "今年", "2020-01-01", "2020-12-31"],
    ["去年产量三万斤。", "去年", "2019-01-01", "2019-12-31"],
    ["今年1至5月卖出三万斤。", "今年1至5月", "2020-01-01", "2020-05-31"],
    ["今年上半年卖出三万斤。", "今年上半年", "2020-01-01", "2020-06-30"],
    ["去年5月3日开工。", "去年5月3日", "2019-05-03", "2019-05-03"],
    ["5月3日开工。", "5月3日", "2020-05-03", "2020-05-03"],
    ["12月开工。", "12月", "2019-12-01", "2019-12-31"],
    ["昨天通车。", "昨天", "2020-07-14", "2020-07-14"],
    ["后天通车。", "后天", "2020-07-17", "2020-07-17"],
    ["上个月通车。", "上个月", "2020-06-01", "2020-06-30"],
    ["第一季度通车。", "第一季度", "2020-01-01", "2020-03-31"],
  ])("%s", (text, words, from, to) => {
    expect(resolveTimes(text, "2020-07-15")).toEqual([{ text: words, from, to }]);
  });

  it.each([
    ["the year told of before it", "2017年产茶9吨，比上年多2吨。", "2016-01-01"],
    ["the year of 去年", "到去年底，全市养羊9万只，比上年末增长4%。", "2018-01-01"],
    ["the last year told of, not one compared with", "2017年产茶9吨，比2010年多5吨，比上年多2吨。", "2016-01-01"],
    ["this year where it is told of", "今年产茶9吨，比上年多2吨。", "2019-01-01"],
    ["this year where none is told of", "产茶9吨，比上年多2吨。", "2019-01-01"],
    ["this year, whatever began before", "2016年以来年年丰收，产茶比上年多2吨。", "2019-01-01"],
  ])("上年 is the year before %s", (_, text, from) => {
    expect(resolveTimes(text, "2020-07-15").find((time) => time.text === "上年")).toMatchObject({ from });
  });

  it.each([
    "日前，石桥通车。",
    "近日通车。",
    "2018年5月通车。",
    "2月30日通车。",
    "月底通车。",
    "全长13月牙形。",
    "今后天天通车。",
  ])("%s tells no days that would have to be reckoned", (text) => {
    expect(resolveTimes(text, "2020-07-15")).toEqual([]);
  });

  it("are not guessed when the day of the paper is not known", () => {
    expect(resolveTimes("今年建成三座石桥。", null)).toEqual([]);
  });
});

describe("years named by their relation to that of the paper", () => {
  it.each(Object.entries(YEARS))("%s", (name, distance) => {
    expect(findNamedYears(`${name}建成石桥。`, "2020-07-15").map(({ year }) => year)).toEqual([
      String(2020 + distance),
    ]);
  });

  it.each(["60岁以上年轻人", "上年纪的老人", "建成后年产3万吨"])("%s names none", (text) => {
    expect(findNamedYears(text, "2020-07-15")).toEqual([]);
  });
});
