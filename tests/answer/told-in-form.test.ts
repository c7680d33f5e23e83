import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

let engine: Engine;

beforeAll(async () => {
  const articles = [
    inventArticle("f1", "小书屋进了茶山", [
      ["青禾书屋由停用的粮站改建而成，供采茶工歇脚、热饭的角落有6处。", "书屋的读者多为采茶女工。"],
      ["茶贷允许用茶园经营权作质押。", "评星级读者必须读满二十本书。"],
      ["书屋建成阅读角5个，朗读亭2间。", "书屋的灯改成感应灯，使夜里的读者能够安心看书。"],
      ["春茶展4月18日开幕，将持续到5月31日。", "新馆7月28日封顶，计划2026年10月启用。"],
      ["南港区以集装箱为主，北港区主要装卸茶叶和木材，东港区专门装卸砂石。"],
      [
        "全县原有茶坊318家，其中山里的茶坊91家，经过整治，31家关停。",
        "检查发现问题137个，已整改129个，其余8个年底前改完。",
      ],
      ["护林员186名，其中134名过去是伐木工。", "茶山现有茶园41.6万亩，其中可采摘面积35.2万亩。"],
      ["春茶已采12.4万亩，占茶园的83.6%，比去年同期快4.2个百分点。"],
      ["青禾县文化服务中心联合白石印务公司举办了读书班。", "县里正加快建设茶园保税区、竹海工业园。"],
      [
        "这条路要把茶山建成面向邻县开放的“会客厅”。",
        "县农科院全国技能奖获得者田禾苗讲解了剪枝。",
        "茶叶的收购款累计发放60余万元，覆盖25个村。",
      ],
    ]),
  ];
  const corpus = { articles, places: [inventPlace("青禾县", "county", null)], terms: [], examples: { zh: [], en: [] } };
  engine = createEngine(corpus, await openLanguageData());
});

const shortAnswerTo = (question: string): string | undefined => engine.ask(question).answers[0]?.value?.text;

describe("the short answer", () => {
  it.each([
    ["is what something was before", "青禾书屋以前是干什么的？", "停用的粮站"],
    ["is what something is for", "书屋的角落是干嘛用的？", "采茶工歇脚、热饭"],
    ["is what sort of people they are", "书屋的读者都是些什么人？", "采茶女工"],
    ["is what serves as something", "茶贷用什么做抵押？", "茶园经营权"],
    ["is what must be done first", "评星级读者有什么条件？", "读满二十本书"],
    ["is what somebody can do by it", "书屋为什么换感应灯？", "使夜里的读者能够安心看书"],
    ["is the day something ends", "春茶展哪天结束？", "5月31日"],
    ["is the day something begins", "春茶展哪天开幕？", "4月18日"],
    ["is the day that is planned", "新馆什么时候能用？", "2026年10月"],
    ["stands in the clause of what is asked about", "北港是装什么货的？", "茶叶和木材"],
    ["is the one in whose clause the question's words stand", "砂石走哪个港区？", "东港区"],
    ["is the figure of what was done", "茶坊关了多少家？", "31家"],
    ["is what is left", "问题还剩几个没改？", "8个"],
    ["is a part where a part is asked for", "护林员里有多少以前是伐木的？", "134名"],
    ["is the whole where all is asked for", "茶园总面积", "41.6万亩"],
    ["is a share and not by how much it grew", "春茶采摘占茶园百分比", "83.6%"],
    ["is both who did it together", "读书班由哪两个单位合办？", "青禾县文化服务中心联合白石印务公司"],
    ["is not what the question leaves out", "除了茶园保税区，县里还在建哪个园区？", "竹海工业园"],
    ["is what stands in quotation marks", "茶山要建成面向邻县开放的“什么”？", "会客厅"],
    ["follows the words that describe it", "这条路是要把茶山建成面向邻县开放的什么？", "会客厅"],
    ["is where somebody works, without the title", "田禾苗是哪个单位的？", "县农科院"],
    ["is with whom it was done", "青禾县文化服务中心是同哪一方联合举办读书班的？", "白石印务公司"],
    ["is money where a sum is asked for", "茶叶的收购款，累计有多少？", "60余万元"],
    ["is counted where the number is asked for by name", "书屋阅读角的个数为？", "5个"],
  ])("%s: %s", (_, question, expected) => {
    expect(shortAnswerTo(question)).toBe(expected);
  });
});
