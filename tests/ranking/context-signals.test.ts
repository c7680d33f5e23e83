import { beforeAll, describe, expect, it } from "vitest";
import { bestClause, bestClauses, densestClause } from "../../src/ranking/signals/clauses.ts";
import { otherFigures, sameFigures } from "../../src/ranking/signals/figures-asked.ts";
import { alikeInMeaning, closeMeaning, nearMeaning, nearThings } from "../../src/ranking/signals/meanings.ts";
import { addsToNext, pointedAt, saidJustBefore, saidNext } from "../../src/ranking/signals/neighbours.ts";
import { saidOtherwise } from "../../src/ranking/signals/other-words.ts";
import { type AskedSentences, askSentences, measureOf } from "./ask-sentences.ts";

const SENTENCES = [
  "县里在1985年颁布了《河滩放牧办法》。",
  "该办法取消了旧时的过路费,牧民不再为过桥付钱。",
  "第33届赛马会在河滩举行,第二天下雨。",
  "第49届赛马会改在县城举行。",
  "赛马会的观众有两千人。",
];

let ask: AskedSentences["ask"];

beforeAll(async () => {
  ({ ask } = await askSentences("河滩旧事", SENTENCES));
});

describe("signals over meaning", () => {
  it("compare the words of an English question with Chinese ones, whatever the dictionary says", () => {
    const evidence = ask("which rule abolished the toll?");
    for (const signal of [nearMeaning, closeMeaning]) {
      expect(measureOf(signal, evidence, 1)).toBeGreaterThan(measureOf(signal, evidence, 2));
    }
  });

  it("look at the things named apart from the deeds", () => {
    const evidence = ask("how was the audience attending?");
    expect(measureOf(nearThings, evidence, 4)).toBeGreaterThan(measureOf(nearMeaning, evidence, 4));
  });

  it("compare a question of either language with the whole sentence", () => {
    for (const question of ["which rule abolished the toll?", "哪个办法废除了过路费？"]) {
      const evidence = ask(question);
      expect(measureOf(alikeInMeaning, evidence, 1)).toBeGreaterThan(measureOf(alikeInMeaning, evidence, 2));
    }
  });

  it("leave the words of a Chinese question to the thesaurus", () => {
    const evidence = ask("哪个办法废除了过路费？");
    expect(measureOf(nearMeaning, evidence, 1)).toBe(0);
    expect(measureOf(saidOtherwise, evidence, 1)).toBeGreaterThan(measureOf(saidOtherwise, evidence, 0));
  });
});

describe("signals over neighbours", () => {
  it("look for the name in the sentence before one that points back to it", () => {
    const evidence = ask("什么办法取消了过路费？");
    expect(measureOf(pointedAt, evidence, 0)).toBeGreaterThan(0);
    expect(measureOf(pointedAt, evidence, 1)).toBe(0);
    expect(measureOf(saidNext, evidence, 0)).toBe(measureOf(pointedAt, evidence, 0));
  });

  it("tell what a sentence adds to the one after it", () => {
    const evidence = ask("1985年颁布的办法取消了什么？");
    expect(measureOf(addsToNext, evidence, 0)).toBeGreaterThan(0);
    expect(measureOf(addsToNext, evidence, 4)).toBe(0);
  });

  it("know where a paragraph begins and ends", () => {
    const evidence = ask("赛马会有多少观众？");
    expect([measureOf(saidJustBefore, evidence, 0), measureOf(saidNext, evidence, 4)]).toEqual([-1, -1]);
  });
});

describe("signals over clauses", () => {
  it("prefer what is said between two marks to what is spread over the sentence", () => {
    const evidence = ask("赛马会在河滩举行是第几届？");
    expect(measureOf(bestClause, evidence, 2)).toBeGreaterThan(measureOf(bestClause, evidence, 1));
    expect(measureOf(bestClauses, evidence, 2)).toBeGreaterThanOrEqual(measureOf(bestClause, evidence, 2));
    expect(measureOf(densestClause, evidence, 2)).toBeLessThan(measureOf(bestClause, evidence, 2));
  });
});

describe("signals over the figures of a question", () => {
  it("tell the same figure of the same thing from another one in its place", () => {
    const evidence = ask("第49届赛马会在哪里举行？");
    expect([measureOf(sameFigures, evidence, 3), measureOf(otherFigures, evidence, 3)]).toEqual([1, 0]);
    expect([measureOf(sameFigures, evidence, 2), measureOf(otherFigures, evidence, 2)]).toEqual([0, 1]);
    expect([measureOf(sameFigures, evidence, 4), measureOf(otherFigures, evidence, 4)]).toEqual([0, 0]);
  });

  it("ask for none where the question has none", () => {
    const evidence = ask("赛马会有多少观众？");
    expect([measureOf(sameFigures, evidence, 4), measureOf(otherFigures, evidence, 2)]).toEqual([-1, 0]);
  });
});
