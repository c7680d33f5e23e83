import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import { rankedOf } from "../../src/model/answer.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

let engine: Engine;

beforeAll(async () => {
  const articles = [
    inventArticle("e1", "青河大桥合龙", [
      ["6月3日，青河大桥主跨混凝土浇筑完毕，比计划提前8天。", "这座始建于1958年的老水库大坝也加了固。"],
      ["今年以来，全县矿山没有发生死亡事故。", "煤矿矿长郦青松每周下井三次。"],
    ]),
    inventArticle("e2", "村里通了自来水", [
      ["如今村民用水统一为每吨2.9元。", "全县培训水管员，分县区看，青河县有310人，白石县250人，柳林县120人。"],
      ["今年油茶种植9万亩，总产量3.6万吨，平均亩产40.5公斤。"],
      ["上门换药一次收80元，医保支付60元，病人自付20元。"],
      ["农户交茶后，茶款三小时内打到卡上。", "全县60岁及以上老人有5.2万人，办起老年食堂42家。"],
    ]),
  ];
  const places = [
    inventPlace("河阳市", "prefecture", null, ["Heyang"]),
    inventPlace("青河县", "county", "河阳市", ["Qinghe"]),
    inventPlace("白石县", "county", "河阳市", ["Baishi"]),
    inventPlace("柳林县", "county", "河阳市", ["Liulin"]),
  ];
  engine = createEngine({ articles, places, terms: [], examples: { zh: [], en: [] } }, await openLanguageData());
});

describe("an English question", () => {
  it.each([
    ["when something was finished by words of its end", "when did they finish the bridge?", "6月3日"],
    ["how many died by the sentence that none did", "how many people died in the mines?", "没有发生死亡事故"],
    ["who heads a mine", "who is the manager of the coal mine?", "郦青松"],
    ["what water costs by a price for each ton", "what does a ton of tap water cost now?", "2.9元"],
    ["the yield per mu by the figure of each", "what is the tea oil yield per mu?", "40.5公斤"],
    ["what one pays oneself", "what does the patient pay himself for a home visit?", "20元"],
    ["how fast something is done by a time", "how fast do farmers get paid for tea?", "三小时内"],
    ["how old a building is by when it was built", "how old is the reservoir dam?", "1958年"],
    ["seniors by people, and no canteens", "how many seniors live in the county?", "5.2万人"],
  ])("is told %s", (_, question, value) => {
    const answer = engine.ask(question);
    expect(answer.outcome).not.toBe("no-evidence");
    expect(rankedOf(answer)[0]?.value?.text).toBe(value);
  });

  it("which place has the least is told by a row of places with their figures", () => {
    const [best] = rankedOf(engine.ask("which county has the fewest water keepers?"));
    expect(best?.value?.text).toBe("柳林县");
  });

  it("for a number of what the corpus tells of nowhere is not answered by another number", () => {
    expect(engine.ask("how much wheat was harvested in Qinghe?").outcome).toBe("no-evidence");
  });

  it("that is asked in other verbs and adjectives than newspapers write misses none of them", () => {
    expect(engine.ask("how fast does the dearest ppl get paid for tea?").missing).toEqual([]);
    expect(engine.ask("how much lunch does the bridge get?").missing).toEqual(["lunch"]);
  });
});
