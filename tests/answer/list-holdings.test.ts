import { describe, expect, it } from "vitest";
import { listHoldings } from "../../src/answer/list-holdings.ts";
import { inventArticle } from "../invent-corpus.ts";

describe("what a corpus covers", () => {
  const articles = [
    { ...inventArticle("a", "甲", [["一。"]]), dateline: "甲县", date: "2020-08-14" },
    { ...inventArticle("b", "乙", [[], ["二。"]]), dateline: "乙县", date: "2020-08-12" },
    { ...inventArticle("c", "丙", [["三。"]]), dateline: "乙县" },
    inventArticle("d", "丁", [[]]),
  ];

  it("is its articles in order with their first sentences, leaving out one that has none", () => {
    expect(listHoldings(articles).sources.map(({ id, title, firstSentence }) => [id, title, firstSentence])).toEqual([
      ["a", "甲", "a.1.1"],
      ["b", "乙", "b.2.1"],
      ["c", "丙", "c.1.1"],
    ]);
  });

  it("has the first sentence of each, by which captions are told apart", () => {
    expect(listHoldings(articles).sources.map(({ opening }) => opening)).toEqual(["一。", "二。", "三。"]);
  });

  it("is the places they were filed from, most reports first, and the days between which they were published", () => {
    const { datelines, days } = listHoldings(articles);
    expect(datelines).toEqual([
      { place: "乙县", reports: 2 },
      { place: "甲县", reports: 1 },
    ]);
    expect(days).toEqual({ first: "2020-08-12", last: "2020-08-14" });
    expect(listHoldings([]).days).toBeNull();
  });
});
