import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../src/config.ts";
import { createEngine, openEngine, openLanguageData } from "../src/engine.ts";
import { evaluateDataset } from "../src/eval/evaluate-dataset.ts";
import { evaluateQuestions, readProvenQuestions, reportQuestions } from "../src/eval/evaluate-questions.ts";
import { readDataset } from "../src/eval/read-dataset.ts";
import type { Answer, RankedSentence } from "../src/model/answer.ts";
import { type Engine, threadAfter } from "../src/model/asking.ts";
import { articleId, type Corpus, sentenceId } from "../src/model/corpus.ts";
import { inventArticle, inventPlace } from "./invent-corpus.ts";
import { describeOnReal, QUESTION_SETS, REAL_PAGES } from "./real-sources.ts";

function first(answer: Answer): RankedSentence {
  const [best] = answer.answers;
  if (best === undefined) throw new Error(`no answer to ${answer.question}: ${answer.outcome}`);
  return best;
}

/** 云州 with its counties 青溪 and 白石, and one report of each. */
const CORPUS: Corpus = {
  places: [
    inventPlace("云州省", "region", null, ["Yunzhou"], ["我省", "全省"]),
    inventPlace("青溪县", "county", "云州省", ["Qingxi", "Chingsi"]),
    inventPlace("白石县", "county", "云州省", ["Baishi"]),
    inventPlace("红叶县", "county", "云州省", ["Hongye"]),
  ],
  terms: [{ name: "图书室", synonyms: ["书屋"], english: ["reading room"] }],
  examples: { zh: [], en: [] },
  articles: [
    {
      ...inventArticle("a1", "青溪县图书室进村", [
        [
          "青溪县今年把书送到了村里。",
          "目前全县建成乡镇图书室12个、村级图书室87个，藏书馆3个。",
          "为此投入资金260余万元。",
        ],
        ["青溪县还请来5位老师，教孩子们写字，参加的有430人次。"],
      ]),
      byline: "周晓禾",
    },
    inventArticle("a2", "白石县种茶忙", [
      ["2019年，白石县种茶1.2万亩。", "茶农李春山说，今年的茶卖得好。", "茶叶销售额达到4600万元。"],
    ]),
    inventArticle("a3", "全省读书活动开展", [["我省共有图书室960个，覆盖率达到78%。"]]),
  ],
};

