import { describe, expect, it } from "vitest";
import { join, mark } from "../../../src/faces/card/formatted-text.ts";
import { formatAnsi } from "../../../src/faces/terminal/format-ansi.ts";

const card = join([mark(join(["共", mark("12个", "bold"), "。"]), "quote"), "\n", mark("注", "italic")]);

describe("a card in a terminal", () => {
  it("is styled with ANSI sequences", () => {
    expect(formatAnsi(card, { styles: true })).toBe("共\x1b[1m12个\x1b[0m。\n\x1b[2;3m注\x1b[0m");
  });

  it("marks bold with asterisks where styles are not wanted", () => {
    expect(formatAnsi(card, { styles: false })).toBe("共**12个**。\n注");
  });

  it("keeps a source from driving the terminal", () => {
    const hostile = mark("甲\x1b]0;标题\x07乙\u009b2J丙\r丁\u202e戊", "bold");
    expect(formatAnsi(hostile, { styles: false })).toBe("**甲]0;标题乙2J丙丁戊**");
  });
});
