import { describe, expect, it } from "vitest";
import { readReportAskedFor } from "../../src/question/report-asked-for.ts";

describe("what the report is about whose reporter is asked for", () => {
  it.each([
    ["昌都电商那篇稿子的记者是谁？", "昌都电商"],
    ["寫春茶的那篇報導是誰寫的", "春茶"],
    ["关于图书室的报道是哪位记者写的？", "图书室"],
    ["采访马拉松的记者叫什么名字", "马拉松"],
    ["谁写了春茶那篇新闻", "春茶"],
    ["Who wrote the article about spring tea?", "spring tea"],
    ["which reporter covered the tea fair", "the tea fair"],
  ])("is read in %s", (message, matter) => {
    expect(readReportAskedFor(message)).toBe(matter);
  });

  it.each(["这篇报道的记者是谁", "记者是谁", "村志是谁写的", "获奖的记者有几位", "who wrote this article", ""])(
    "is not said in %j",
    (message) => {
      expect(readReportAskedFor(message)).toBeNull();
    },
  );
});
