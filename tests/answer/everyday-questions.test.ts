import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import { rankedOf } from "../../src/model/answer.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

let engine: Engine;

beforeAll(async () => {
  const articles = [
    inventArticle("d1", "巡诊车进山", [
      ["巡诊车每周二、周四到红枫乡坐诊，6辆车覆盖全县41个偏远村。", "预约巡诊请拨打电话0899-5566321。"],
      ["3月夜间到站看病1200人次，4月1600人次，5月1900人次。"],
      ["红枫乡今年计划建老年食堂24家，目前已完工9家。", "食堂投诉热线为12399，水电抢修电话为96199。"],
    ]),
    inventArticle("d2", "湖上退捕", [
      ["青河县退捕渔民1124户、2987人，白石县退捕638户、1652人。"],
      ["两县的湖泊水域面积128.4平方公里，其中青河县79.6平方公里，白石县48.8平方公里。"],
      ["第十二届渔歌节将在码头举行，共安排演出326场。", "12月5日至20日，渔歌节的展览在湖心馆开放。"],
      ["自来水公司定于7月5日8时至18时对渔歌街停水检修。"],
    ]),
    inventArticle("d3", "鹭洲港扩建", [
      ["鹭洲港区二期工程4个泊位于10月26日投产，去年港区船舶用岸电412万千瓦时。"],
      ["港区调度中心副主任温景和说，明年再添两台岸电桩。", "青河县鹭洲镇有农家乐31家。"],
    ]),
    inventArticle("d4", "两县比读书", [
      ["两年间，青河县的借阅率提高最多，达11.6个百分点；白石县只提高了5.3个百分点。"],
      ["市里定向培养的大学生村医到岗215名。", "他们纳入编制，每年另有2.4万元岗位补贴。"],
    ]),
  ];
  const places = [
    inventPlace("河阳市", "prefecture", null),
    inventPlace("青河县", "county", "河阳市"),
    inventPlace("白石县", "county", "河阳市"),
    inventPlace("红枫乡", "town", "青河县"),
    inventPlace("鹭洲镇", "town", "青河县"),
  ];
  engine = createEngine({ articles, places, terms: [], examples: { zh: [], en: [] } }, await openLanguageData());
});

const shortAnswer = (question: string): string | undefined => {
  const answer = engine.ask(question);
  expect(answer.outcome).not.toBe("no-evidence");
  return rankedOf(answer)[0]?.value?.text;
};

describe("a question as people put it", () => {
  it.each([
    ["with its numbers in characters", "六辆车管到多少个村", "41个"],
    ["with its month in characters", "四月份夜里来看病的有多少人次", "1600人次"],
    ["for days of the week", "巡诊车周几到红枫乡", "每周二、周四"],
    ["for a telephone number", "预约巡诊打什么电话", "0899-5566321"],
    ["for one of several numbers", "水电抢修打什么电话", "96199"],
    ["for what is there, of which more is planned", "红枫乡已经完工的老年食堂有几家", "9家"],
    ["for what is planned", "红枫乡计划建几家老年食堂", "24家"],
    ["for the whole, of which parts are told", "两县的湖泊有多大", "128.4平方公里"],
    ["of an event that has a number", "渔歌节有多少场演出", "326场"],
    ["from which day to which", "渔歌节的展览几号到几号", "12月5日至20日"],
    ["for hours from when to when", "渔歌街几点停水", "7月5日8时至18时"],
    ["as a topic alone", "港区岸电用量", "412万千瓦时"],
    ["for what somebody is", "温景和是干嘛的", "港区调度中心副主任"],
    ["for what is named after a place", "鹭洲二期有几个泊位", "4个"],
    ["for the fastest, told as the greatest rise", "哪个县的借阅率涨得最快", "青河县"],
    ["for a group that the sentence before names", "大学生村医一年补助多少", "2.4万元"],
  ])("is answered where it asks %s", (_, question, value) => {
    expect(shortAnswer(question)).toBe(value);
  });

  it("for the people of a county is not answered by those of a trade", () => {
    expect(engine.ask("青河县有多少人").outcome).toBe("no-evidence");
    expect(shortAnswer("青河县有多少人退捕")).toBe("2987人");
  });
});
