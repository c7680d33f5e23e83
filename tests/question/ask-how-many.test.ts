import { describe, expect, it } from "vitest";
import { askHowMany } from "../../src/question/ask-how-many.ts";

describe("whether a figure is so", () => {
  it.each([
    ["青溪县是不是有50个图书室?", "青溪县有多少个图书室?"],
    ["青溪县有没有50个图书室", "青溪县有多少个图书室?"],
    ["青溪县有50个图书室吗?", "青溪县有多少个图书室?"],
    ["青溪县的覆盖率是41%,对吗", "青溪县的覆盖率是百分之多少?"],
    ["石桥全长2000米是吗", "石桥全长多少米?"],
  ])("%s is asked as %s", (question, asked) => {
    expect(askHowMany(question, "zh")).toBe(asked);
  });

  it.each([
    ["does Qingxi have 50 reading rooms?", "how many reading rooms does Qingxi have?"],
    ["is it true that Qingxi has 50 reading rooms", "how many reading rooms does Qingxi have?"],
  ])("%s is asked as %s", (question, asked) => {
    expect(askHowMany(question, "en")).toBe(asked);
  });

  it.each([
    ["an open question", "青溪县50个图书室花了多少钱吗?", "zh"],
    ["a statement", "青溪县有50个图书室", "zh"],
    ["two figures", "青溪县有50个图书室和20个书屋吗?", "zh"],
    ["a date alone", "石桥是2024年建成的吗?", "zh"],
    ["the first of its kind", "青溪县的图书室是不是全省头一个?", "zh"],
    ["no figure", "青溪县有没有图书室?", "zh"],
    ["an open question in English", "who has 50 reading rooms?", "en"],
  ] as const)("leaves %s as it stands", (_, question, language) => {
    expect(askHowMany(question, language)).toBe(question);
  });
});
