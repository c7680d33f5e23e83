import { describe, expect, it } from "vitest";
import { readOverview } from "../../src/question/overview.ts";

describe("a message that asks for all there is", () => {
  it.each([
    ["把边坝的数据都给我", "边坝"],
    ["把邊壩的數據都給我！", "边坝"],
    ["边坝有哪些数据？", "边坝"],
    ["昌都有哪些新闻", "昌都"],
    ["驼坪县的情况", "驼坪县"],
    ["驼坪县情况", "驼坪县"],
    ["介绍一下驼坪县", "驼坪县"],
    ["请总结一下八宿的情况", "八宿"],
    ["介绍一下八宿的电商", "八宿的电商"],
    ["八宿怎么样？", "八宿"],
    ["tell me about Zhag'yab", "Zhag'yab"],
    ["Please summarise Basu County", "Basu County"],
    ["all the data for Basu", "Basu"],
    ["有哪些数据", ""],
    ["总结一下", ""],
    ["总结一下情况", ""],
    ["summarize", ""],
  ])("%s asks for all about %o", (message, topic) => {
    expect(readOverview(message)).toMatchObject({ kind: "about", topic });
  });

  it.each([
    "有哪些文章",
    "有哪些文章？",
    "你们有什么报道",
    "列出所有文章",
    "what articles are there",
    "list all sources",
  ])("%s asks for the articles", (message) => {
    expect(readOverview(message)).toEqual({ kind: "articles" });
  });

  it.each([
    "昌都有多少个电商站点",
    "数据中心建在哪里",
    "三不采具体指哪三种情况？",
    "介绍一下八宿。芒康有多少个站点？那边坝呢",
    "what did he say about roads",
    "谁介绍了情况",
    "情况",
  ])("%j asks for something", (message) => {
    expect(readOverview(message)).toBeNull();
  });
});
