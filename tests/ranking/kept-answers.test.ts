import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { openLanguageData, prepareRetrieval } from "../../src/engine.ts";
import { rankSentences } from "../../src/ranking/rank-sentences.ts";
import { inventArticle } from "../invent-corpus.ts";

/** More than are judged fully. */
const WANTED = 30;

function collectGarbage(): void {
  setFlagsFromString("--expose_gc");
  runInNewContext("gc")();
}

it("an answer that is kept explains itself without keeping all that its question was judged by", async () => {
  const others = Array.from({ length: WANTED }, (_, day) => `第${day + 1}天的比赛有${day + 10}人参加。`);
  const article = inventArticle("a1", "河滩旧事", [["赛马会的观众有两千人。", ...others], ["县城修了新桥。"]]);
  const { index, region, analyse } = prepareRetrieval(
    { articles: [article], places: [], terms: [], examples: { zh: [], en: [] } },
    await openLanguageData(),
  );
  const askAndKeep = (question: string) => {
    const { evidence, sentences, further } = rankSentences(index, region, analyse(question), WANTED);
    return { evidence: new WeakRef(evidence), kept: [...sentences, ...further].map(({ explain }) => explain) };
  };
  const { evidence, kept } = askAndKeep("赛马会有多少观众？");
  askAndKeep("新桥修在哪里？");
  await setImmediate();
  collectGarbage();
  expect(evidence.deref()).toBeUndefined();
  expect(new Set(kept.map((explain) => explain().length > 0))).toEqual(new Set([true, false]));
});
