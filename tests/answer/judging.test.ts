import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

const PLACES = [
  inventPlace("白石市", "prefecture", null),
  inventPlace("青河县", "county", "白石市"),
  inventPlace("东岭市", "prefecture", null),
  inventPlace("松岗区", "county", "东岭市"),
];

let engine: Engine;

beforeAll(async () => {
  engine = createEngine(
    {
      articles: [
        inventArticle("a1", "青河县修缮古桥", [["青河县修缮了境内的古桥。", "工程解决了3万多名群众的出行困难。"]]),
        { ...inventArticle("a3", "集市开张", [["集市有摊位85个。"]]), dateline: "东岭" },
        inventArticle("a4", "文化局办展", [
          ["文化局近日办起书画展，展出作品120幅。", "上半年来，文化局还邀请5名专家讲课。"],
        ]),
        inventArticle("a5", "文化站建成", [["白石市建成文化站，向读者发放购书券6万元，3县的读者领到购书券。"]]),
        inventArticle("a6", "公交提速", [
          ["公交2号线于5月开通，总投资2亿元，票价3元。", "公交公司培训司机270名，其中新司机40名。"],
          ["司机赵大山今年52岁，他连续开了19个小时。", "青河大桥全长412米，由职工日夜守护。"],
          ["白石市有企业215家，去年缴税4亿元。", "青河县护渔队有无人机14架，东岭市护渔队有巡逻艇4艘。"],
          ["垃圾厂投资5亿元，日处理垃圾400吨。", "白石市的茶叶对东盟出口5亿元。"],
          ["白石市的社区食堂供应午餐，食堂卖馒头、米粥和咸菜等早点。"],
        ]),
        inventArticle("a2", "渔歌旧事", [["渔民的年收入约为4万元。", "旅游收入不多。", "老船由木匠修复。"]]),
      ],
      places: PLACES,
      terms: [],
      examples: { zh: [], en: [] },
    },
    await openLanguageData(),
  );
});

describe("judging whether a sentence answers", () => {
  it("takes what is said in words of close meaning for said", () => {
    const { outcome, answers } = engine.ask("老船是谁整修的？");
    expect([outcome, answers[0]?.sentence]).toEqual(["answered", "老船由木匠修复。"]);
  });

  it("finds no answer for a place in an article that never tells of it", () => {
    expect(engine.ask("东岭市的旅游收入是多少？").outcome).toBe("no-evidence");
  });

  it("takes an article for one on a place when it tells of a part of that place", () => {
    expect(engine.ask("白石市的工程解决了多少群众的出行困难？").outcome).not.toBe("no-evidence");
  });

  it("takes an article for one on the place that it was filed from", () => {
    const { outcome, answers } = engine.ask("东岭市的集市有多少个摊位？");
    expect([outcome, answers[0]?.value?.text]).toEqual(["answered", "85个"]);
  });

  it("finds no answer for a place that the corpus never names", () => {
    expect(engine.ask("青海省的书画展展出了多少幅作品？").outcome).toBe("no-evidence");
    expect(engine.ask("How many works were shown at the exhibition in Sichuan?").outcome).toBe("no-evidence");
  });

  it("finds no figure for a place where neither the sentence nor what stands before it tells of a place", () => {
    expect(engine.ask("青河县展出了多少幅作品？").outcome).toBe("no-evidence");
  });

  it("finds nobody in an office that the sentence does not name", () => {
    expect(engine.ask("文化局局长是谁？").outcome).toBe("no-evidence");
  });

  it("takes no figure for a telephone number", () => {
    expect(engine.ask("文化局的电话是多少？").outcome).toBe("no-evidence");
  });

  it("takes no figure of all for one of each", () => {
    expect(engine.ask("渔民每个月的收入是多少？").outcome).toBe("no-evidence");
  });

  it.each([
    ["that counts where one is asked for that measures", "集市占地多少平方米？"],
    ["of things where people are counted", "集市有几名管理员？"],
    ["of places where families are counted", "文化站的购书券发给了多少贫困户？"],
    ["that the question says itself", "120幅书画展作品之外还展出了多少幅？"],
    ["for all where an average is asked for", "What is the average number of works at an exhibition?"],
    ["for all where the most that one may get is asked for", "每位读者最多能领多少元购书券？"],
    ["handed out where a cost is asked for", "白石市建文化站花了多少钱？"],
  ])("takes no figure %s", (_, question) => {
    expect(engine.ask(question).outcome).toBe("no-evidence");
  });

  it("finds none that is the most where nothing is compared", () => {
    expect(engine.ask("集市上哪个摊位最大？").outcome).toBe("no-evidence");
    expect(engine.ask("Which stall at the fair is the largest?").outcome).toBe("no-evidence");
  });

  it("takes what was done for no answer to what was not", () => {
    expect(engine.ask("集市还有几个摊位没有租出去？").outcome).toBe("no-evidence");
  });

  it.each([
    ["of women where only all are counted", "公交公司培训的司机里有多少名女性？"],
    ["of another number", "公交1号线总投资多少？"],
    ["of other people", "公交公司培训了多少名教师？"],
    ["of another person", "司机钱小川今年多大岁数？"],
    ["of another county", "东岭市护渔队有多少架无人机？"],
    ["of another country", "白石市的茶叶对美国出口多少钱？"],
    ["of another payment", "垃圾厂每年的运营费用是多少？"],
    ["of another measure", "青河大桥的桥面有多宽？"],
    ["of hours where years are asked for", "司机赵大山开了多少年？"],
    ["of all firms where those of one kind are asked for", "白石市有多少家高新技术企业？"],
  ])("takes no figure %s", (_, question) => {
    expect(engine.ask(question).outcome).toBe("no-evidence");
  });

  it.each([
    ["no street", "社区食堂在哪条街上？"],
    ["no time of the day", "公交2号线末班车是几点？"],
    ["no day of the week", "公交2号线每周哪天停运？"],
    ["nobody who did the work", "社区食堂由哪家公司承建？"],
    ["none of the others", "社区食堂除了馒头、米粥和咸菜还卖哪些早点？"],
  ])("finds no answer in a sentence that names %s", (_, question) => {
    expect(engine.ask(question).outcome).toBe("no-evidence");
  });

  it("takes nobody for the person asked for where nobody new is named", () => {
    expect(engine.ask("给文化局讲课的专家是谁？").outcome).toBe("no-evidence");
  });

  it("takes no date for that of another deed", () => {
    expect(engine.ask("文化局是哪一年成立的？").outcome).toBe("no-evidence");
  });

  it("takes nothing for the names of people where nobody is named", () => {
    expect(engine.ask("讲课的专家叫什么名字？").outcome).toBe("no-evidence");
  });

  it("takes 日处理 for what is done each day", () => {
    const { outcome, answers } = engine.ask("垃圾厂每天能处理多少垃圾？");
    expect([outcome === "no-evidence", answers[0]?.value?.text]).toEqual([false, "400吨"]);
  });

  it("takes half a year for a time", () => {
    const { outcome, answers } = engine.ask("文化局邀请专家讲课是什么时候？");
    expect([outcome, answers[0]?.value?.text]).toEqual(["answered", "上半年"]);
  });

  it("lets a question be asked in verbs that the sentence does not use", () => {
    const { outcome, answers } = engine.ask("书画展上摆出来的作品大概有多少幅？");
    expect([outcome === "no-evidence", answers[0]?.value?.text]).toEqual([false, "120幅"]);
  });

  it("asks for no place where the question names none", () => {
    const { outcome, answers } = engine.ask("渔民的年收入是多少？");
    expect([outcome, answers[0]?.value?.text]).toEqual(["answered", "4万元"]);
  });
});

