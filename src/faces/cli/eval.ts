import { writeFile } from "node:fs/promises";
import { openEngine, openLanguageData } from "../../engine.ts";
import { compareRuns } from "../../eval/compare-runs.ts";
import { doubtQuestions } from "../../eval/doubt-questions.ts";
import { evaluateDataset, formatRun } from "../../eval/evaluate-dataset.ts";
import { evaluatePages, reportPages } from "../../eval/evaluate-pages.ts";
import { evaluateQuestions, isAsProven, readQuestionSet, reportQuestions } from "../../eval/evaluate-questions.ts";
import { countKinds, type Failure, sortByKind } from "../../eval/failures.ts";
import { findQuestionFailures } from "../../eval/question-failures.ts";
import { readDataset } from "../../eval/read-dataset.ts";
import { readGoldPages } from "../../eval/read-gold-pages.ts";
import { DatasetError } from "../../eval/read-json-lines.ts";
import { readRun } from "../../eval/read-run.ts";
import { runEvalFacts } from "./eval-facts.ts";
import type { EvalRequest } from "./read-eval-request.ts";

/**
 * Runs `wenzheng eval`.
 * @throws DatasetError when what it measures against is wrong, or its findings cannot be written
 */
export async function runEval(request: EvalRequest, json: boolean): Promise<void> {
  switch (request.kind) {
    case "dataset":
      return evalDataset(request, json);
    case "runs":
      return evalRuns(request, json);
    case "questions":
      return evalQuestions(request, json);
    case "pages":
      return evalPages(request.folder, json);
    case "facts":
      return runEvalFacts(request.file, request.corpus, json);
  }
}

type RequestOf<Kind extends EvalRequest["kind"]> = Extract<EvalRequest, { readonly kind: Kind }>;

async function evalPages(folder: string, json: boolean): Promise<void> {
  const measured = evaluatePages(await readGoldPages(folder));
  const report = reportPages(measured.map(({ tallies }) => tallies));
  if (json) {
    print({ ...report, byPage: measured.map(({ name, tallies }) => ({ name, ...reportPages([tallies]) })) }, true);
    return;
  }
  print(report, false);
  for (const { name, tallies } of measured) {
    const { coverage, articlesExact } = reportPages([tallies]);
    if (coverage < 1 || articlesExact < 1)
      console.log(
        `${name}: ${tallies.articles.right} of ${tallies.articles.there} articles exact, coverage ${coverage}`,
      );
  }
}

async function evalDataset({ folder, run, failures }: RequestOf<"dataset">, json: boolean): Promise<void> {
  const evaluation = evaluateDataset(await readDataset(folder), await openLanguageData());
  if (run !== undefined) await save(run, formatRun(evaluation.run));
  print(evaluation.report, json);
  if (failures !== undefined) await reportFailures(evaluation.failures, failures, json);
}

async function evalQuestions({ file, corpus, failures }: RequestOf<"questions">, json: boolean): Promise<void> {
  const questions = await readQuestionSet(file);
  const engine = await openEngine(corpus);
  for (const doubt of doubtQuestions(file, questions, engine)) console.error(`wenzheng: ${doubt}`);
  const outcomes = evaluateQuestions(engine, questions);
  const { byForm, ...report } = reportQuestions(outcomes);
  if (json) print({ ...report, byForm }, true);
  else print({ ...report, ...byForm }, false);
  if (failures !== undefined) {
    await reportFailures(findQuestionFailures(engine, outcomes), failures, json);
    return;
  }
  if (json) return;
  for (const { question, gotSentence, gotValue } of outcomes.filter((outcome) => !isAsProven(outcome))) {
    console.log(`\n${question.id} ${question.question}`);
    console.log(`  expected: ${question.expected === null ? "no evidence" : question.expected.sentences[0]}`);
    console.log(`  got:      ${gotSentence ?? "no evidence"}${gotValue === null ? "" : ` [${gotValue}]`}`);
  }
}

async function evalRuns({ folder, first, second }: RequestOf<"runs">, json: boolean): Promise<void> {
  const set = await readDataset(folder);
  const { queries, ...metrics } = compareRuns(await readRun(first, set), await readRun(second, set), set);
  if (json) {
    print({ queries, ...metrics }, true);
    return;
  }
  print({ queries, first, second }, false);
  for (const [name, comparison] of Object.entries(metrics)) {
    console.log(`\n${name}`);
    print(comparison, false);
  }
}

/** Writes failures as JSON lines sorted by kind, and shows how many there are of each. */
async function reportFailures(failures: readonly Failure[], file: string, json: boolean): Promise<void> {
  await save(
    file,
    sortByKind(failures)
      .map((failure) => `${JSON.stringify(failure)}\n`)
      .join(""),
  );
  if (json) return;
  console.log(`\n${failures.length} failures, written to ${file}`);
  print(countKinds(failures), false);
}

async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new DatasetError(`${file} cannot be written: give a path in a folder that exists`, { cause: error });
  }
}

/** Prints figures by name: as JSON, or as a table with four decimals. */
function print(figures: object, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(figures));
    return;
  }
  for (const [name, value] of Object.entries(figures)) {
    const shown = typeof value === "number" && !Number.isInteger(value) ? value.toFixed(4) : String(value);
    console.log(`${name.padEnd(30)} ${shown}`);
  }
}
