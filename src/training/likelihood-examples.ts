import { type DecisionTree, scoreByTrees } from "../ranking/decision-trees.ts";
import { likelihoodColumns } from "../ranking/likelihood.ts";
import { leadOf } from "../ranking/rank-sentences.ts";
import type { TrainingQuestion } from "./list-net.ts";
import type { LabelledExample } from "./logistic-trees.ts";

/** The best sentence of a question, and whether it is right. */
export interface LikelihoodExample extends LabelledExample {
  readonly set: string;
  /** Whether the answer was taken away, so that none is right. */
  readonly isTaken: boolean;
}

/**
 * What the best sentence of a question looks like, ranked by trees that were not learnt from it. A question as it is counts
 * as much as all those it was made into by taking the answer away.
 */
export function likelihoodExamples(
  set: string,
  asItIs: TrainingQuestion,
  withoutAnswer: readonly TrainingQuestion[],
  trees: readonly DecisionTree[],
): readonly LikelihoodExample[] {
  const taken = withoutAnswer.filter(hasCandidates);
  return [asItIs, ...taken].filter(hasCandidates).map((example) => {
    const { values, right, weight } = example;
    const isTaken = example !== asItIs;
    const scores = scoreByTrees(trees, values);
    const ranked = Array.from(scores, (score, row) => ({ row, score })).sort((a, b) => b.score - a.score);
    const [best = { row: 0, score: 0 }] = ranked;
    return {
      set,
      isTaken,
      values: likelihoodColumns(
        { values: Float32Array.from(values[best.row] ?? []), score: best.score },
        leadOf(ranked),
      ),
      isSo: right[best.row] === true,
      weight: isTaken ? weight / taken.length : weight,
    };
  });
}

function hasCandidates({ values }: TrainingQuestion): boolean {
  return values.length > 0;
}
