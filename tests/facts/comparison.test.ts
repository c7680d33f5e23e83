import { beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { createEngine, openEngine, openLanguageData } from "../../src/engine.ts";
import type { Answer } from "../../src/model/answer.ts";
import type { Engine } from "../../src/model/asking.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import type { Comparison } from "../../src/model/facts.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";
import { PLACES } from "./invented-facts.ts";

/** A table as text: a line a place with its figures, the reckoning last. */
function tableOf(answer: Answer): readonly string[] | null {
  if (answer.outcome === "no-evidence" || answer.comparison === null) return null;
  const { comparison } = answer;
  const rows = comparison.rows.map(({ place, facts }) => `${place} ${facts.map(({ text }) => text).join(" + ")}`);
  return [...rows, comparison.outcome === "compared" ? comparison.arithmetic : comparison.reason];
}

function comparisonOf(answer: Answer): Comparison {
  if (answer.outcome === "no-evidence" || answer.comparison === null)
    throw new Error(`no comparison: ${answer.question}`);
  return answer.comparison;
}

const CORPUS: Corpus = {
  places: PLACES,
  terms: [{ name: "书屋", synonyms: ["图书室"], english: ["reading room", "reading rooms"] }],
  examples: { zh: [], en: [] },
  articles: [
    inventArticle("a1", "澄江市书屋进村", [
      ["澄江市以青溪、白石2个县为试点，推动书屋进村。", "全市共建成书屋96个。"],
      ["青溪县建成书屋58个，书屋覆盖率达到72%。", "接待读者2.1万人次，投入资金120万元。"],
      ["白石县建成书屋38个，书屋覆盖率达到64%。", "接待读者近9000人次，投入资金95万元。"],
    ]),
    inventArticle("a2", "红叶县种茶忙", [["2019年，红叶县建成书屋21家。", "茶园面积3.6万亩，年产干茶520吨。"]]),
    inventArticle("a3", "青溪县种茶忙", [["青溪县茶园面积1.2万亩，茶叶销售额4600万元。"]]),
    inventArticle("a4", "白石县办学记", [["白石县有小学12所、中学3所，教师640名。"], ["红叶县有中学5所，教师410名。"]]),
  ],
};

describe("questions that compare places", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = createEngine(CORPUS, await openLanguageData());
  });

  it.each<[string, readonly string[]]>([
    ["哪个县的书屋最多？", ["青溪县 58个", "白石县 38个", "红叶县 21家", "58 > 38 > 21"]],
    ["澄江市哪个县的书屋最多", ["青溪县 58个", "白石县 38个", "58 > 38"]],
    ["书屋最多的县", ["青溪县 58个", "白石县 38个", "红叶县 21家", "58 > 38 > 21"]],
    ["书屋最少的县是哪个？", ["红叶县 21家", "白石县 38个", "青溪县 58个", "21 < 38 < 58"]],
    ["书屋最少的是哪个县", ["红叶县 21家", "白石县 38个", "青溪县 58个", "21 < 38 < 58"]],
    ["青溪和红叶哪个的图书室多？", ["青溪县 58个", "红叶县 21家", "58 > 21"]],
    ["白石县和红叶县谁的书屋更少", ["红叶县 21家", "白石县 38个", "21 < 38"]],
    ["青溪縣比白石縣多多少個書屋？", ["青溪县 58个", "白石县 38个", "58 - 38 = 20"]],
    ["青溪、白石和红叶一共有多少个书屋", ["青溪县 58个", "白石县 38个", "红叶县 21家", "58 + 38 + 21 = 117"]],
    ["两个县一共接待了多少人次的读者", ["青溪县 2.1万人次", "白石县 近9000人次", "21000 + 9000 = 30000"]],
    ["哪个县的书屋覆盖率最高", ["青溪县 72%", "白石县 64%", "72 > 64"]],
    ["哪个县茶园面积最大", ["红叶县 3.6万亩", "青溪县 1.2万亩", "36000 > 12000"]],
    ["青溪和白石的书屋投入资金加起来是多少", ["青溪县 120万元", "白石县 95万元", "1200000 + 950000 = 2150000"]],
    ["哪个县的中学最多", ["红叶县 5所", "白石县 3所", "5 > 3"]],
    ["白石和红叶的教师相差多少名", ["白石县 640名", "红叶县 410名", "640 - 410 = 230"]],
    ["which county has the most reading rooms", ["青溪县 58个", "白石县 38个", "红叶县 21家", "58 > 38 > 21"]],
    ["Does Qingxi or Baishi have more reading rooms?", ["青溪县 58个", "白石县 38个", "58 > 38"]],
    [
      "How many reading rooms do Qingxi, Baishi and Hongye have in total?",
      ["青溪县 58个", "白石县 38个", "红叶县 21家", "58 + 38 + 21 = 117"],
    ],
    ["哪个县的小学最多", ["白石县 12所", "one-place"]],
    ["青溪县的书屋有白石县多吗", ["青溪县 58个", "白石县 38个", "58 > 38"]],
    ["是不是白石的书屋比青溪少", ["白石县 38个", "青溪县 58个", "38 < 58"]],
    ["白石县和青溪县各有多少书屋", ["青溪县 58个", "白石县 38个", "58 > 38"]],
    ["How many reading rooms do Qingxi and Baishi each have?", ["青溪县 58个", "白石县 38个", "58 > 38"]],
  ])("%s", (question, table) => {
    expect(tableOf(engine.ask(question))).toEqual(table);
  });

  it.each([
    ["names one place", "青溪县有多少个书屋"],
    ["asks for the figure of each of two and one has none", "青溪县和白石县分别有多少所小学"],
    ["asks which places, not how many", "哪两个县是试点？"],
    ["asks for a thing that stands nowhere", "哪个县的医院最多"],
    ["asks for a year that no figure is of", "2015年哪个县的书屋最多"],
    ["misspells a place beyond knowing", "哪个星球的书屋最多"],
  ])("compares nothing when the question %s", (_, question) => {
    expect(tableOf(engine.ask(question))).toBeNull();
  });

  it("answers first with the sentence of the place that comes first, its figure as short answer", () => {
    const [first, second] = engine.ask("书屋最少的是哪个县").answers;
    expect(first).toMatchObject({ rank: 1, value: { text: "21家" }, sentence: "2019年，红叶县建成书屋21家。" });
    expect(second).toMatchObject({ rank: 2, value: { text: "38个" } });
  });

  it("cites every figure it compares where it stands", () => {
    for (const { facts } of comparisonOf(engine.ask("哪个县的书屋最多？")).rows) {
      for (const { sentence, start, end, text, citation } of facts) {
        expect(sentence.slice(start, end)).toBe(text);
        expect(engine.context(citation.id, 0)?.sentences[0]?.text).toBe(sentence);
      }
    }
  });

  it("says that figures are rough, that units and times differ, and of which places there are none", () => {
    const kinds = (question: string): readonly string[] =>
      comparisonOf(engine.ask(question)).caveats.map(({ kind }) => kind);
    expect(kinds("两个县一共接待了多少人次的读者")).toContain("rough");
    expect(kinds("哪个县的书屋最多？")).toEqual(expect.arrayContaining(["units-differ", "times-differ"]));
    expect(comparisonOf(engine.ask("青溪和红叶哪个的书屋覆盖率高")).caveats).toContainEqual({
      kind: "missing",
      places: ["红叶县"],
    });
  });

  it("does not compare counties where it is asked how many of a county's things there are", () => {
    expect(tableOf(engine.ask("青溪县一共有几个县域书屋中心？"))).toBeNull();
  });

  it("says why it does not compare, and calls that a part of the answer", () => {
    expect(engine.ask("青溪和红叶哪个的书屋覆盖率高")).toMatchObject({
      outcome: "partial",
      comparison: { outcome: "incomparable", reason: "one-place" },
    });
  });
});

