import { describe, expect, it } from "vitest";
import { readPlaceFigures } from "../../src/text/place-figures.ts";

const read = (text: string): string[] =>
  readPlaceFigures(text).map(({ start, end, value, unit }) => `${text.slice(start, end)} ${value}${unit}`);

describe("figures of places side by side", () => {
  it.each([
    ["甲县有310人,乙县250人,丙县120人。", ["甲县 310人", "乙县 250人", "丙县 120人"]],
    ["费用不一:甲县每吨110元,乙县每吨115元,丙县路远,每吨要135元。", ["甲县 110元", "乙县 115元", "丙县 135元"]],
  ])("are those of one unit: %s", (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it("are none where fewer than three places are told of", () => {
    expect(read("甲县有310人,乙县250人。")).toEqual([]);
    expect(read("甲县有310人,投资250万元,修路12公里。")).toEqual([]);
  });
});
