/**
 * How long a person waits: a question on the command line from start to printed answer, and a question to a program that
 * is running. Needs a build. Speeds differ between machines; the first line is the yardstick, Node starting and ending.
 *
 *     npm run bench
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { SHIPPED_CORPUS } from "../src/config.ts";
import { openEngine } from "../src/engine.ts";
import { readProvenQuestions } from "../src/eval/evaluate-questions.ts";

const PROGRAM = fileURLToPath(new URL("../dist/faces/cli/main.js", import.meta.url));
const QUESTIONS = fileURLToPath(new URL("../corpus/questions.jsonl", import.meta.url));
const STARTS = 7;
const ROUNDS = 20;

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds of a whole process. */
function timeStart(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed: ${stderr.toString()}`);
  return performance.now() - start;
}

// The two take turns, so that a busy minute meets both.
const starts = Array.from({ length: STARTS }, () => ({
  bare: timeStart(["-e", "0"]),
  ask: timeStart([PROGRAM, "ask", "昌都市有多少个村级电商服务站点"]),
}));
const bare = median(starts.map((start) => start.bare));
const cold = median(starts.map((start) => start.ask));
console.log(`node alone, start to end            ${bare.toFixed(0)} ms`);
console.log(`ask, start to printed answer        ${cold.toFixed(0)} ms (${(cold / bare).toFixed(1)} × node alone)`);

const engine = await openEngine(SHIPPED_CORPUS);
const questions = await readProvenQuestions(QUESTIONS);
for (const { question } of questions) engine.ask(question);
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const { question } of questions) {
    const start = performance.now();
    engine.ask(question);
    times.push(performance.now() - start);
  }
}
console.log(
  `warm question, median               ${median(times).toFixed(2)} ms (${times.length} questions; 1 / ${(cold / median(times)).toFixed(0)} of a start)`,
);
console.log(`warm question, 99th percentile      ${percentile(times, 0.99).toFixed(2)} ms`);
console.log(`memory                              ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
