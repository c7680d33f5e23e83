import { describe, expect, it } from "vitest";
import { MissingLanguageDataError } from "../../src/text/language-data.ts";
import { openThesaurus } from "../../src/text/thesaurus.ts";
import { invertThesaurus } from "../../src/text/thesaurus-file.ts";

describe("the thesaurus", () => {
  it("knows the words of a group for each other, and of each group that a word is in", () => {
    const lines = invertThesaurus(
      new Map([
        ["a.txt", "开支 花销 支出\n"],
        ["b.txt", "支出 付出\n"],
      ]),
    ).split("\n");
    expect(lines).toContain("支出\t开支 花销 付出\t");
    expect(lines).toContain("付出\t支出\t");
  });

  it("knows how a text answers what is asked, and not the other way round", () => {
    expect(invertThesaurus(new Map([["a.txt", "作者 > 著 执笔\n"]]))).toBe("作者\t\t著 执笔\n");
  });

  it.each([
    ["孤单\n", "a.txt, line 1: a word stands alone: put others beside it or take it out"],
    ["开支 花销\n作者 >\n", "a.txt, line 2: nothing stands after the >"],
    ["作者 著 > 执笔\n", "a.txt, line 1: a > stands only after the first word"],
    ["开支  花销\n", "a.txt, line 1: one space parts words, and none stands at the ends"],
  ])("refuses %j and says where and why", (groups, problem) => {
    expect(() => invertThesaurus(new Map([["a.txt", groups]]))).toThrow(problem);
  });

  it("tells everyday words from official ones, words of questions from those of texts", async () => {
    const thesaurus = await openThesaurus();
    expect(thesaurus.lookUp("旁边")?.alike).toContain("沿岸");
    expect(thesaurus.lookUp("务工")?.alike).toContain("打工");
    expect(thesaurus.lookUp("多高")?.telling).toContain("海拔");
    expect(thesaurus.lookUp("叮咚仓库怪")).toBeNull();
  });

  it("asks for a build when there is none", async () => {
    await expect(openThesaurus("/nowhere/thesaurus.txt")).rejects.toThrow(MissingLanguageDataError);
  });
});
