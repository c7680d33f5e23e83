import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle } from "../invent-corpus.ts";
import { PLACES } from "./invented-facts.ts";

describe("the short answer to a question for a figure", () => {
  let engine: Engine;
  beforeAll(async () => {
    const articles = [
      inventArticle("a1", "青溪县书屋进村", [
        ["青溪县建成村级书屋58个、乡镇书屋12个，覆盖全县35%的行政村，投入资金120万元。"],
        ["全县各类“农家”书屋共有96家，其中，镇级“农家”书屋20家。"],
      ]),
    ];
    const terms = [{ name: "书屋", synonyms: [], english: ["reading room", "reading rooms"] }];
    engine = createEngine({ places: PLACES, terms, examples: { zh: [], en: [] }, articles }, await openLanguageData());
  });

  it.each([
    ["is of the thing asked for", "青溪县有多少个乡镇书屋？", "12个"],
    ["is the share of what is covered, where that is asked", "青溪县的书屋覆盖了多少行政村", "35%"],
    ["is money for a question about money", "青溪县书屋投入了多少资金", "120万元"],
    ["is the whole, not a part, where the whole is asked", "青溪县各类农家书屋有多少家", "96家"],
    ["is of the level of administration asked about", "青溪县村一级的书屋有几个", "58个"],
    ["is given for a topic that names a number", "number of reading rooms in Qingxi", "58个"],
  ])("%s", (_, question, value) => {
    expect(engine.ask(question).answers[0]?.value?.text).toBe(value);
  });
});
