import { describe, expect, it } from "vitest";
import { askWhat } from "../../src/question/ask-what.ts";

describe("a question that breaks off where it asks", () => {
  it.each([
    ["青溪县的县花是?", "青溪县的县花是什么?"],
    ["修这座桥的主要目的为?", "修这座桥的主要目的是什么?"],
    ["茶山上的野猫又称为?", "茶山上的野猫又称为什么?"],
    ["渡口停航是因为?", "渡口停航是因为什么?"],
    ["戏班的学员来自?", "戏班的学员来自什么?"],
  ])("asks what: %s", (question, whole) => {
    expect(askWhat(question)).toBe(whole);
  });

  it("asks with 为什么 what something is", () => {
    expect(askWhat("青溪最常见的茶树品种为什么?")).toBe("青溪最常见的茶树品种是什么?");
    expect(askWhat("新来的学员大多为什么样的人?")).toBe("新来的学员大多是什么样的人?");
  });

  it("asks which is the most of its kind, or who", () => {
    expect(askWhat("产茶最多的村")).toBe("产茶最多的村是哪个?");
    expect(askWhat("产茶最多的农民?")).toBe("产茶最多的农民是谁?");
  });

  it.each([
    "产茶最多的时候",
    "产茶最多的村有几户?",
    "渡口为什么停航?",
    "青溪的路修得那么慢为什么?",
    "青溪县的县花是哪种?",
    "县花是不是山茶?",
    "要么坐船或者是?",
    "青溪的县花是山茶",
  ])("stays as it is where it asks otherwise: %s", (question) => {
    expect(askWhat(question)).toBe(question);
  });
});
