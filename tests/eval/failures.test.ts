import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import { classifyMiss } from "../../src/eval/failures.ts";
import type { RankedSentence } from "../../src/model/answer.ts";
import { inventArticle } from "../invent-corpus.ts";

const ASKED = "青溪县图书室藏书多少册？";
const FIRST = "青溪县图书室藏书3万册。";
const NEXT = "图书室里最旧的一册书已有百年。";
const AGAIN = "青溪县的图书室藏书3万册。";
const ELSEWHERE = "青溪县中学的图书室也向读者开放。";

describe("a right sentence that is not first", () => {
  let ranked: readonly RankedSentence[];
  beforeAll(async () => {
    const articles = [
      inventArticle("a", "图书室", [[FIRST, NEXT], [ELSEWHERE]]),
      inventArticle("b", "一年回顾", [[AGAIN]]),
    ];
    const corpus = { articles, places: [], terms: [], examples: { zh: [], en: [] } };
    const answer = createEngine(corpus, await openLanguageData()).ask(ASKED, { limit: 10 });
    ranked = answer.outcome === "no-evidence" ? answer.related : answer.answers;
  });

  const found = (text: string) => ranked.find(({ sentence }) => sentence === text);

  it.each([
    ["right-paragraph-wrong-sentence", NEXT],
    ["wrong-paragraph", ELSEWHERE],
    ["near-duplicate", AGAIN],
    ["not-a-candidate", "不在其中。"],
  ])("is told as %s", (kind, right) => {
    expect(classifyMiss(found(FIRST), found(right))).toBe(kind);
  });
});
