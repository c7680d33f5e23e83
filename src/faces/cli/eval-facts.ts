import { openEngine } from "../../engine.ts";
import { evaluateFacts, readProvenFacts, reportFacts } from "../../eval/evaluate-facts.ts";

/** Runs `wenzheng eval --facts`: prints the shares, as JSON or with every fact that was read otherwise. */
export async function runEvalFacts(file: string, corpus: string, json: boolean): Promise<void> {
  const proven = await readProvenFacts(file);
  const evaluation = evaluateFacts(await openEngine(corpus), proven);
  const report = reportFacts(evaluation);
  if (json) {
    console.log(JSON.stringify(report));
    return;
  }
  for (const [name, value] of Object.entries(report)) {
    console.log(`${name.padEnd(24)} ${Number.isInteger(value) ? value : value.toFixed(4)}`);
  }
  for (const { proven: fact, read, rightPlace, indicatorOverlap } of evaluation.outcomes) {
    if (read !== null && rightPlace && indicatorOverlap === 1) continue;
    console.log(`\nproven ${fact.text} · ${fact.indicator} · ${fact.place}`);
    console.log(read === null ? "  not read" : `  read ${read.text} · ${read.indicator} · ${read.place}`);
  }
  for (const { text, indicator, place, sentence } of evaluation.unproven) {
    console.log(`\nnot proven: ${text} · ${indicator} · ${place}\n  ${sentence}`);
  }
}