const ROWS: Corpus = {
  places: [
    ...PLACES,
    inventPlace("江滨区", "county", "澄江市", ["Jiangbin"]),
    inventPlace("青溪港", "site", "青溪县", ["Qingxi Port"]),
    inventPlace("白石港", "site", "白石县", ["Baishi Port"]),
  ],
  terms: [],
  examples: { zh: [], en: [] },
  articles: [
    inventArticle("b1", "蜜糖季里看增收", [
      ["青溪县今年收获蜂蜜918吨，比去年增加126吨。", "柳塘镇的合作社养蜂3分钟取一次蜜，有蜂农612名。"],
      ["2024年澄江市蜂蜜产量1560吨，其中青溪县792吨，白石县515吨，江滨区253吨。"],
      ["2024年白石县牛奶产量2.6万吨，青溪县奶价是蜂蜜的三倍。"],
    ]),
    inventArticle("b2", "热饭端上桌", [
      ["澄江市受益学生共有8.5万人，比上年增加0.4万人。", "分县区看，白石县4.4万人，青溪县3.1万人，江滨区1万人。"],
      ["澄江市今年计划改造学校食堂25个，其中白石县14个，青溪县11个。", "这项工作已覆盖226个食堂。"],
    ]),
    inventArticle("b3", "港口忙", [["上半年，青溪港完成货物吞吐量732万吨，白石县的白石港418万吨。"]]),
    inventArticle("b4", "拆房记", [
      ["青溪县公布的补偿标准是：砖混结构每平方米2680元，土木结构每平方米1720元。"],
      ["白石县的砖混结构补偿标准略低，为每平方米2430元。"],
    ]),
    inventArticle("b5", "养蚕记", [
      ["2024年青溪县养蚕户有320户。", "2023年白石县养蚕户有410户。", "2024年江滨区养蚕户有150户。"],
    ]),
  ],
};

