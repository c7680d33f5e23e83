import { beforeAll, describe, expect, it } from "vitest";
import { findRewordedPositions } from "../../src/ranking/match-other-words.ts";
import { focusSaidOtherwise, saidOtherwise, saidOtherwiseWithBefore } from "../../src/ranking/signals/other-words.ts";
import { type AskedSentences, askSentences, measureOf } from "./ask-sentences.ts";

const SENTENCES = [
  "青溪县去年修建农房三百套。",
  "青溪县去年种植苹果三百亩。",
  "总共耗资两千万元。",
  "乡里另有果农六十户。",
  "果农新增果园五百亩,建房四百套。",
  "村里汇报说,今年申报品种四十个。",
];

let ask: AskedSentences["ask"];

beforeAll(async () => {
  ({ ask } = await askSentences("青溪新貌", SENTENCES));
});

describe("other words", () => {
  it("find a sentence that says the question otherwise", () => {
    const evidence = ask("青溪县去年盖房子多少套？");
    expect(measureOf(saidOtherwise, evidence, 0)).toBeGreaterThan(measureOf(saidOtherwise, evidence, 1));
  });

  it("count most where the question asks", () => {
    const evidence = ask("青溪县去年种的苹果耗费多少？");
    const [paid, planted] = [2, 1].map((sentence) => ({
      said: measureOf(saidOtherwise, evidence, sentence),
      focus: measureOf(focusSaidOtherwise, evidence, sentence),
    }));
    expect(paid?.said).toBeGreaterThan(0);
    expect((paid?.focus ?? 0) / (planted?.focus ?? 0)).toBeGreaterThan((paid?.said ?? 0) / (planted?.said ?? 0));
  });

  it("count in part when the sentence before has them, in the same paragraph", () => {
    const evidence = ask("盖房子耗费多少？");
    expect(measureOf(saidOtherwiseWithBefore, evidence, 3)).toBeGreaterThan(measureOf(saidOtherwise, evidence, 3));
    expect(measureOf(saidOtherwiseWithBefore, evidence, 0)).toBe(measureOf(saidOtherwise, evidence, 0));
  });

  it("draw the answer to the figure beside them", () => {
    const evidence = ask("果农新盖房子有多少？");
    const row = evidence.rows.sentences.indexOf(4);
    const text = SENTENCES[4] ?? "";
    const near = (figure: string): number => {
      const start = text.indexOf(figure);
      return evidence.nearness(row)({ start, end: start + figure.length });
    };
    expect(near("四百套")).toBeGreaterThan(near("五百亩"));
  });

  it("are looked for beside a word of one character, which may stand in another word of the sentence", () => {
    const { question, bigrams, otherWords } = ask("村里报了几个品种？");
    const text = SENTENCES[5] ?? "";
    const positions = findRewordedPositions(text, otherWords().saidBy(5), question, bigrams.weights);
    expect(positions.map(({ start, end }) => text.slice(start, end))).toContain("申报");
  });

  it("are not looked for in English questions", () => {
    const evidence = ask("how many houses were built in Qingxi?");
    expect([0, 1].map((sentence) => measureOf(saidOtherwise, evidence, sentence))).toEqual([0, 0]);
  });
});
