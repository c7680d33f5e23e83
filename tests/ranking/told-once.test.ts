import { beforeAll, describe, expect, it } from "vitest";
import { toldOnce } from "../../src/ranking/signals/told-once.ts";
import { surpriseBeside } from "../../src/ranking/surprise.ts";
import { type AskedSentences, askParagraphs, measureOf } from "./ask-sentences.ts";

/** 雪山 stands nowhere without 赛马会; 歌曲 stands once. */
const PARAGRAPHS = [
  ["雪山赛马会五月开幕。", "歌曲由牧民扎西唱响。", "晚上有篝火。"],
  ["雪山赛马会的奖品是茶叶。"],
  ["雪山赛马会第二天下雨。"],
  ["雪山赛马会的跑道长两公里。"],
  ["赛马会的观众有两千人。"],
];
const [BOTH, SONG, FIRE, ONE] = [0, 1, 2, 6];
const QUESTION = "谁在雪山赛马会上唱了歌曲?";

let ask: AskedSentences["ask"];

beforeAll(async () => {
  ({ ask } = await askParagraphs("赛马", PARAGRAPHS));
});

describe("what a sentence tells, each thing once", () => {
  it("adds little for a word that another in the sentence already tells", () => {
    const evidence = ask(QUESTION);
    const told = (sentence: number): number => measureOf(toldOnce("sentence"), evidence, sentence);
    expect(told(ONE)).toBeGreaterThan(0);
    expect(told(BOTH)).toBeGreaterThan(0);
    expect(told(SONG)).toBeGreaterThan(told(BOTH));
    expect(told(FIRE)).toBe(0);
  });

  it("reads a sentence with those beside it", () => {
    const evidence = ask(QUESTION);
    const alone = measureOf(toldOnce("sentence"), evidence, SONG);
    const withBefore = measureOf(toldOnce("sentence and the one before"), evidence, SONG);
    expect(withBefore).toBeGreaterThan(alone);
    expect(measureOf(toldOnce("sentence and the next"), evidence, BOTH)).toBe(withBefore);
    expect(measureOf(toldOnce("paragraph up to the sentence"), evidence, FIRE)).toBe(withBefore);
  });

  it("stays within the paragraph", () => {
    const evidence = ask(QUESTION);
    expect(measureOf(toldOnce("sentence and the one before"), evidence, ONE)).toBe(
      measureOf(toldOnce("sentence"), evidence, ONE),
    );
  });
});

describe("how surprising a word is beside one before it", () => {
  it("goes by the paragraphs that hold both", () => {
    const { sought, index } = ask("雪山赛马会的歌曲");
    const { query } = sought.words;
    const place = (word: string): number => query.findIndex(({ parts }) => parts.some(({ term }) => term === word));
    const surprise = surpriseBeside(sought.words, index.articleOf.length);
    const beside = (word: string, before: string): number | undefined =>
      surprise[place(word) * query.length + place(before)];
    // All four paragraphs of 雪山 hold 赛马会, one of them 歌曲.
    expect(beside("赛马会", "雪山")).toBeCloseTo(Math.log(5 / 4.5));
    expect(beside("歌曲", "雪山")).toBeCloseTo(Math.log(5 / 1.5));
    expect(beside("雪山", "赛马会")).toBe(Number.POSITIVE_INFINITY);
  });
});
