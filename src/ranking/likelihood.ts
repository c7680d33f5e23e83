import { plantForest, scoreByForest } from "./decision-trees.ts";
import { LIKELIHOOD_TREES } from "./likelihood-trees.ts";
import { chanceOf } from "./log-odds.ts";

const FOREST = plantForest(LIKELIHOOD_TREES);

/** What is ranked first, as far as its likelihood depends on it. */
interface Ranked {
  readonly values: Float32Array;
  readonly score: number;
}

/** What the likelihood of the best sentence is told by: what it was ranked by, its score and its lead. */
export function likelihoodColumns({ values, score }: Ranked, lead: number): Float32Array {
  const columns = new Float32Array(values.length + 2);
  columns.set(values);
  columns[values.length] = score;
  columns[values.length + 1] = lead;
  return columns;
}

/**
 * How likely it is that the best sentence is right, 0 to 1, when the corpus has an answer to every other question. Learnt
 * from questions as they are and from the same with the right sentence, or its paragraph, taken away.
 */
export function likelihoodOf(best: Ranked, lead: number): number {
  if (best.values.length === 0) return 0;
  const columns = likelihoodColumns(best, lead);
  const [logOdds = 0] = scoreByForest(FOREST, columns, columns.length);
  return chanceOf(logOdds);
}
