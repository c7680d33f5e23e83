import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

let engine: Engine;

beforeAll(async () => {
  const articles = [
    inventArticle("a1", "青禾的路和桥", [
      ["松风大桥长318米，竹影大桥长264米，鹿鸣大桥长172米，其中鹿鸣大桥的桥墩高48米。"],
      ["南坞港区完成吞吐量820万吨，东栈港区610万吨，北槎港区295万吨。"],
      ["青禾县文化馆的临时展厅有3间，眼下常设展厅已扩建到11间。"],
      ["停车场现有车位2600个，按户数测算还缺840个。"],
      ["山路塌方时，养路班的用房由停用的茶仓变成了一座两层的值班楼。"],
    ]),
    inventArticle("a2", "青禾敬老院开了两处食堂", [
      ["食堂的一份午饭定价14元，老人自付6元，其余由村里补上。", "满80岁的老人，午饭只收2元。"],
      ["食堂发放补助86万元，户均1150元。"],
      ["食堂由青禾县云溪镇的谷雨餐饮公司运营，大厨是镇中学的厨师赵小川。"],
      ["敬老院一期1998年建成，2015年停用，二期计划2027年4月启用。"],
      ["冬至宴设在云溪镇图书馆，头奖的奖品是两只羊和一袋米。"],
      ["书画课停办，毛病出在教室不够用。"],
    ]),
    inventArticle("a3", "青禾法庭办案快了", [
      ["法庭去年受理案件618件，审结589件，调解成功207件。", "今年前9个月，法庭修缮投入35万元。"],
      ["法庭庭长祁牧野办案十年，云溪镇文书祁小满跟着记录。", "法庭追回拖欠的工钱92万元，涉及33人。"],
    ]),
  ];
  const places = [inventPlace("青禾县", "county", null), inventPlace("云溪镇", "town", "青禾县")];
  engine = createEngine({ articles, places, terms: [], examples: { zh: [], en: [] } }, await openLanguageData());
});

const shortAnswerTo = (question: string): string | undefined => engine.ask(question).answers[0]?.value?.text;

describe("of several, the short answer", () => {
  it.each([
    ["is the item of a row with the highest figure", "哪座大桥最长？", "松风大桥"],
    ["is the item of a row with the lowest figure", "吞吐量最少的是哪个港区？", "北槎港区"],
    ["is the figure of now where that is asked", "文化馆的展厅现在有几间？", "11间"],
    ["is what is missing", "停车场的车位还差多少个？", "840个"],
    ["is what something was made into", "停用的茶仓改成了什么？", "一座两层的值班楼"],
    ["is what people pay themselves", "吃一份午饭老人自己掏多少钱？", "6元"],
    ["is what holds for those of the age asked about", "80岁老人的午饭多少钱？", "2元"],
    ["is the mean where that is asked for", "食堂的补助平均每户多少钱？", "1150元"],
    ["is a firm without where it is", "食堂是哪家公司运营的？", "谷雨餐饮公司"],
    ["is a person and not where he works", "食堂的大厨是谁？", "赵小川"],
    ["is the day of what is asked about", "敬老院二期什么时候能用上？", "2027年4月"],
    ["is the year in which something ended", "敬老院一期是哪年关的？", "2015年"],
    ["is a place with the site in it", "冬至宴设在哪？", "云溪镇图书馆"],
    ["is what the end of a thing's name is said to be", "敬老院冬至宴头奖的奖品是什么？", "两只羊和一袋米"],
    ["is the reason that trouble is put down to", "书画课为什么停办？", "教室不够用"],
    ["is the figure of the verb asked with", "法庭去年审结了多少案件？", "589件"],
    ["is a sum where one is asked for by what it is for", "法庭追回了多少拖欠的工钱？", "92万元"],
    ["is no span of time where a figure is asked for", "今年前九个月法庭修缮投了多少？", "35万元"],
    ["is what a person of that name is", "祁牧野是什么人？", "法庭庭长"],
  ])("%s: %s", (_, question, value) => {
    expect(shortAnswerTo(question)).toBe(value);
  });

  it("is that of the question asked last, of a follow-up put behind the one before", () => {
    const thread = ["法庭去年受理多少案件"];
    expect(engine.ask("调解成功的呢", { thread }).answers[0]?.value?.text).toBe("207件");
    expect(engine.ask("涉及几个人", { thread: ["法庭追回了多少工钱"] }).answers[0]?.value?.text).toBe("33人");
  });
});
