import { writeFile } from "node:fs/promises";
import { openEngine, openLanguageData } from "../../engine.ts";
import { evaluateDataset, formatRun } from "../../eval/evaluate-dataset.ts";
import { evaluateQuestions, readProvenQuestions, reportQuestions } from "../../eval/evaluate-questions.ts";
import { readDataset } from "../../eval/read-dataset.ts";
import { UsageError } from "./usage-error.ts";

export interface EvalOptions {
  readonly dataset?: string;
  readonly run?: string;
  readonly questions?: string;
  readonly corpus: string;
  readonly json: boolean;
}

/** Runs `wenzheng eval`: one of `--dataset` and `--questions`. */
export async function runEval(options: EvalOptions): Promise<void> {
  const { dataset, questions } = options;
  if (dataset !== undefined && questions === undefined) await evalDataset(dataset, options);
  else if (questions !== undefined && dataset === undefined) await evalQuestions(questions, options);
  else throw new UsageError("eval needs either --dataset FOLDER or --questions FILE");
}

async function evalDataset(folder: string, { run, json }: EvalOptions): Promise<void> {
  const evaluation = evaluateDataset(await readDataset(folder), await openLanguageData());
  if (run !== undefined) await writeFile(run, formatRun(evaluation.run));
  print(evaluation.report, json);
}

async function evalQuestions(file: string, { corpus, json }: EvalOptions): Promise<void> {
  const questions = await readProvenQuestions(file);
  const outcomes = evaluateQuestions(await openEngine(corpus), questions);
  const { byForm, ...report } = reportQuestions(outcomes);
  if (json) {
    print({ ...report, byForm }, true);
    return;
  }
  print({ ...report, ...byForm }, false);
  for (const { question, refused, rightSentence, gotSentence, gotValue } of outcomes) {
    if (question.expected === null ? refused : rightSentence) continue;
    console.log(`\n${question.id} ${question.question}`);
    console.log(`  expected: ${question.expected === null ? "no evidence" : question.expected.sentences[0]}`);
    console.log(`  got:      ${gotSentence ?? "no evidence"}${gotValue === null ? "" : ` [${gotValue}]`}`);
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
    console.log(`${name.padEnd(24)} ${shown}`);
  }
}
