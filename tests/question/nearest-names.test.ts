import { beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import { lookAlike, soundAlike } from "../../src/question/similar-characters.ts";

describe("did you mean", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(SHIPPED_CORPUS);
  });

  it.each([
    ["a letter that is wrong", "How many e-commerce stations does Markhan have?", "芒康县"],
    ["a letter too many", "How many village e-commerce stations does Chamdoo have?", "昌都市"],
    ["a letter left out", "how many stations are there in mangkan", "芒康县"],
    ["the end left out", "how many stations are there in Baxo", "八宿县"],
    ["letters in each other's place", "How many stations does Lasha have?", "拉萨市"],
    ["a character of the same sound", "芒糠县有多少个电商服务站", "芒康县"],
    ["the short name", "芒糠有几个电商站", "芒康县"],
    ["a character of nearly the same sound", "八缩有几个村级服务站点", "八宿县"],
    ["a place that only ends like one", "八缩县有多少个村级服务站点", "八宿县"],
    ["a character that looks alike", "芒庚县有多少个电商服务站", "芒康县"],
    ["one character of three", "日咯则有什么", "日喀则市"],
    ["a name with another one inside", "工步江达有多少个站点", "工布江达县"],
    ["traditional characters", "邊霸縣有多少個電商站", "边坝县"],
  ])("offers the place for %s: %s", (_, question, name) => {
    const answer = engine.ask(question);
    expect(answer.outcome).toBe("no-evidence");
    expect(answer.nearest[0]).toBe(name);
  });

  it.each([
    ["a company", "金彩科技是做什么的", "金采科技"],
    ["a person", "王晓军是谁", "王小军"],
    ["a part of a name", "罗布汪堆是谁", "罗布旺堆"],
    ["a name in pinyin", "Who is Luobu Wangdi?", "旺堆"],
  ])("offers the name of %s: %s", (_, question, name) => {
    expect(engine.ask(question).nearest).toContain(name);
  });

  it("shows what was found of the rest as a part of the answer, and names the unknown word", () => {
    expect(engine.ask("日喀泽市江孜县建成了什么")).toMatchObject({
      outcome: "partial",
      missing: ["日喀泽市"],
      nearest: ["日喀则市"],
    });
  });

  it.each([
    "How many e-commerce stations does Springfield have?",
    "火星县有多少个电商站",
    "芒康县有多少家农牧民专业合作社的产品参加展销？",
    "科技体制改革里在修订哪个奖励办法",
    "“创响中国”研修班由哪些单位联合举办？",
    "科技创业服务中心合办的那期研修班，全称是什么？",
    "",
  ])("offers nothing for %s", (question) => {
    expect(engine.ask(question).nearest).toEqual([]);
  });

  it.each(["火星县有多少个电商站", "How many stations does Lasha have?", "芒庚县有多少个电商服务站"])(
    "answers for no other place than the one asked about: %s",
    (question) => {
      expect(engine.ask(question).outcome).toBe("no-evidence");
    },
  );
});

describe("characters taken for each other", () => {
  it.each([
    ["宿", "缩", true],
    ["小", "晓", true],
    ["芝", "资", true],
    ["康", "钢", false],
    ["山", "水", false],
  ])("%s and %s sound alike: %s", (a, b, alike) => {
    expect(soundAlike(a, b)).toBe(alike);
  });

  it.each([
    ["己", "已", true],
    ["未", "末", true],
    ["康", "庚", true],
    ["亳", "毫", true],
    ["秦", "泰", true],
    ["颍", "颖", true],
    ["山", "水", false],
  ])("%s and %s look alike: %s", (a, b, alike) => {
    expect(lookAlike(a, b)).toBe(alike);
  });
});
