import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine } from "../../src/engine.ts";
import { readJsonLines } from "../../src/eval/read-json-lines.ts";
import { carriedOn } from "../../src/model/answer.ts";
import type { Engine } from "../../src/model/asking.ts";
import { squeeze } from "../../src/text/squeeze.ts";

/** Questions asked one after another; null where the corpus does not say. */
const chain = z.object({
  chain: z.array(z.object({ question: z.string(), sentenceContains: z.string().nullable() })),
});

describe("conversations about the shipped corpus", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(SHIPPED_CORPUS);
  });

  function holdConversation(turns: z.infer<typeof chain>["chain"]): readonly boolean[] {
    let thread: readonly string[] = [];
    return turns.map(({ question, sentenceContains }) => {
      const answer = engine.ask(question, { limit: 1, thread });
      thread = carriedOn(thread, answer);
      const sentence = answer.answers[0]?.sentence ?? null;
      if (sentenceContains === null || sentence === null) return sentenceContains === sentence;
      return squeeze(sentence).includes(squeeze(sentenceContains));
    });
  }

  it("answers nine turns of ten rightly, in Chinese, English and both", async () => {
    const chains = await readJsonLines(`${import.meta.dirname}/follow-up-chains.jsonl`, chain);
    expect(chains.length).toBeGreaterThanOrEqual(40);
    const turns = chains.flatMap(({ chain }) => holdConversation(chain));
    expect(turns.filter((right) => right).length / turns.length).toBeGreaterThanOrEqual(0.9);
  });

  it("says what a follow-up was taken for, in the language it was asked in", () => {
    expect(engine.ask("and Baxoi?", { limit: 1, thread: ["芒康县有多少个电商服务站？"] })).toMatchObject({
      language: "en",
      understoodAs: "八宿县有多少个电商服务站？",
    });
  });

  it("takes a question that stands by itself for no follow-up", () => {
    expect(
      engine.ask("谁获评了全国优秀科技特派员？", { limit: 1, thread: ["八宿县开发的APP叫什么名字？"] }).understoodAs,
    ).toBeNull();
  });
});
