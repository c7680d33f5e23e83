import { describe, expect, it } from "vitest";
import { carryOn } from "../../src/question/carry-on.ts";
import { waysToRead } from "../../src/question/follow-up/ways-to-read.ts";
import { indexRegionNames } from "../../src/question/region.ts";
import { inventPlace } from "../invent-corpus.ts";

const NAMES = indexRegionNames(
  [inventPlace("青溪县", "county", null, ["Qingxi"]), inventPlace("白石县", "county", null, ["Baishi"])],
  [],
);

/** The ways as text, `way: whole question`. */
function ways(
  question: string,
  thread: readonly [string, ...string[]],
  answer: string | null = null,
): readonly string[] {
  const followUp = carryOn(question, { question: thread.at(-1) ?? "", answerTo: () => answer }, NAMES);
  return waysToRead(question, { thread, answer, followUp }, NAMES).map(({ way, asked }) => `${way}: ${asked}`);
}

describe("the ways a follow-up may be meant", () => {
  it("has it by itself, with the matter before it, and behind the question, its place and its thing", () => {
    expect(ways("谁建的", ["青溪县的大桥有多长？"])).toEqual(
      expect.arrayContaining([
        "alone: 谁建的",
        "anew: 青溪县的大桥，谁建的？",
        "joined: 青溪县的大桥有多长，谁建的",
        "place: 青溪县谁建的",
        "thing: 大桥谁建的",
      ]),
    );
  });

  it("has it behind the first question too, and behind an answer that is a name, no figure", () => {
    const thread = ["哪个县的大桥最长？", "谁建的？"] as const;
    expect(ways("他多大了", thread, "李春山")).toEqual(
      expect.arrayContaining(["first: 哪个县的大桥最长，他多大了", "answer: 李春山他多大了"]),
    );
    expect(ways("他多大了", thread, "12座").filter((way) => way.startsWith("answer"))).toEqual([]);
  });

  it("puts what is asked of a thing as a question", () => {
    expect(ways("覆盖率", ["青溪县有多少个书屋？"])).toContain("alone: 覆盖率多少？");
    expect(ways("局长呢", ["青溪县有多少个书屋？"])).toContain("alone: 局长是谁？");
  });

  it("asks the same of another place in no other way", () => {
    expect(ways("那白石呢", ["青溪县有多少个书屋？"])).toEqual(["same: 白石有多少个书屋？"]);
  });

  it.each([
    ["names its place and matter", "白石县春茶首日采茶多少公斤？", "青溪县有多少个书屋？"],
    ["names them in another language", "How many bridges does Baishi have?", "青溪县有多少个书屋？"],
  ])("is none of a question that %s", (_, question, before) => {
    expect(ways(question, [before])).toEqual([]);
  });
});
