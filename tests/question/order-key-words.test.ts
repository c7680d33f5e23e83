import { describe, expect, it } from "vitest";
import { orderKeyWords } from "../../src/question/order-key-words.ts";

describe("key words in any order", () => {
  it.each([
    ["2019 茶叶贡献率 青溪县", "2019 青溪县 茶叶贡献率"],
    ["茶叶产量今年", "今年茶叶产量"],
    ["青溪县 参训人数 茶艺班", "青溪县 茶艺班 参训人数"],
  ])("end in what is asked for: %s", (question, ordered) => {
    expect(orderKeyWords(question)).toBe(ordered);
  });

  it.each(["青溪县 茶叶贡献率", "茶叶贡献率是多少 青溪县", "青溪县 茶艺班", "茶叶产量，今年", ""])(
    "stay as they are where they do already, ask or name nothing: %s",
    (question) => {
      expect(orderKeyWords(question)).toBe(question);
    },
  );
});
