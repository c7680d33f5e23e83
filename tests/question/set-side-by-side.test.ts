import { describe, expect, it } from "vitest";
import { setSideBySide } from "../../src/question/follow-up/set-side-by-side.ts";
import { indexRegionNames } from "../../src/question/region.ts";
import { inventPlace } from "../invent-corpus.ts";

const NAMES = indexRegionNames(
  [
    inventPlace("青溪县", "county", null, ["Qingxi"]),
    inventPlace("白石县", "county", null, ["Baishi"]),
    inventPlace("红叶县", "county", null, ["Hongye"]),
  ],
  [],
);

describe("a follow-up that compares what was asked before", () => {
  it.each<[string, readonly string[], string]>([
    ["哪个多", ["青溪县有多少个书屋", "白石县有多少个书屋"], "青溪县和白石县书屋，哪个多？"],
    ["那哪个县更少呢？", ["青溪县有多少个书屋", "白石县有多少个书屋"], "青溪县和白石县书屋，哪个少？"],
    ["差多少", ["青溪县有多少个书屋", "白石县有多少个书屋"], "青溪县和白石县书屋相差多少？"],
    ["哪個縣少？", ["青溪县有多少个书屋", "白石县有多少个书屋"], "青溪县和白石县书屋，哪个少？"],
    [
      "一共呢",
      ["青溪县有多少个书屋", "白石县有多少个书屋", "红叶县有多少个书屋"],
      "青溪县和白石县和红叶县书屋一共有多少？",
    ],
    ["差多少", ["青溪县和白石县哪个书屋多？"], "青溪县和白石县书屋相差多少？"],
    ["加起来有多少", ["青溪县和白石县书屋相差多少？"], "青溪县和白石县书屋一共有多少？"],
    ["比青溪多吗", ["白石县有多少个书屋"], "白石县和青溪书屋，哪个多？"],
    ["白石和红叶合计呢", ["全市有多少个书屋"], "白石和红叶全市书屋一共有多少？"],
    [
      "which one has more?",
      ["how many reading rooms does Qingxi have", "how many reading rooms does Baishi have"],
      "how many reading rooms does Qingxi and Baishi have, which one has more?",
    ],
  ])("%s after %j", (followUp, thread, whole) => {
    expect(setSideBySide(followUp, thread, NAMES)).toBe(whole);
  });

  it.each<[string, string, readonly string[]]>([
    ["one place was asked about", "差多少", ["青溪县有多少个书屋"]],
    ["two different things were", "哪个多", ["青溪县有多少个书屋", "白石县有多少亩茶园"]],
    ["it asks for something else", "哪个最早", ["青溪县有多少个书屋", "白石县有多少个书屋"]],
    ["nothing was asked before", "哪个多", []],
  ])("is none where %s", (_, followUp, thread) => {
    expect(setSideBySide(followUp, thread, NAMES)).toBeNull();
  });
});