describe("questions that compare places which a sentence tells of in a row", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = createEngine(ROWS, await openLanguageData());
  });

  it.each<[string, string, readonly string[] | null]>([
    [
      "the product asked for, not another one's output",
      "哪个县蜂蜜产量最高",
      ["青溪县 792吨", "白石县 515吨", "792 > 515"],
    ],
    ["no change of it", "哪个县蜂蜜最多", ["青溪县 792吨", "白石县 515吨", "792 > 515"]],
    ["what the row's total counts", "哪个县食堂改造最多", ["白石县 14个", "青溪县 11个", "14 > 11"]],
    ["what the sentence before counts", "哪个县受益学生最多", ["白石县 4.4万人", "青溪县 3.1万人", "44000 > 31000"]],
    [
      "all of a level named together",
      "哪个区县的蜂蜜产量最高",
      ["青溪县 792吨", "白石县 515吨", "江滨区 253吨", "792 > 515 > 253"],
    ],
    ["sites", "哪个港口吞吐量最大", ["青溪港 732万吨", "白石港 418万吨", "7320000 > 4180000"]],
    ["sites named", "白石港和青溪港哪个吞吐量大", ["青溪港 732万吨", "白石港 418万吨", "7320000 > 4180000"]],
    [
      "sites in English",
      "which port has the largest throughput?",
      ["青溪港 732万吨", "白石港 418万吨", "7320000 > 4180000"],
    ],
    ["two of three", "青溪和白石的蜂蜜产量加起来多少", ["青溪县 792吨", "白石县 515吨", "792 + 515 = 1307"]],
    [
      "what stands before a colon",
      "青溪县和白石县砖混补偿标准差多少",
      ["青溪县 2680元", "白石县 2430元", "2680 - 2430 = 250"],
    ],
    ["people of no other sort", "哪个县人最多", null],
    ["no price beside an output", "哪个县牛奶产量最高", ["白石县 2.6万吨", "one-place"]],
    ["one time only", "哪个区县的养蚕户最多", ["青溪县 320户", "江滨区 150户", "320 > 150"]],
  ])("compares %s: %s", (_, question, table) => {
    expect(tableOf(engine.ask(question))).toEqual(table);
  });

  it("says which places are told of at another time", () => {
    expect(comparisonOf(engine.ask("哪个区县的养蚕户最多")).caveats).toContainEqual({
      kind: "other-times",
      figures: ["白石县 410户 (2023年)"],
    });
  });

  it("answers in part where the figures of two places named are of different times", () => {
    expect(engine.ask("青溪县和白石县的养蚕户哪个多")).toMatchObject({ outcome: "partial" });
    expect(comparisonOf(engine.ask("青溪县和白石县的养蚕户哪个多")).caveats.map(({ kind }) => kind)).toContain(
      "times-differ",
    );
  });

  it("answers in part, and says of which places, where the figures of none of those named are told", () => {
    const answer = engine.ask("青溪县和白石县的牛奶产量相差多少");
    expect(answer.outcome).toBe("partial");
    expect(comparisonOf(answer).caveats).toContainEqual({ kind: "missing", places: ["青溪县"] });
  });

  it("marks no single figure as the difference of two", () => {
    const answer = engine.ask("青溪县和江滨区今年改造的食堂相差多少");
    expect(answer.outcome).toBe("partial");
    expect(comparisonOf(answer).caveats).toContainEqual({ kind: "missing", places: ["江滨区"] });
    const untold = engine.ask("青溪港和江滨区的土木补偿标准哪个高");
    expect(untold.outcome).not.toBe("answered");
  });
});

