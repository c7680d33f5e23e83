import { beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { createEngine, openEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

const CORPUS: Corpus = {
  places: [inventPlace("云州省", "region", null, ["Yunzhou"]), inventPlace("青溪县", "county", "云州省", ["Qingxi"])],
  terms: [
    { name: "图书室", synonyms: [], english: ["reading room"] },
    { name: "村级", synonyms: [], english: ["village-level"] },
  ],
  examples: { zh: [], en: [] },
  articles: [
    inventArticle("a1", "青溪县图书室进村", [
      ["目前青溪县建成乡镇图书室12个、村级图书室87个，藏书馆3个。", "茶叶销售额达到4600万元。"],
    ]),
  ],
};

let engine: Engine;
beforeAll(async () => {
  engine = createEngine(CORPUS, await openLanguageData());
});

describe("the gloss of a short answer", () => {
  it.each([
    ["How many reading rooms are there in the townships of Qingxi?", "12个", "reading rooms"],
    ["How many village-level reading rooms does Qingxi have?", "87个", "village-level reading rooms"],
  ])("says in the words of %s what %s is: %s", (question, value, gloss) => {
    const answer = engine.ask(question);
    expect(answer.answers[0]?.value?.text).toBe(value);
    expect(answer.gloss).toBe(gloss);
  });

  it("writes a place in Latin letters", async () => {
    const shipped = await openEngine(SHIPPED_CORPUS);
    expect(shipped.ask("Where was the black barley field training held?").gloss).toBe("Lhünzê");
  });

  it("leaves out the words of the question that do not stand beside the figure", () => {
    expect(engine.ask("How many splendid village-level reading rooms does Qingxi have?").gloss).toBe(
      "village-level reading rooms",
    );
  });

  it.each(["青溪县有多少个村级图书室？", "how many hospitals does Qingxi have", "Qingxi reading rooms", ""])(
    "is none for %o",
    (question) => {
      expect(engine.ask(question).gloss).toBeNull();
    },
  );
});

describe("words that were not understood", () => {
  it.each([
    ["How many zorgblats does Qingxi have?", ["zorgblats"]],
    ["How many village hospitals does Qingxi have?", ["hospitals"]],
    ["青溪有多少家医院", ["医院"]],
  ])("are named as %s says them", (question, missing) => {
    expect(engine.ask(question).missing).toEqual(missing);
  });
});
