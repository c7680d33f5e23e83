import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type FactKnowledge, readFacts } from "../../src/facts/read-facts.ts";
import { buildPlaceTree } from "../../src/question/place-scope.ts";
import { chineseNames, indexRegionNames } from "../../src/question/region.ts";
import { learnWords, loadDictionary } from "../../src/text/segment.ts";
import { inventArticle } from "../invent-corpus.ts";
import { GOLD, PLACES } from "./invented-facts.ts";

const KNOWLEDGE: FactKnowledge = {
  names: indexRegionNames(PLACES, []),
  tree: buildPlaceTree(PLACES),
  places: PLACES,
};

beforeAll(() => {
  loadDictionary();
  learnWords(PLACES.flatMap(chineseNames));
});

function factsOf(title: string, ...paragraphs: readonly (readonly string[])[]) {
  return readFacts(inventArticle("a1", title, paragraphs), KNOWLEDGE).facts;
}

describe("facts of a sentence", () => {
  it.each(GOLD)("reads %s", (sentence, stated) => {
    const read = factsOf("青溪县见闻", [sentence]).map(({ text, value, unit, indicator, place }) => [
      text,
      value,
      unit,
      indicator.toLowerCase(),
      place?.name ?? null,
    ]);
    expect(read).toEqual(stated);
  });
});

describe("the place of a fact", () => {
  const placesOf = (title: string, ...paragraphs: readonly (readonly string[])[]): readonly (string | null)[] =>
    factsOf(title, ...paragraphs).map(({ place }) => place?.name ?? null);

  it("goes on from sentence to sentence until another place is named", () => {
    expect(
      placesOf("澄江市办学", ["青溪县建成学校12所。", "投入资金300万元。", "白石县建成学校9所。", "投入资金200万元。"]),
    ).toEqual(["青溪县", "青溪县", "白石县", "白石县"]);
  });

  it("goes back to the headline's in a new paragraph, unless that goes on", () => {
    expect(
      placesOf("澄江市办学", ["青溪县建成学校12所。"], ["其中，寄宿制学校4所。"], ["各校共有教师860名。"]),
    ).toEqual(["青溪县", "青溪县", "澄江市"]);
  });

  it("is what 全市 and 该县 mean", () => {
    expect(placesOf("读书", ["青溪县建成书屋8个，全市建成书屋96个。", "该县有读者3000人。"])).toEqual([
      "青溪县",
      "澄江市",
      "青溪县",
    ]);
  });

  it("is the place around them all, where several are named in a row", () => {
    expect(placesOf("读书", ["青溪、白石和红叶等地建成书屋58个。"])).toEqual(["云州省"]);
  });

  it("is not the county that is only an example of the province's first", () => {
    expect(placesOf("读书", ["红叶县建成我省首家少儿馆；发放读书券30万元。"])).toEqual(["云州省"]);
  });

  it("is the unlisted village named right after a listed place", () => {
    expect(placesOf("读书", ["柳塘镇李家坪村有书屋2个。"])).toEqual(["李家坪村"]);
  });

  it("is unknown where nothing names one", () => {
    expect(placesOf("读书", ["书屋共有58个。"])).toEqual([null]);
  });
});

describe("the time of a fact", () => {
  it.each([
    ["2020年青溪县产茶30吨,比上年增长12%,卖出20吨。", ["2020年", "2020年", "2020年"]],
    ["2020年青溪县产茶30吨,比2019年的25吨多5吨。", ["2020年", "2019年", "2020年"]],
    ["2020年青溪县责任事故由上年的31起降到19起。", ["上年", "2020年"]],
    ["青溪县上年产茶30吨。", ["上年"]],
  ])("%s is not the one compared with", (text, times) => {
    expect(factsOf("青溪县种茶", [text]).map(({ time }) => time)).toEqual(times);
  });

  it("is told before it, or by a dated sentence before it in the paragraph", () => {
    const facts = factsOf(
      "青溪县读书",
      ["2019年，青溪县建成书屋8个。", "藏书3万册。", "目前，书屋达12个。"],
      ["读者有900人。"],
    );
    expect(facts.map(({ time }) => time)).toEqual(["2019年", "2019年", "目前", null]);
  });

  it("is none that it is only compared with", () => {
    const facts = factsOf("青溪县读书", ["今年青溪县建成书屋18个，比去年增加6个。"]);
    expect(facts.map(({ time }) => time)).toEqual(["今年", "今年"]);
  });
});

it("reads a list of places with its count as a list, not as a fact", () => {
  const { facts, lists } = readFacts(inventArticle("a1", "读书", [["以青溪、白石、红叶3个县为试点。"]]), KNOWLEDGE);
  expect(facts).toEqual([]);
  expect(lists.map(({ places }) => places.map(({ name }) => name))).toEqual([["青溪县", "白石县", "红叶县"]]);
});

it("marks a figure where it stands in the sentence as printed, full-width or not", () => {
  const sentence = "青溪县（含柳塘镇）建成书屋１２个，入学率９８％。";
  for (const { text, start, end } of factsOf("读书", [sentence])) expect(sentence.slice(start, end)).toBe(text);
  expect(factsOf("读书", [sentence]).map(({ value, unit }) => [value, unit])).toEqual([
    [12, "个"],
    [98, "%"],
  ]);
});

it("reads any text without failing, every figure in its sentence", () => {
  const parts = fc.array(
    fc.constantFrom(
      "青溪县",
      "全县",
      "书屋",
      "共",
      "12",
      "个",
      "万",
      "元",
      "的",
      "，",
      "；",
      "“",
      "”",
      "（",
      "达",
      "建成",
      "%",
      "、",
      "等",
      "三",
      "2019年",
    ),
  );
  fc.assert(
    fc.property(parts, (words) => {
      const sentence = words.join("");
      for (const { start, end, text } of factsOf("读书", [sentence])) expect(sentence.slice(start, end)).toBe(text);
    }),
    { numRuns: 300 },
  );
});
