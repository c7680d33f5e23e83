import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import { wholeQuestion } from "../../src/model/answer.ts";
import type { Engine } from "../../src/model/asking.ts";
import { saysNothing } from "../../src/question/follow-up/says-nothing.ts";
import { inventArticle } from "../invent-corpus.ts";

it.each(["x", "\u200E", "\u202E\u200B x", "?!", "😀", "ཀ"])("%j says nothing", (message) => {
  expect(saysNothing(message)).toBe(true);
});

it.each(["桥", "12", "ok", "那8座"])("%j says something", (message) => {
  expect(saysNothing(message)).toBe(false);
});

describe("a conversation", () => {
  let engine: Engine;
  beforeAll(async () => {
    const articles = [
      inventArticle("a1", "渡口镇新桥通车", [["渡口镇去年新建石桥12座，总投资3400万元。"]]),
      inventArticle("a2", "集镇禁止摆摊", [["在人行道上乱摆摊点的，处50元罚款。"]]),
    ];
    engine = createEngine({ articles, places: [], terms: [], examples: { zh: [], en: [] } }, await openLanguageData());
  });

  const BRIDGES = "渡口镇新建石桥多少座";
  const FINE = "乱摆摊点罚款多少";
  const shortAnswer = (question: string, thread: readonly string[]): string | undefined =>
    engine.ask(question, { limit: 3, thread }).answers[0]?.value?.text;

  it("is not gone on with by a message that says nothing, or nothing but an unknown name, counted or not", () => {
    for (const message of ["x", "土星", "火星有几颗"]) {
      const answer = engine.ask(message, { limit: 3, thread: [BRIDGES] });
      expect(answer).toMatchObject({ outcome: "no-evidence", understoodAs: null });
      expect(shortAnswer("总投资呢", [BRIDGES, wholeQuestion(answer)])).toBe("3400万元");
      expect(engine.ask(FINE, { limit: 3, thread: [message] })).toEqual(engine.ask(FINE, { limit: 3 }));
    }
  });

  it("leaves a question of its own its answer", () => {
    for (const before of [BRIDGES, "水星大桥几座"]) expect(shortAnswer(FINE, [before])).toBe("50元");
  });
});
