import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

let engine: Engine;

beforeAll(async () => {
  const articles = [
    inventArticle("d1", "云浦市前三季度用电增长", [
      ["前三季度，云浦市全社会用电量223.7亿千瓦时，同比增长5.9%。", "用电增长带动了电网改造。"],
      ["按地区分，白石县61.8亿千瓦时，青河县52.4亿千瓦时，柳林县19.3亿千瓦时。", "电网改造投入资金8亿元。"],
    ]),
    inventArticle("d2", "云浦市安置房交付", [
      ["今年云浦市筹集安置房6350套，完成计划的84%。", "其中，白石县3120套，青河县1040套，柳林县330套。"],
    ]),
    inventArticle("d3", "湿地换了草种", [
      ["云浦市的人工湿地今年改种了苦草。", "人工湿地的苦草主要是因为耐污才被选中。"],
      ["湿地的栈道同时修好。"],
    ]),
  ];
  const places = [
    inventPlace("云浦市", "region", null),
    inventPlace("白石县", "county", "云浦市"),
    inventPlace("青河县", "county", "云浦市"),
    inventPlace("柳林县", "county", "云浦市"),
  ];
  engine = createEngine({ articles, places, terms: [], examples: { zh: [], en: [] } }, await openLanguageData());
});

const valueFor = (question: string) => engine.ask(question).answers[0]?.value?.text;

describe("a row of places that goes on from a sentence", () => {
  it.each([
    ["in the next paragraph", "柳林县前三季度用电量是多少？", "19.3亿千瓦时"],
    ["in its own", "柳林县今年筹集了多少套安置房？", "330套"],
  ])("answers for one of them, %s", (_, question, value) => {
    expect(valueFor(question)).toBe(value);
  });

  it("leaves the whole to the sentence that tells of it", () => {
    expect(valueFor("云浦市前三季度用电量是多少？")).toBe("223.7亿千瓦时");
  });

  it("is scored like the sentence it goes on from, and says so beside its own signals", () => {
    const [row, told] = engine.ask("柳林县前三季度用电量是多少？").answers;
    expect(row?.score).toBe(told?.score);
    const shares = row?.explain() ?? [];
    expect(shares.map(({ signal }) => signal)).toContain("goes on from another sentence");
    expect(told?.explain().map(({ signal }) => signal)).not.toContain("goes on from another sentence");
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(row?.score ?? 0, 6);
  });
});

describe("a reason told beside the matter", () => {
  it("goes before the sentence that says it is so", () => {
    expect(engine.ask("人工湿地今年为什么种苦草？").answers[0]?.sentence).toContain("耐污");
  });

  it("does not where no reason is asked for", () => {
    expect(engine.ask("人工湿地今年改种了什么？").answers[0]?.sentence).toContain("改种了苦草");
  });
});
