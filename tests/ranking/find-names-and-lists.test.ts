import { describe, expect, it } from "vitest";
import type { Span } from "../../src/model/corpus.ts";
import { indexRegionNames } from "../../src/question/region.ts";
import { findLists } from "../../src/ranking/find-lists.ts";
import { findOrganisations } from "../../src/ranking/names/find-organisations.ts";
import { findPeople } from "../../src/ranking/names/find-people.ts";
import { findPlaceNames } from "../../src/ranking/names/find-place-names.ts";
import { inventPlace } from "../invent-corpus.ts";

const texts = (sentence: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => sentence.slice(start, end));

describe("spans that may answer", () => {
  it.each([
    ["培育了金泉茶业、白石乳业等一批龙头企业。", "金泉茶业、白石乳业"],
    ["县里种出了苹果、核桃、花椒等10种特产。", "苹果、核桃、花椒"],
    ["产品有抹茶、茶粉和茶枕。", "抹茶、茶粉和茶枕"],
    ["线下销售藏香、贝母等产品。", "藏香、贝母"],
    ["方案从优化办事程序、缩短审批时间、公开收费标准等方面提出要求。", "优化办事程序、缩短审批时间、公开收费标准"],
    ["村里落实“修渠道、清淤泥、护堤岸”要求。", "修渠道、清淤泥、护堤岸"],
    ["通过自治区科技计划、“三区”人才计划等渠道支持。", "自治区科技计划、“三区”人才计划"],
  ])("finds the list in %s", (sentence, list) => {
    expect(texts(sentence, findLists(sentence))).toContain(list);
  });

  it("finds no list where nothing is listed", () => {
    expect(findLists("县里今年种了很多树,也修了路。")).toEqual([]);
  });

  it.each([
    ["“今年收成好。”村民罗布旺堆说。", "罗布旺堆"],
    ["专家贾里德·艾伦到会讲话。", "贾里德·艾伦"],
    ["副局长王小军介绍,工程已经完工。", "王小军"],
    ["水库所长叶长河带着职工守了两天。", "叶长河"],
    ["副市长南宫砺在现场会上讲话。", "南宫砺"],
    ["局长穆清和分析,水质还会变好。", "穆清和"],
    ["种粮大户鲍长庚正指挥收割机抢收。", "鲍长庚"],
    ["院长靳维屏作工作报告。", "靳维屏"],
    ["护林员谷新雨说,鸟多了。", "谷新雨"],
    ["这位女徒弟叫龙小凤,学了十年。", "龙小凤"],
    ["数鸟的人叫祁漱玉,是湿地站站长。", "祁漱玉"],
    ["支行行长邬春和介绍,贷款不难。", "邬春和"],
    ["教授慕容苇团队育成了新品种。", "慕容苇"],
    ["当年村民鲍长贵从外地带回玫瑰苗。", "鲍长贵"],
    ["校长沈麦青记得,那时候路不通。", "沈麦青"],
    ["葛笠镇的乐桂枝老人今年109岁。", "乐桂枝"],
    ["传承人钱九斤每周三来上课。", "钱九斤"],
  ])("finds the person in %s", (sentence, name) => {
    expect(texts(sentence, findPeople(sentence))).toContain(name);
  });

  it("takes what counted people do for no name", () => {
    expect(texts("文化局邀请5名专家讲课。", findPeople("文化局邀请5名专家讲课。"))).toEqual([]);
  });

  it("finds places of the gazetteer, those in a row as one answer", () => {
    const names = indexRegionNames([inventPlace("青溪县", "county", null), inventPlace("白石县", "county", null)], []);
    const sentence = "试点在青溪县、白石县展开。";
    expect(texts(sentence, findPlaceNames(sentence, names))).toContain("青溪县、白石县");
  });

  it("finds two organisations in a row", () => {
    const sentence = "仓库由朔澜供销集团和驰禾物流公司共同出资建设。";
    expect(texts(sentence, findOrganisations(sentence))).toContain("朔澜供销集团和驰禾物流公司");
  });

  it("finds an organisation without the words before it", () => {
    const sentence = "活动由青溪文化传播公司举办。";
    expect(texts(sentence, findOrganisations(sentence)).some((name) => /^(?!由).*公司$/u.test(name))).toBe(true);
  });
});