describe("endings, wholes and offices", () => {
  let town: Engine;
  beforeAll(async () => {
    town = createEngine(
      {
        articles: [
          inventArticle("b1", "白石市纪事", [
            ["白石大桥于2024年9月28日建成通车，由东岭路桥公司承建。", "老船厂于2019年3月5日拆除。"],
            ["2024年，白石市发生水上事故9起，没有人员死亡。"],
            ["白石市选出3个示范县，发放奖金60万元。", "到年底，新城常住人口6.4万人。"],
            ["县教育局局长马青说，学生都有了校服。", "市文化局局长白云说，书都到了村里。"],
            ["水费由5元左右降到3元。", "用气量的上限由320立方米提高到360立方米。"],
            ["温成竹还想办一个书屋。", "发起人温成竹原是一名语文教师。", "司机柴云生开了四年书车。"],
          ]),
          {
            ...inventArticle("b3", "青河县产茶", [
              ["据统计，今年上半年青河县茶叶产量9.6万吨。"],
              ["2024年全省茶叶总产量34万吨。", "茶叶产量中，青河县17万吨，东岭市7万吨，白石市5万吨。"],
            ]),
            date: "2025-08-19",
          },
          inventArticle("b2", "东岭市概况", [
            ["东岭市现有6个县，常住人口83万人。", "全市有32所中小学校。"],
            ["去年东岭市的火灾造成3人死亡。"],
            ["松岗区的社区长期缺老师。", "松岗区区长任远桥说，夜校要开到每个社区。"],
          ]),
        ],
        places: PLACES,
        terms: [],
        examples: { zh: [], en: [] },
      },
      await openLanguageData(),
    );
  });

  it.each([
    "白石大桥什么时候塌的？",
    "谁炸了白石大桥？",
    "白石大桥是哪年关闭的？",
    "when did the Baishi bridge collapse?",
    "白石市有几个县？",
    "白石市有多少人口？",
    "市教育局局长是谁？",
    "柴师傅以外，另一辆书车是谁开的？",
    "东岭市今年上半年茶叶产量是多少？",
    "马青被抓了？",
    "路桥公司倒闭了吗？",
    "白云辞职了吗",
  ])("%s is not told", (question) => {
    expect(town.ask(question).outcome).toBe("no-evidence");
  });

  it.each([
    ["白石大桥什么时候通车的？", "2024年9月28日"],
    ["老船厂是什么时候拆的？", "2019年3月5日"],
    ["白石市水上事故死了几个人？", "没有人员死亡"],
    ["东岭市火灾死了几个人？", "3人"],
    ["东岭市有几个县？", "6个"],
    ["东岭市有多少人口？", "83万人"],
    ["东岭市有多少所学校？", "32所"],
    ["市文化局局长是谁？", "白云"],
    ["温成竹是谁？", "发起人"],
    ["who is Wen Chengzhu?", "发起人"],
    ["柴云生是谁？", "司机"],
    ["松岗区区长是谁？", "任远桥"],
    ["who is the head of Songgang District?", "任远桥"],
    ["水费现在是多少？", "3元"],
    ["上限是多少立方米？", "360立方米"],
    ["马青是哪个单位的？", "县教育局"],
    ["青河县2025年上半年茶叶产量是多少？", "9.6万吨"],
    ["青河县2024年茶叶产量是多少？", "17万吨"],
  ])("%s is answered by %s", (question, value) => {
    expect(town.ask(question).answers[0]?.value?.text).toBe(value);
  });
});