describe("comparisons that their own sentences speak against", () => {
  let engine: Engine;
  beforeAll(async () => {
    const articles = [
      inventArticle("c1", "澄江市村医入编", [
        ["青溪县村医入编118人，占村医的41%，比例最高；白石县入编97人，红叶县入编86人。"],
      ]),
      inventArticle("c2", "澄江市用电", [
        ["分县看，青溪县用电最多，达52亿千瓦时；白石县44亿千瓦时；红叶县最少，只有9亿千瓦时。"],
      ]),
    ];
    engine = createEngine({ ...CORPUS, articles }, await openLanguageData());
  });

  it.each([
    ["哪个县村医入编最多？", "青溪县"],
    ["哪个县用电最少？", "红叶县"],
    ["哪个县用电最多？", "青溪县"],
  ])("%s is answered by %s", (question, place) => {
    const answer = engine.ask(question);
    const best = tableOf(answer)?.[0] ?? answer.answers[0]?.value?.text;
    expect(best).toContain(place);
  });
});

describe("questions that compare places of the shipped corpus", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(SHIPPED_CORPUS);
  });

  it.each<[string, readonly string[]]>([
    ["哪个县的电商服务站最多？", ["边坝县 51个", "八宿县 38个", "芒康县 25个", "51 > 38 > 25"]],
    ["芒康和八宿的电商站点哪个多", ["八宿县 38个", "芒康县 25个", "38 > 25"]],
    ["which county has the most stations", ["边坝县 51个", "八宿县 38个", "芒康县 25个", "51 > 38 > 25"]],
    ["昌都哪个县的电商站最少", ["芒康县 25个", "八宿县 38个", "边坝县 51个", "25 < 38 < 51"]],
    ["三个县的电商服务站合计多少个", ["芒康县 25个", "八宿县 38个", "边坝县 51个", "25 + 38 + 51 = 114"]],
    [
      "三个县一共培训了多少人次",
      ["芒康县 1682人次", "边坝县 38人次 + 841人次 + 216人次", "1682 + (38 + 841 + 216) = 2777"],
    ],
    ["How many more stations does Banbar have than Basu?", ["边坝县 51个", "八宿县 38个", "51 - 38 = 13"]],
    [
      "邊壩和芒康誰的培訓人次更多",
      ["芒康县 1682人次", "边坝县 38人次 + 841人次 + 216人次", "1682 > 1095 (= 38 + 841 + 216)"],
    ],
    ["芒康和八宿的覆盖率哪个高", ["芒康县 41%", "one-place"]],
  ])("%s", (question, table) => {
    expect(tableOf(engine.ask(question))).toEqual(table);
  });
});
