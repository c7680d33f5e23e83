import { describe, expect, it } from "vitest";
import { carryOn } from "../../src/question/carry-on.ts";
import { indexRegionNames } from "../../src/question/region.ts";
import { inventPlace } from "../invent-corpus.ts";

const NAMES = indexRegionNames(
  [inventPlace("青溪县", "county", null, ["Qingxi"]), inventPlace("白石县", "county", null, ["Baishi"])],
  [],
);

describe("follow-ups", () => {
  it.each([
    ["那白石呢？", "青溪县有多少个图书室？", "白石有多少个图书室？"],
    ["白石县怎么样", "青溪縣有多少個圖書室", "白石县有多少個圖書室"],
    ["and Baishi?", "how many stations does Qingxi have", "how many stations does Baishi have"],
    ["what about Baishi?", "青溪县有多少个图书室？", "白石县有多少个图书室？"],
    ["那白石呢", "how many stations does Qingxi have", "how many stations does Baishi have"],
    ["白石呢？", "有多少个图书室？", "白石有多少个图书室？"],
    ["and Baishi?", "how many stations are there?", "how many stations are there in Baishi?"],
    ["2019年呢？", "青溪县2018年种了多少树？", "青溪县2019年种了多少树？"],
    ["去年呢", "青溪县种了多少树？", "去年青溪县种了多少树？"],
  ])("takes %s after %s for %s", (question, previous, whole) => {
    expect(carryOn(question, previous, NAMES)).toBe(whole);
  });

  it.each(["白石县有多少个图书室？", "谁种的树呢", "how many stations does Baishi have", ""])(
    "takes %o for a question of its own",
    (question) => {
      expect(carryOn(question, "青溪县有多少个图书室？", NAMES)).toBeNull();
    },
  );
});