describe("the engine on a small corpus", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = createEngine(CORPUS, await openLanguageData());
  });

  it.each([
    ["青溪县有多少个村级图书室？", "87个"],
    ["青溪縣有多少個村級圖書室？", "87个"],
    ["青溪乡镇书屋有几个", "12个"],
    ["青溪县请了几位老师？", "5位"],
    ["青溪县投入了多少资金？", "260余万元"],
    ["白石县2019年种茶多少亩？", "1.2万亩"],
    ["白石县茶叶卖了多少钱？", "4600万元"],
    ["全省图书室的覆盖率是多少？", "78%"],
    ["how many reading rooms does Yunzhou have", "960个"],
  ])("answers %s with %s", (question, value) => {
    const answer = engine.ask(question);
    expect(answer.outcome).toBe("answered");
    expect(first(answer).value?.text).toBe(value);
  });

  it("takes the place from the sentence before when the sentence names none", () => {
    const best = first(engine.ask("青溪县投入了多少资金？"));
    expect(best.citation).toMatchObject({ title: "青溪县图书室进村", paragraph: 1, sentence: 3 });
  });

  it.each([
    ["another county", "红叶县有多少个村级图书室？"],
    ["another year", "白石县2023年种茶多少亩？"],
    ["a thing that stands nowhere", "青溪县有多少家医院？"],
    ["a figure that is not given", "青溪县村级图书室的覆盖率是多少？"],
    ["nothing of the region", "明天火星上的天气怎么样？"],
  ])("says that there is no evidence for %s", (_, question) => {
    const answer = engine.ask(question);
    expect(answer).toMatchObject({ outcome: "no-evidence", answers: [] });
  });

  it.each([0, -1, 1.5, Number.NaN])("gives no answer of %s sentences", (limit) => {
    expect(() => engine.ask("青溪县有多少家医院？", { limit })).toThrow(RangeError);
    expect(() => engine.reply("青溪县有多少家医院？", { limit })).toThrow("limit must be a whole number from 1");
  });

  it("names the words that stand nowhere in the corpus", () => {
    expect(engine.ask("青溪县有多少家医院？").missing).toEqual(["医院"]);
  });

  it("offers the known place that sounds like the one asked for", () => {
    expect(engine.ask("清西县有多少个村级图书室？")).toMatchObject({ nearest: expect.arrayContaining(["青溪县"]) });
  });

  it("marks related sentences with no short answer, for they do not answer", () => {
    const answer = engine.ask("红叶县有多少个村级图书室？");
    if (answer.outcome !== "no-evidence") throw new Error(answer.outcome);
    expect(answer.related.every((sentence) => sentence.value === null)).toBe(true);
  });

  it("carries a follow-up on from the question before", () => {
    const answer = engine.ask("那白石呢？", { thread: ["青溪县2019年种茶多少亩？"] });
    expect(answer.understoodAs).toBe("白石2019年种茶多少亩？");
    expect(first(answer).value?.text).toBe("1.2万亩");
  });

  it("answers the questions of one message one by one, the later ones as follow-ups", () => {
    const reply = engine.reply("青溪县投入了多少资金？请了几位老师？How many reading rooms are there in Yunzhou?");
    const answers = reply.kind === "answers" ? reply.answers : [];
    expect(answers.map(({ question }) => question)).toEqual([
      "青溪县投入了多少资金？",
      "请了几位老师？",
      "How many reading rooms are there in Yunzhou?",
    ]);
    expect(answers.map((answer) => first(answer).value?.text)).toEqual(["260余万元", "5位", "960个"]);
  });

  it("carries on every question that a message was answered to, and nothing of what asks for none", () => {
    const before = ["白石县2019年种茶多少亩？"];
    expect(threadAfter(before, engine.reply("青溪县投入了多少资金？请了几位老师？"))).toEqual([
      ...before,
      "青溪县投入了多少资金？",
      expect.stringContaining("请了几位老师"),
    ]);
    expect(threadAfter(before, engine.reply("介绍一下青溪"))).toEqual([...before, "青溪"]);
    expect(threadAfter(before, engine.reply("谢谢", { thread: before }))).toEqual(before);
    expect(threadAfter(before, engine.reply("出处", { thread: before }))).toEqual(before);
    expect(threadAfter(before, engine.reply(before.join(""), { thread: before }))).toEqual(before);
  });

  it("tells who said it where the sentence does, else where it is from", () => {
    const told = engine.reply("谁说的", { thread: ["今年的茶卖得怎么样"] });
    expect(told.kind === "answers" ? first(told.answers[0]).value?.text : told.kind).toBe("李春山");
    const printed = engine.reply("谁说的", { thread: ["白石县2019年种茶多少亩？"] });
    expect(printed).toMatchObject({ kind: "last-answer", part: "source", answer: { outcome: "answered" } });
    expect(engine.reply("谁说的")).toEqual({ kind: "nothing-to-show", language: "zh" });
  });

  it("says who reported something by the article that tells of it", () => {
    const reply = engine.reply("青溪图书室那篇报道的记者是谁？");
    expect(reply).toMatchObject({ kind: "last-answer", part: "reporter" });
    const best = reply.kind === "last-answer" ? first(reply.answer) : null;
    expect(best?.citation).toMatchObject({ title: "青溪县图书室进村", byline: "周晓禾", paragraph: 1, sentence: 1 });
    expect(engine.ask("白石种茶那篇报道的记者是谁？").outcome).toBe("no-evidence");
  });

  it("explains a score by the shares of its signals", () => {
    const best = first(engine.ask("青溪县有多少个村级图书室？"));
    expect(best.explain().reduce((sum, signal) => sum + signal.share, 0)).toBeCloseTo(best.score, 6);
  });

  it("marks the short answer where it stands in the sentence", () => {
    for (const { sentence, value } of engine.ask("青溪县有多少个村级图书室？").answers) {
      if (value !== null) expect(sentence.slice(value.start, value.end)).toBe(value.text);
    }
  });

  it("reads on around a sentence inside its article", () => {
    const context = engine.context(sentenceId(articleId("a1"), 1, 2), 1);
    expect(context?.sentences.map(({ cited }) => cited)).toEqual([false, true, false]);
    expect(context?.more).toEqual({ before: false, after: true });
  });

  it.each(["", "a1", "a1.0.1", "a1.1.9", "a9.1.1", "a1.1.1.1", "../a1.1.1"])("knows no sentence %o", (id) => {
    expect(engine.context(id as ReturnType<typeof sentenceId>, 2)).toBeNull();
  });

  it("never throws, whatever is asked", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 60 })),
        (question) => {
          expect(["answered", "partial", "no-evidence"]).toContain(engine.ask(question).outcome);
        },
      ),
      { numRuns: 200 },
    );
    for (const question of ["", " ", "\ud800", "？？？", "多少".repeat(2500), "how many ".repeat(600)]) {
      expect(() => engine.ask(question)).not.toThrow();
    }
  });
});

