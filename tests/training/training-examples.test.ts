import { beforeAll, describe, expect, it } from "vitest";
import { openLanguageData, prepareRetrieval, type Retrieval } from "../../src/engine.ts";
import { balance, type GatheredQuestion, gatherSet } from "../../src/training/training-examples.ts";
import { inventArticle } from "../invent-corpus.ts";

let retrieval: Retrieval;

beforeAll(async () => {
  const articles = [inventArticle("a1", "茶园", [["茶园有三百亩。"], ["渔港有二十艘船。"]])];
  const corpus = { articles, places: [], terms: [], examples: { zh: [], en: [] } };
  retrieval = prepareRetrieval(corpus, await openLanguageData());
});

/** Questions on the sentences with these numbers. */
function gather(name: string, sentences: readonly number[]): readonly GatheredQuestion[] {
  const questions = sentences.map((sentence, at) => ({
    id: `${at}`,
    text: "茶园有多大？",
    right: new Set([sentence]),
  }));
  return gatherSet(name, retrieval, questions);
}

const weightOf = (questions: readonly GatheredQuestion[]): number =>
  questions.reduce((sum, { weight }) => sum + weight, 0);

describe("what is learnt from", () => {
  it("counts a set by how many paragraphs its questions are on, not by how many they are", () => {
    expect(weightOf(gather("many questions", [0, 0, 0, 0]))).toBeCloseTo(weightOf(gather("one", [0])));
    expect(weightOf(gather("two paragraphs", [0, 1]))).toBeGreaterThan(weightOf(gather("one", [0])));
  });

  it("counts all newspapers together as much as all question sets together", () => {
    const sets = gather("set", [0]);
    const newspapers = [...gather("one paper", [0, 1]), ...gather("another", [1])];
    const balanced = balance(sets, newspapers);
    expect(balanced).toHaveLength(4);
    expect(weightOf(balanced.slice(sets.length))).toBeCloseTo(weightOf(sets));
  });
});
