import { describe, expect, it } from "vitest";
import { speakPlainly } from "../../src/question/speak-plainly.ts";

describe("a year said by its last two figures", () => {
  it.each([
    ["22年呢", "2022年呢"],
    ["那15年的时候呢", "那2015年的时候呢"],
    ["24年修路一共花了多少钱", "2024年修路一共花了多少钱"],
    ["到25年底要建几座桥", "到2025年底要建几座桥"],
  ])("%s is written out", (said, plain) => {
    expect(speakPlainly(said)).toBe(plain);
  });

  it.each(["贷款最长20年", "20年前有几家茶坊", "建校20年的时候", "20年树龄的茶有多少亩", "2022年呢"])(
    "%s stays as it is",
    (said) => {
      expect(speakPlainly(said)).toBe(said);
    },
  );
});
