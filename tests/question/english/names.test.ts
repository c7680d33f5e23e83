import { beforeAll, describe, expect, it } from "vitest";
import { openLanguageData, prepareRetrieval, type Retrieval } from "../../../src/engine.ts";
import { createPlaceFinder } from "../../../src/facts/find-place.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { inventArticle, inventPlace } from "../../invent-corpus.ts";

const CORPUS: Corpus = {
  places: [
    inventPlace("云州省", "region", null, ["Yunzhou"]),
    inventPlace("日喀则市", "prefecture", "云州省", ["Shigatse", "Xigazê", "Xigaze"]),
    inventPlace("昌都市", "prefecture", "云州省", ["Changdu", "Qamdo", "Chamdo"]),
    inventPlace("林芝市", "prefecture", "云州省", ["Nyingchi", "Linzhi", "Nyingtri"]),
    inventPlace("八宿县", "county", "昌都市", ["Baxoi", "Pashö", "Basu"]),
    inventPlace("吕梁县", "county", "昌都市", []),
  ],
  terms: [{ name: "市地", synonyms: [], english: ["prefecture"] }],
  examples: { zh: [], en: [] },
  articles: [
    inventArticle("a1", "村里的人", [
      [
        "村民罗布旺堆说，茶卖得好。",
        "副局长王小军来过，张继明也来过。",
        "专家贾里德·艾伦来讲课，戈登森没有来。",
        "村民吕绿云记了账。",
        "珂尔信息公司在日喀则、昌都、林芝和八宿卖茶。",
      ],
    ]),
  ],
};

let retrieval: Retrieval;
beforeAll(async () => {
  retrieval = prepareRetrieval(CORPUS, await openLanguageData());
});

/** What an English question is looked for by, for people to read, without gaps. */
const searched = (question: string): string => retrieval.analyse(question).searchedFor.join("");

describe("Chinese names in Latin letters", () => {
  it.each([
    "Luobu Wangdui",
    "luobu wangdui",
    "LUOBU WANGDUI",
    "luóbù wàngduī",
    "LUOBUWANGDUI",
    "LuobuWangdui",
    "Luobu-Wangdui",
    "luo bu wang dui",
    "Who is Luobuwangdui?",
  ])("%s is 罗布旺堆", (name) => {
    expect(searched(name)).toContain("罗布旺堆");
  });

  it.each([
    ["Wang Xiaojun", "王小军"],
    ["WANG XIAOJUN", "王小军"],
    ["Wangxiaojun", "王小军"],
    ["Xiaojun Wang", "王小军"],
    ["Zhang Jiming", "张继明"],
    ["zhāng jìmíng", "张继明"],
    ["Ke'er Xinxi", "珂尔信息"],
    ["Lü Lüyun", "吕绿云"],
    ["Lv Lvyun", "吕绿云"],
    ["LuLuyun", "吕绿云"],
    ["Jared Allen", "贾里德"],
    ["Allen", "艾伦"],
    ["Goldenson", "戈登森"],
  ])("%s is %s", (name, characters) => {
    expect(searched(`who is ${name}`)).toContain(characters);
  });

  it("finds no name where the letters sound like none", () => {
    expect(retrieval.analyse("who is Zhang Daming").searchedFor).toEqual([]);
  });
});

describe("places in Latin letters", () => {
  it.each([
    ["Shigatse", "日喀则市"],
    ["Xigazê", "日喀则市"],
    ["XIGAZE", "日喀则市"],
    ["Rikaze", "日喀则市"],
    ["ri ka ze", "日喀则市"],
    ["Qamdo", "昌都市"],
    ["Chamdo Prefecture", "昌都市"],
    ["Chang du", "昌都市"],
    ["chāngdū", "昌都市"],
    ["Nyingchi City", "林芝市"],
    ["Nyingtri", "林芝市"],
    ["Lin zhi", "林芝市"],
    ["Pashö", "八宿县"],
    ["Pasho County", "八宿县"],
  ])("%s is %s", (name, place) => {
    const { places, missing, searchedFor } = retrieval.analyse(`tea in ${name}`);
    expect(places.map((known) => known.name)).toEqual([place]);
    expect(missing).not.toContain(name);
    expect(searchedFor).not.toContain("市地");
  });
});

describe("letters that could be cut into syllables in thousands of ways", () => {
  it("are no name", () => {
    expect(searched(`who is ${"an".repeat(60)}`)).not.toContain("安");
  });
});

describe("a place asked for by its name in pinyin", () => {
  it.each(["Lüliang", "Luliang", "Lvliang", "Lv liang"])("%s is 吕梁县", (name) => {
    expect(createPlaceFinder(CORPUS.places).find(name)?.name).toBe("吕梁县");
  });
});