describe("the engine on the shipped corpus", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(SHIPPED_CORPUS);
  });

  it.each(["昌都市建成了多少个村级电商服务站？", "双创载体有多少家？", "谁获评了全国优秀科技特派员？"])(
    "ranks alike however many sentences are wanted: %s",
    (question) => {
      const sentences = (limit: number): readonly string[] => {
        const answer = engine.ask(question, { limit });
        const shown = answer.outcome === "no-evidence" ? answer.related : answer.answers;
        return shown.map(({ sentence }) => sentence);
      };
      expect(sentences(60).length).toBeGreaterThan(16);
      for (const limit of [1, 5, 16]) expect(sentences(limit)).toEqual(sentences(60).slice(0, limit));
    },
  );

  it.each(["昌都市有多少个村级电商服务站点", "how many village e-commerce stations does Changdu have"])(
    "answers the question of the README: %s",
    async (question) => {
      const best = first(engine.ask(question));
      expect(best.value?.text).toBe("116个");
      expect(best.citation).toMatchObject({ dateline: "昌都", byline: "桑邓旺姆", paragraph: 5 });
      const file = await readFile(`${SHIPPED_CORPUS}/${best.citation.file}`, "utf8");
      const raw = file.slice(best.citation.raw.start, best.citation.raw.end);
      expect(raw.replace(/\s/gu, "")).toBe(best.sentence.replace(/\s/gu, ""));
    },
  );

  it("reads ahead between questions, which changes no answer", async () => {
    const asked = [...engine.examples.zh, ...engine.examples.en];
    const answers = (of: Engine): string => JSON.stringify(asked.map((question) => of.ask(question)));
    const eager = await openEngine(SHIPPED_CORPUS);
    const reading = eager.readAhead();
    const between = answers(eager);
    await reading;
    expect(between).toBe(answers(engine));
    const afterwards = await openEngine(SHIPPED_CORPUS);
    await afterwards.readAhead();
    expect(answers(afterwards)).toBe(between);
  });

  it("answers its own example questions", () => {
    for (const question of [...engine.examples.zh, ...engine.examples.en]) {
      expect(engine.ask(question).outcome, question).toBe("answered");
    }
  });
});

describeOnReal(REAL_PAGES, "the engine on a real page", () => {
  it("puts the right sentence first and says when there is none", async () => {
    const engine = await openEngine(`${REAL_PAGES}/dumps`);
    const questions = await readProvenQuestions(`${REAL_PAGES}/questions.dev.jsonl`);
    const report = reportQuestions(evaluateQuestions(engine, questions));
    expect(report.rightSentenceFirst).toBeGreaterThanOrEqual(0.9);
    expect(report.rightValue).toBeGreaterThanOrEqual(0.78);
    expect(report.noEvidenceSaid).toBeGreaterThanOrEqual(0.8);
    expect(report.noEvidenceWronglySaid).toBeLessThanOrEqual(0.06);
  });
});

describeOnReal(QUESTION_SETS, "the engine on public question sets", () => {
  it.each([
    ["xquad-r-zh", 0.7, 0.8],
    ["xquad-r-en-zh", 0.56, 0.67],
    ["cmrc2018", 0.68, 0.78],
  ])("ranks %s no worse than it did", async (set, rightFirst, reciprocalRank) => {
    const { report } = evaluateDataset(await readDataset(`${QUESTION_SETS}/${set}`), await openLanguageData());
    expect(report["R@1"]).toBeGreaterThanOrEqual(rightFirst);
    expect(report["MRR@10"]).toBeGreaterThanOrEqual(reciprocalRank);
  });
});
