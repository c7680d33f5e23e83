import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import type { Article } from "../../src/model/corpus.ts";
import type { FactQuery } from "../../src/model/facts.ts";
import { inventArticle } from "../invent-corpus.ts";
import { PLACES } from "./invented-facts.ts";

const dated = (date: string, article: Article): Article => ({ ...article, date });

const ARTICLES: readonly Article[] = [
  dated("2020-03-01", inventArticle("a1", "青溪县书屋进村", [["青溪县建成村级书屋58个，读者2.1万人次。"]])),
  dated("2021-05-01", inventArticle("a2", "书屋再添新丁", [["青溪县的村级书屋增至71个。"]])),
  dated(
    "2021-06-01",
    inventArticle("a3", "读书记", [["青溪县村级书屋已达71个，柳塘镇有书屋9个。", "白石县茶叶产值3000万元。"]]),
  ),
];

describe("the facts of a corpus", () => {
  let engine: Engine;
  beforeAll(async () => {
    const terms = [{ name: "书屋", synonyms: ["图书室"], english: [] }];
    engine = createEngine(
      { places: PLACES, terms, examples: { zh: [], en: [] }, articles: ARTICLES },
      await openLanguageData(),
    );
  });

  const figures = (query: FactQuery): readonly string[] => engine.facts(query).rows.map(({ text }) => text);

  it("are all of them, in reading order, when nothing narrows", () => {
    expect(figures({})).toEqual(["58个", "2.1万人次", "71个", "71个", "9个", "3000万元"]);
  });

  it.each<[string, FactQuery, readonly string[]]>([
    ["a place, with what lies in it", { asked: "青溪县" }, ["58个", "2.1万人次", "71个", "71个", "9个"]],
    ["the place around them", { asked: "澄江市" }, ["58个", "2.1万人次", "71个", "71个", "9个", "3000万元"]],
    ["a place by its pinyin", { asked: "bai shi xian" }, ["3000万元"]],
    ["a place by its romanisation", { asked: "Liutang Town" }, ["9个"]],
    ["a place in traditional characters", { asked: "青溪縣" }, ["58个", "2.1万人次", "71个", "71个", "9个"]],
    ["a word", { word: "书屋" }, ["58个", "71个", "71个", "9个"]],
    ["a synonym of it", { word: "图书室" }, ["58个", "71个", "71个", "9个"]],
    ["a unit", { unit: "元" }, ["3000万元"]],
    ["a time", { time: "2020" }, ["58个", "2.1万人次"]],
    ["all of them at once", { asked: "青溪", word: "书屋", unit: "个", time: "2021" }, ["71个", "71个", "9个"]],
  ])("are narrowed by %s", (_, query, expected) => {
    expect(figures(query)).toEqual(expected);
  });

  it("name the nearest places when a place is not known", () => {
    expect(engine.facts({ asked: "青西县" })).toEqual({
      rows: [],
      place: null,
      nearest: expect.arrayContaining(["青溪县"]),
      unmatched: null,
    });
    expect(engine.facts({ asked: "Qinxi" }).nearest[0]).toBe("青溪县");
  });

  it("name no place that is far from the name", () => {
    expect(engine.facts({ asked: "海王星" }).nearest).toEqual([]);
  });

  it("of a place tell how many there are when none counts what is asked for", () => {
    expect(engine.facts({ asked: "青溪 窗口" })).toEqual({
      rows: [],
      place: "青溪县",
      nearest: [],
      unmatched: { word: "窗口", figures: 5 },
    });
    expect(engine.facts({ asked: "青溪 书屋" }).unmatched).toBeNull();
  });

  it("say who agrees, who says otherwise, and which is newer", () => {
    const [first] = engine.facts({ word: "村级书屋" }).rows;
    expect(first?.elsewhere).toEqual([
      { text: "71个", citation: "a2.1.1", agrees: false, newer: "that" },
      { text: "71个", citation: "a3.1.1", agrees: false, newer: "that" },
    ]);
    const [, second] = engine.facts({ word: "村级书屋" }).rows;
    expect(second?.elsewhere.map(({ citation, agrees, newer }) => [citation, agrees, newer])).toEqual([
      ["a1.1.1", false, "this"],
      ["a3.1.1", true, "that"],
    ]);
  });

  it("carry the place each belongs to and a citation that leads to the sentence", () => {
    const facts = engine.facts({ asked: "青溪县" }).rows;
    expect(facts.map(({ place }) => place)).toEqual(["青溪县", "青溪县", "青溪县", "青溪县", "柳塘镇"]);
    for (const { sentence, start, end, text, citation } of facts) {
      expect(sentence.slice(start, end)).toBe(text);
      expect(engine.context(citation.id, 0)?.sentences[0]?.text).toBe(sentence);
    }
  });
});
