import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine, openLanguageData } from "../../src/engine.ts";
import { evaluateDataset } from "../../src/eval/evaluate-dataset.ts";
import { evaluateQuestions, readProvenQuestions, reportQuestions } from "../../src/eval/evaluate-questions.ts";
import { readDataset } from "../../src/eval/read-dataset.ts";

/**
 * A figure may fall by as much: one question of the eighty that most sets answer, seven of the 348 of the shipped corpus, and
 * none where a set has fewer than fifty. Who gains more moves the figures in expected-figures.json up, so that what was
 * gained is not lost unseen. Which regions taught what stands in tests/regions/README.md.
 */
const TOLERANCE = 0.02;

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const figures = z.record(z.string(), z.number());
const expectedFigures = z
  .strictObject({
    inventedRegion: figures,
    shippedCorpus: figures,
    shippedCorpusAtMost: figures,
    shippedCorpusAskedAgain: figures,
    regionsTheRankingWasNeverLearntFrom: z.record(z.string(), figures),
    regionsTheRankingWasLearntFrom: z.record(z.string(), figures),
    regionsAskedAgainAndLearntFrom: z.record(z.string(), figures),
  })
  .parse(JSON.parse(await readFile(pathTo("expected-figures.json"), "utf8")));

/** The expected figures that were missed, as a sentence each. */
function fallen(expected: Readonly<Record<string, number>>, got: object): readonly string[] {
  const measured = new Map<string, unknown>(Object.entries(got));
  return Object.entries(expected)
    .filter(([name, figure]) => !(Number(measured.get(name)) >= figure - TOLERANCE))
    .map(([name, figure]) => `${name} fell from ${figure} to ${measured.get(name)}`);
}

async function reportOn(folder: string, questions: string) {
  return reportQuestions(evaluateQuestions(await openEngine(folder), await readProvenQuestions(questions)));
}

describe("the figures that were reached", () => {
  it("hold on an invented region, asked in Chinese and English", async () => {
    const { report } = evaluateDataset(await readDataset(pathTo("invented-region")), await openLanguageData());
    expect(fallen(expectedFigures.inventedRegion, report)).toEqual([]);
  });

  it.each(Object.entries(expectedFigures.regionsTheRankingWasNeverLearntFrom))(
    "hold on the region %s, whose questions the ranking was not learnt from",
    async (region, figuresOfIt) => {
      const folder = pathTo(`../regions/${region}`);
      expect(fallen(figuresOfIt, await reportOn(folder, `${folder}/questions.jsonl`))).toEqual([]);
    },
  );

  it.each(Object.entries(expectedFigures.regionsTheRankingWasLearntFrom))(
    "hold on the region %s, whose questions the ranking was learnt from",
    async (region, figuresOfIt) => {
      const folder = pathTo(`../regions/${region}`);
      expect(fallen(figuresOfIt, await reportOn(folder, `${folder}/questions.jsonl`))).toEqual([]);
    },
  );

  it.each(Object.entries(expectedFigures.regionsAskedAgainAndLearntFrom))(
    "hold on the region %s, asked again by somebody else, which the ranking was learnt from too",
    async (region, figuresOfIt) => {
      const folder = pathTo(`../regions/${region}`);
      expect(fallen(figuresOfIt, await reportOn(folder, `${folder}/more-questions.jsonl`))).toEqual([]);
    },
  );

  it("hold on the shipped corpus, asked again by somebody who saw its articles alone", async () => {
    const report = await reportOn(SHIPPED_CORPUS, pathTo("more-questions-on-the-shipped-corpus.jsonl"));
    expect(fallen(expectedFigures.shippedCorpusAskedAgain, report)).toEqual([]);
  });

  it("hold on the shipped corpus", async () => {
    const report = await reportOn(SHIPPED_CORPUS, `${SHIPPED_CORPUS}/questions.jsonl`);
    expect(fallen(expectedFigures.shippedCorpus, report)).toEqual([]);
    for (const [name, figure] of Object.entries(expectedFigures.shippedCorpusAtMost)) {
      expect(Number(new Map(Object.entries(report)).get(name)), name).toBeLessThanOrEqual(figure + TOLERANCE);
    }
  });
});
