import { beforeAll, describe, expect, it } from "vitest";
import {
  beyondTheHead,
  charactersIn,
  rareCharacters,
  takenUp,
  withAllAbove,
} from "../../src/ranking/signals/characters.ts";
import { COLUMNS, measure } from "../../src/ranking/signals.ts";
import { type AskedSentences, askParagraphs, askSentences, measureOf } from "./ask-sentences.ts";

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
  });

  it("read a sentence far below together with the headline and what the article begins with", async () => {
    const article = await askParagraphs("青溪镇云杉苗圃开园", [
      ["苗圃今年春天开园。", "来客不少。"],
      ["门口停着车。", "这里育有树苗九万株。"],
    ]);
    const evidence = article.ask("青溪镇云杉苗圃有多少株树苗？");
    const [told, other] = [3, 1];
    expect(measureOf(withAllAbove, evidence, told)).toBe(1);
    expect(measureOf(withAllAbove, evidence, other)).toBeLessThan(1);
    expect(measureOf(beyondTheHead, evidence, told)).toBeGreaterThan(0);
    expect(measureOf(beyondTheHead, evidence, other)).toBe(0);
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
