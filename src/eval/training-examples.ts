import type { Retrieval } from "../engine.ts";
import type { Evidence, Signal } from "../ranking/evidence.ts";
import { FULLY_JUDGED, gatherCandidates, judge } from "../ranking/rank-sentences.ts";
import { FIRST_SIGNALS, SIGNALS } from "../ranking/signals.ts";
import type { TrainingQuestion } from "../ranking/train-weights.ts";
import type { Weights } from "../ranking/weights.ts";

/** A question to learn from and the sentences that are right, by their numbers in the index. */
export interface LabelledQuestion {
  readonly id: string;
  readonly text: string;
  readonly right: ReadonlySet<number>;
}

/** The candidates of a question, kept while the two passes are learnt one after the other. */
export interface GatheredQuestion {
  readonly id: string;
  readonly set: string;
  readonly evidence: Evidence;
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

/** In the first pass only so many of the wrong candidates are learnt from: those that look best. */
const FIRST_PASS_DEPTH = 120;
/** A rough order of candidates before anything is learnt. */
const UNLEARNT: Weights = { "words in paragraph": 1, "bigrams in paragraph": 1, "words rare in the paragraph": 1 };

/** Gathers the candidates of each question. A set counts with the square root of its size, so that none drowns the others. */
export function gatherSet(
  set: string,
  retrieval: Retrieval,
  questions: readonly LabelledQuestion[],
): GatheredQuestion[] {
  return questions.map(({ id, text, right }) => ({
    id,
    set,
    right,
    evidence: gatherCandidates(retrieval.index, retrieval.region, retrieval.analyse(text)),
    weight: 1 / Math.sqrt(questions.length),
  }));
}

/** Examples for the weights of the first pass. */
export function firstPassExample(question: GatheredQuestion): TrainingQuestion {
  const rows = [...question.evidence.rows.sentences.keys()];
  const likely = judge(question.evidence, rows, FIRST_SIGNALS, UNLEARNT).slice(0, FIRST_PASS_DEPTH);
  const chosen = new Set(likely.map(({ row }) => row));
  for (const row of rows) if (isRight(question, row)) chosen.add(row);
  return asExample(question, [...chosen], FIRST_SIGNALS);
}

/** Examples for all weights, taken from what the first pass leaves. */
export function fullExample(question: GatheredQuestion, firstWeights: Weights): TrainingQuestion {
  const rows = [...question.evidence.rows.sentences.keys()];
  const left = judge(question.evidence, rows, FIRST_SIGNALS, firstWeights).slice(0, FULLY_JUDGED);
  return asExample(
    question,
    left.map(({ row }) => row),
    SIGNALS,
  );
}

function isRight({ evidence, right }: GatheredQuestion, row: number): boolean {
  return right.has(evidence.rows.sentences[row] ?? -1);
}

function asExample(question: GatheredQuestion, rows: readonly number[], signals: readonly Signal[]): TrainingQuestion {
  return {
    values: rows.map((row) => signals.map((signal) => signal.compute(question.evidence, row))),
    right: rows.map((row) => isRight(question, row)),
    weight: question.weight,
  };
}
