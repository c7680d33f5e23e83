import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine } from "../../src/engine.ts";
import { readProvenQuestions, sameSentence } from "../../src/eval/evaluate-questions.ts";
import { readJsonLines } from "../../src/eval/read-json-lines.ts";
import type { Engine } from "../../src/model/asking.ts";
import { speakPlainly } from "../../src/question/speak-plainly.ts";

/** A question as people put it, and which of the corpus' own questions it is. */
const variant = z.object({ like: z.string(), question: z.string() });

describe("questions as people put them", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(SHIPPED_CORPUS);
  });

  const firstSentence = (question: string): string | null =>
    engine.ask(question, { limit: 1 }).answers[0]?.sentence ?? null;

  it("find what the plain question finds", async () => {
    const plain = new Map(
      (await readProvenQuestions(`${SHIPPED_CORPUS}/questions.jsonl`)).map((question) => [question.id, question]),
    );
    const variants = await readJsonLines(`${import.meta.dirname}/colloquial.jsonl`, variant);
    expect(variants.length).toBeGreaterThanOrEqual(80);
    const asPlain = variants.filter(({ like, question }) => {
      const proven = plain.get(like);
      const got = firstSentence(question);
      if (proven === undefined || got === null) return proven?.expected === null;
      const right = [firstSentence(proven.question) ?? "", ...(proven.expected?.sentences ?? [])];
      return right.some((sentence) => sameSentence(sentence, got));
    });
    expect(asPlain.length / variants.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ["昌都 电商", "电商"],
    ["changdu 电商", "昌都"],
    ["昌都 e-commerce", "昌都"],
    ["科技特派员", "科技特派员"],
    ["八宿 追溯体系", "追溯体系"],
    ["昌都市有没有网店", "昌都"],
    ["དཔའ་ཤོད 电商", "八宿"],
    ["ཆབ་མདོ་གྲོང་ཁྱེར།", "昌都"],
    ["lithium", "锂"],
    ["Baxoi", "八宿"],
  ])("searches for the bare topic %s", (topic, word) => {
    const answer = engine.ask(topic, { limit: 1 });
    expect(answer.outcome).not.toBe("no-evidence");
    expect(answer.answers[0]?.sentence).toContain(word);
  });

  it.each(["昌都 医院", "西藏 大象", "八宿有机场吗"])(
    "finds nothing of %s, for the corpus has the place alone",
    (topic) => {
      expect(engine.ask(topic).outcome).toBe("no-evidence");
    },
  );
});

describe("plain words", () => {
  it.each([
    ["请问青溪有几多个图书室呀？？？", "青溪有多少个图书室呀？"],
    ["生一头小牛补好多？", "生一头小牛补多少？"],
    ["去年修了好多里农村路", "去年修了多少里农村路"],
    ["好多人都去了吗", "好多人都去了吗"],
    ["那白石咧", "那白石呢"],
    ["钱拿去干嘛了", "钱拿去做什么了"],
    ["那栋楼现在干嘛用", "那栋楼现在做什么用"],
    ["干嘛要关电站", "为什么要关电站"],
    ["麻烦问下，青溪有几間書屋，谢谢！", "青溪有几間書屋"],
    ["青溪邊個縣有書屋", "青溪哪个縣有書屋"],
    ["图书室系边个办嘅", "图书室是谁办的"],
    ["图书室喺边度", "图书室在哪里"],
    ["书屋修咗邊一條路", "书屋修了哪一條路"],
    ["点解要种树", "为什么要种树"],
    ["建书屋花了好多钱", "建书屋花了多少钱"],
    ["书屋有多少平？", "书屋有多少平方米？"],
    ["来了好多人看戏", "来了好多人看戏"],
    ["好的，谢谢！那书屋有几个", "那书屋有几个"],
    ["OK, how many are there?", "how many are there?"],
    ["No. 1 school has how many pupils?", "No. 1 school has how many pupils?"],
    ["好的，", "好的，"],
    ["树几时种咗", "树什么时候种了"],
    ["Could you tell me how many there are? Thanks!", "how many there are?"],
    ["图书室咋样", "图书室怎么样"],
    ["产业体系关系联系有哪些", "产业体系关系联系有哪些"],
    ["關係人數", "關係人數"],
    ["好几多年了", "好几多年了"],
    ["请提供青溪县的图书室数，写汇报要用。", "青溪县的图书室数"],
    ["报表用数：青溪县的图书室数", "青溪县的图书室数"],
    ["建书屋花费几何？", "建书屋花费多少？"],
    ["书屋开了立体几何课吗", "书屋开了立体几何课吗"],
    ["请问", "请问"],
    ["", ""],
  ])("say %s as %s", (asked, plain) => {
    expect(speakPlainly(asked)).toBe(plain);
  });
});
