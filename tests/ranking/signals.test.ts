import { beforeAll, describe, expect, it } from "vitest";
import { charactersIn, rareCharacters, takenUp } from "../../src/ranking/signals/characters.ts";
import { kindOfNoun, sameVerb } from "../../src/ranking/signals/wording.ts";
import { COLUMNS, measure } from "../../src/ranking/signals.ts";
import { type AskedSentences, askSentences, measureOf } from "./ask-sentences.ts";

const SENTENCES = [
  "云杉属于常绿乔木。",
  "树高可达三十米。",
  "种子有翅，随风传播。",
  "他曾就学于青溪师范学院。",
  "山坡上长着云杉和白桦。",
];

let ask: AskedSentences["ask"];

beforeAll(async () => {
  ({ ask } = await askSentences("山林草木", SENTENCES));
});

describe("signals", () => {
  it("find an attribute that the source shortens to a character, where it is said and not where the subject is", () => {
    const evidence = ask("云杉的树木有多高？");
    expect(measureOf(rareCharacters, evidence, 1)).toBeGreaterThan(measureOf(rareCharacters, evidence, 4));
    expect(measureOf(takenUp, evidence, 1)).toBeGreaterThan(measureOf(takenUp, evidence, 2));
    expect(measureOf(takenUp, evidence, 0)).toBe(-1);
  });

  it("read a sentence together with the one before it and with the first", () => {
    const evidence = ask("云杉树高多少？");
    const alone = measureOf(charactersIn("sentence"), evidence, 1);
    expect(measureOf(charactersIn("sentence and the first"), evidence, 1)).toBeGreaterThan(alone);
    expect(measureOf(charactersIn("paragraph"), evidence, 1)).toBeLessThanOrEqual(1);
  });

  it("tell a name of the kind that is asked for", () => {
    const evidence = ask("他就读的学院叫什么？");
    expect(measureOf(kindOfNoun, evidence, 3)).toBe(2);
    expect(measureOf(kindOfNoun, evidence, 0)).toBe(0);
  });

  it("tell whether a sentence says the verb that is asked with", () => {
    const evidence = ask("种子怎么传播？");
    expect([measureOf(sameVerb, evidence, 2), measureOf(sameVerb, evidence, 1)]).toEqual([1, 0]);
  });

  it("take what English words say in Chinese for their characters", () => {
    const evidence = ask("how do the seeds spread?");
    expect(measureOf(charactersIn("sentence"), evidence, 2)).toBeGreaterThan(
      measureOf(charactersIn("sentence"), evidence, 1),
    );
  });

  it("compare every sentence with the best candidate", () => {
    const evidence = ask("云杉树高多少？");
    const rows = [...evidence.rows.sentences.keys()];
    const { lines } = measure(evidence, rows);
    const column = COLUMNS.indexOf("characters in sentence", COLUMNS.indexOf("characters in sentence") + 1);
    const behind = lines.map((line) => line[column] ?? Number.NaN);
    expect(Math.max(...behind)).toBe(0);
    expect(Math.min(...behind)).toBeLessThan(0);
  });
});
