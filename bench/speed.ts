/**
 * How long a person waits: a question on the command line from start to printed answer, and a question to a program that
 * is running and has read its corpus, but was not asked it before. Needs a build. Speeds differ between machines; the first line is the yardstick, Node starting and ending.
 *
 *     npm run bench
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { SHIPPED_CORPUS } from "../src/config.ts";
import { createEngine, openLanguageData } from "../src/engine.ts";
import { readProvenQuestions } from "../src/eval/evaluate-questions.ts";
import { loadCorpus } from "../src/library/load-corpus.ts";

const PROGRAM = fileURLToPath(new URL("../dist/faces/cli/main.js", import.meta.url));
const QUESTIONS = fileURLToPath(new URL("../corpus/questions.jsonl", import.meta.url));
const STARTS = 7;
const ROUNDS = 10;

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

const { corpus } = await loadCorpus(SHIPPED_CORPUS);
const languageData = await openLanguageData();
const questions = await readProvenQuestions(QUESTIONS);

/** Milliseconds of each question to an engine of its own, for one that was asked before remembers its answer. */
async function timeQuestions(): Promise<readonly number[]> {
  const engine = createEngine(corpus, languageData);
  await engine.readAhead();
  return questions.map(({ question }) => {
    const start = performance.now();
    engine.ask(question);
    return performance.now() - start;
  });
}

// The first round also compiles the program.
await timeQuestions();
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) times.push(...(await timeQuestions()));
console.log(
  `warm question, median               ${median(times).toFixed(2)} ms (${times.length} questions; 1 / ${(cold / median(times)).toFixed(0)} of a start)`,
);
console.log(`warm question, 99th percentile      ${percentile(times, 0.99).toFixed(2)} ms`);
console.log(`memory                              ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
