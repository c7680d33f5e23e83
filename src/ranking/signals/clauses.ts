import { type Evidence, type Signal, sentenceOf } from "../evidence.ts";
import { perQuestion, perRow } from "../per-question.ts";
import { shareOfEither } from "./characters.ts";

interface ClauseShares {
  readonly best: number;
  readonly bestPair: number;
  readonly densest: number;
}

/** The marks between clauses, as UTF-16 units. */
const MARKS: ReadonlySet<number> = new Set(Array.from(",;:。", (mark) => mark.charCodeAt(0)));
/** A clause of a word or two is not dense by holding one of the question's. */
const SHORTEST = 4;

/** Room for what two clauses in a row have of the question's characters. */
const roomForClauses = perQuestion(({ characters }: Evidence): readonly [Float32Array, Float32Array] => [
  new Float32Array(characters.weights.length),
  new Float32Array(characters.weights.length),
]);

function readClauses(evidence: Evidence, row: number): ClauseShares {
  const { characters } = evidence;
  const sentence = sentenceOf(evidence, row);
  let [found, before] = roomForClauses(evidence);
  let isFirst = true;
  let best = 0;
  let bestPair = 0;
  let densest = 0;
  let start = 0;
  for (let at = 0; at <= sentence.length; at++) {
    if (at < sentence.length && !MARKS.has(sentence.charCodeAt(at))) continue;
    if (at > start) {
      characters.findIn(sentence, start, at, found);
      const own = shareOfEither(evidence, found, found);
      best = Math.max(best, own);
      if (!isFirst) bestPair = Math.max(bestPair, shareOfEither(evidence, before, found));
      densest = Math.max(densest, own / Math.sqrt(at - start + SHORTEST));
      [found, before] = [before, found];
      isFirst = false;
    }
    start = at + 1;
  }
  return { best, bestPair: Math.max(bestPair, best), densest };
}

const clauseShares = perRow(readClauses);

/** The largest share of the question's characters that stands between two marks. */
export const bestClause: Signal = {
  name: "characters in a clause",
  compute: (evidence, row) => clauseShares(evidence, row).best,
};

/** The largest share in two clauses that follow each other. */
export const bestClauses: Signal = {
  name: "characters in two clauses",
  compute: (evidence, row) => clauseShares(evidence, row).bestPair,
};

/** The largest share for the root of the clause's length. */
export const densestClause: Signal = {
  name: "characters in a clause, for its length",
  compute: (evidence, row) => clauseShares(evidence, row).densest,
};
