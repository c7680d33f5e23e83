import { describe, expect, it } from "vitest";
import { carryOn } from "../../src/question/carry-on.ts";
import { indexRegionNames } from "../../src/question/region.ts";
import { inventPlace } from "../invent-corpus.ts";

const NAMES = indexRegionNames(
  [inventPlace("青溪县", "county", null, ["Qingxi"]), inventPlace("白石县", "county", null, ["Baishi"])],
  [],
);

const whole = (question: string, previous: string): string | undefined =>
  carryOn(question, { question: previous, answerTo: () => "白石县" }, NAMES)?.readings[0];

describe("follow-ups", () => {
  it.each([
    ["那白石呢？", "青溪县有多少个图书室？", "白石有多少个图书室？"],
    ["哪个最少？", "哪个县图书室最多", "哪个县图书室最少"],
    ["最好的呢", "哪个县合格率最差？", "哪个县合格率最好？"],
    ["最低的呢", "哪个县产量最高？", "哪个县产量最低？"],
    ["and the least?", "which county has the most stations", "which county has the least stations"],
    ["which one is the least", "which county has the most stations", "which county has the least stations"],
    ["why did they close?", "how many tea houses opened?", "why did tea houses close?"],
    ["who owns it?", "why did the fish pond burst?", "who owns fish pond?"],
    ["who runs it?", "how much does a ferry ticket cost?", "who runs ferry ticket?"],
    ["白石县怎么样", "青溪縣有多少個圖書室", "白石县有多少個圖書室"],
    ["and Baishi?", "how many stations does Qingxi have", "how many stations does Baishi have"],
    ["what about Baishi?", "青溪县有多少个图书室？", "白石县有多少个图书室？"],
    ["白石呢？", "😀😀青溪县有多少个图书室？", "😀😀白石有多少个图书室？"],
    ["那白石呢", "how many stations does Qingxi have", "how many stations does Baishi have"],
    ["白石呢？", "有多少个图书室？", "白石有多少个图书室？"],
    ["and Baishi?", "how many stations are there?", "how many stations are there in Baishi?"],
    ["2019年呢？", "青溪县2018年种了多少树？", "青溪县2019年种了多少树？"],
    ["去年呢", "青溪县种了多少树？", "去年青溪县种了多少树？"],
    ["last year?", "how many trees did Qingxi plant?", "how many trees did Qingxi plant last year?"],
    ["白石", "青溪县有多少个图书室？", "白石有多少个图书室？"],
    ["白石有几个", "青溪县有多少个图书室？", "白石有多少个图书室？"],
    ["白石有吗", "青溪县的图书室办了几次活动？", "白石的图书室办了活动"],
    ["它有多少家企业", "青溪县有多少个图书室？", "青溪县有多少家企业？"],
    ["那里有几个图书室", "书送到了哪个县？", "白石县有几个图书室？"],
    ["how many schools does it have?", "青溪县有多少个图书室？", "how many schools does Qingxi have?"],
    ["村级的呢", "青溪县有多少个乡镇级图书室？", "青溪县有多少个村级图书室？"],
    ["那白石县呢，有几个", "青溪县有多少个图书室？", "白石县有多少个图书室？"],
    ["比去年呢", "青溪县种了多少树？", "青溪县种了树比去年增加了多少？"],
    ["上年呢", "去年青溪县种了多少树？", "前年青溪县种了多少树？"],
    ["白石县呢", "哪个县种的树最多？", "白石县种的树是多少？"],
    ["白石呢", "种树最多的是哪个县？", "白石种树是多少？"],
    ["上一年是多少", "2024年青溪县种了多少树？", "2023年青溪县种了多少树？"],
    ["去年同期呢", "青溪县种了多少树？", "去年同期青溪县种了多少树？"],
    ["去年同期呢", "2024年青溪县种了多少树？", "2023年青溪县种了多少树？"],
    ["去年同期呢", "上半年青溪县种了多少树？", "去年上半年青溪县种了多少树？"],
    ["2023年底呢", "2024年底青溪县有多少个图书室？", "2023年底青溪县有多少个图书室？"],
    ["全长呢", "青溪县新桥总投资多少？", "青溪县的全长是多少？"],
    ["收费呢", "剪毛队有多少支？", "剪毛队收费是多少？"],
    ["这个县有多少个图书室", "哪个县种的树最多？", "白石县有多少个图书室？"],
    ["how many trees does it have?", "which county planted the most trees?", "how many trees does Baishi have?"],
    ["线下呢", "青溪县线上卖了多少钱？", "青溪县线下卖了多少钱？"],
    ["and offline?", "How much did online sales in Qingxi come to?", "How much did offline sales in Qingxi come to?"],
    ["覆盖率呢", "青溪县有多少个图书室？", "青溪县的覆盖率是多少？"],
    ["what about the coverage rate?", "青溪县有多少个图书室？", "What is the coverage rate in Qingxi?"],
    ["什么时候？", "青溪县种了多少树？", "青溪县种了树，什么时候？"],
    ["when was that?", "How many trees did Qingxi plant?", "trees did Qingxi plant, when was that?"],
    ["when was that?", "青溪县种了多少树？", "青溪县种了树，什么时候？"],
    ["不对，我问的是白石", "青溪县有多少个图书室？", "白石有多少个图书室？"],
    ["不對，我問的是白石縣！", "青溪县有多少个图书室？", "白石縣有多少个图书室？"],
    ["我是问白石呢", "青溪县有多少个图书室？", "白石有多少个图书室？"],
    ["不是青溪，是白石", "青溪县有多少个图书室？", "白石有多少个图书室？"],
    ["是白石，不是青溪", "青溪县有多少个图书室？", "白石有多少个图书室？"],
    ["我问的是2019年", "青溪县2018年种了多少树？", "青溪县2019年种了多少树？"],
    ["不对，我问的是白石县有多少家企业", "青溪县有多少个图书室？", "白石县有多少家企业"],
    ["No, I meant Baishi.", "how many stations does Qingxi have", "how many stations does Baishi have"],
    ["not Qingxi but Baishi", "how many stations does Qingxi have", "how many stations does Baishi have"],
    ["好的，那白石呢？", "青溪县有多少个图书室？", "白石有多少个图书室？"],
    ["thanks! and Baishi?", "how many stations does Qingxi have", "how many stations does Baishi have"],
  ])("takes %s after %s for %s", (question, previous, understood) => {
    expect(whole(question, previous)).toBe(understood);
  });

  it.each([
    "白石县有多少个图书室？",
    "how many stations does Baishi have",
    "how long is the bridge",
    "how tall is the tower?",
    "馆长辞职了？",
    "青溪是不是有图书室，是白石办的吗",
    "",
  ])("takes %o for a question of its own", (question) => {
    expect(carryOn(question, { question: "青溪县有多少个图书室？", answerTo: () => null }, NAMES)).toBeNull();
  });

  it("leaves open whether a question without a place is of the place before", () => {
    expect(carryOn("谁种的树呢", { question: "青溪县有多少个图书室？", answerTo: () => null }, NAMES)).toEqual({
      readings: ["青溪县谁种的树？"],
      mayStandAlone: true,
    });
  });
});
