import { beforeAll, describe, expect, it } from "vitest";
import { openLanguageData, prepareRetrieval, type Retrieval } from "../../../src/engine.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { inventArticle, inventPlace } from "../../invent-corpus.ts";

const CORPUS: Corpus = {
  places: [
    inventPlace("云州省", "region", null, ["Yunzhou"]),
    inventPlace("青溪县", "county", "云州省", ["Qingxi", "Chingsi", "Qîngxī"]),
  ],
  terms: [{ name: "电商服务站", synonyms: ["电商站点"], english: ["e-commerce station", "online shopping point"] }],
  examples: { zh: [], en: [] },
  articles: [
    inventArticle("a1", "青溪县网上卖茶", [
      [
        "青溪县建成电商服务站25个，卖出茶叶3吨。",
        "村民罗布旺堆用app卖茶。",
        "专家贾里德·艾伦来讲课，德国大学派来5人。",
        "20世纪80年代两家合作社合并，19世纪就有的茶园由忽必烈赐名。",
        "众议院三月审议，不服从者须交罚款。",
        "青溪县县长和柳湾镇镇长到会。",
      ],
    ]),
  ],
};

let retrieval: Retrieval;
beforeAll(async () => {
  retrieval = prepareRetrieval(CORPUS, await openLanguageData());
});

/** What a question is looked for by: words, and pairs of characters. */
function soughtIn(question: string): string[] {
  const { words, bigrams } = retrieval.analyse(question);
  return [...words, ...bigrams].flatMap(({ parts }) => parts.map(({ term }) => term));
}

describe("English questions over Chinese sources", () => {
  it.each([
    ["a place by any of its spellings", "how many stations does chingsi county have", "青溪县"],
    ["a place with accents", "stations in Qîngxī", "青溪县"],
    ["a term of the region by phrase, in the plural", "how many e-commerce stations are there", "电商"],
    ["a word by the dictionary", "how much tea was sold", "茶叶"],
    ["an irregular form by its base form", "who taught at the German university", "大学"],
    ["a Chinese name by its sound, syllables apart", "who is Luobu Wangdui", "罗布"],
    ["a foreign name by its sound", "Where does Jared Allen teach?", "贾里"],
    ["a decade", "what happened in the 1980s", "80"],
    ["a century", "which garden is of the 19th century", "19"],
    ["a month", "what was discussed in March", "三月"],
    ["a derived word by its stem", "what followed the merger", "合并"],
    ["a name by the longer one that it begins", "who was Kublai", "忽必"],
    ["who heads a county", "who is the county head", "县长"],
    ["who heads a county, with its name", "who is the head of Qingxi County", "县长"],
    ["who leads a county", "who leads Qingxi County", "县长"],
    [
      "what newspapers say for a word before what a dictionary does",
      "how much did the merger of two co-ops cost",
      "合并",
    ],
    ["who heads a town that the corpus does not list", "who is the head of Liuwan Town", "镇长"],
    ["a phrase with a little word in it", "what did the House of Representatives discuss", "众议"],
    ["a word that the sources write in Latin letters", "who uses the APP", "app"],
  ])("finds %s", (_, question, term) => {
    expect(soughtIn(question)).toContain(term);
  });

  it("does not search for the word that only says what kind of answer is asked for", () => {
    const saidIn = (question: string): string[] => retrieval.analyse(question).english.map(({ said }) => said);
    expect(saidIn("in what year did the school open")).not.toContain("year");
    expect(saidIn("what is the coverage rate of the stations")).toContain("stations");
    expect(saidIn("who has taught for a year")).toContain("year");
  });

  it("reads Latin words in a Chinese question the same way", () => {
    expect(soughtIn("qingxi有几个e-commerce stations")).toEqual(expect.arrayContaining(["青溪县", "电商"]));
  });

  it("takes the head of another kind of place for none of the mayor", () => {
    expect(retrieval.analyse("who is the mayor of Qingxi").missing).toEqual(["mayor"]);
    expect(soughtIn("who is the mayor of Qingxi")).not.toContain("镇长");
  });

  it("names what it could not make sense of", () => {
    expect(retrieval.analyse("how many zorgblats does Qingxi have").missing).toEqual(["zorgblats"]);
  });

  it("looks for the same in traditional characters as in simplified ones", () => {
    const terms = (question: string) => retrieval.analyse(question).words.map(({ parts }) => parts);
    expect(terms("青溪縣建成電商站點幾個？")).toEqual(terms("青溪县建成电商站点几个？"));
  });

  it("looks for a synonym where the question says it the other way", () => {
    expect(soughtIn("电商站点有几个")).toEqual(expect.arrayContaining(["电商", "服务站"]));
  });
});
