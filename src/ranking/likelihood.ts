import { plantForest, scoreByForest } from "./decision-trees.ts";
import { LIKELIHOOD_TREES } from "./likelihood-trees.ts";
import { chanceOf } from "./log-odds.ts";
import { COLUMNS } from "./signals.ts";

const FOREST = plantForest(LIKELIHOOD_TREES);

/** What is ranked first, as far as its likelihood depends on it. */
interface Ranked {
  readonly values: Float32Array;
  readonly score: number;
}

/** What the likelihood of the best sentence is told by, in order: what it was ranked by, its score and its lead. */
const LIKELIHOOD_COLUMNS: readonly string[] = [...COLUMNS, "score", "lead"];

/** The best sentence by each of the columns that its likelihood is told by. */
export function likelihoodColumns({ values, score }: Ranked, lead: number): Float32Array {
  const columns = new Float32Array(LIKELIHOOD_COLUMNS.length);
  columns.set(values);
  columns[LIKELIHOOD_COLUMNS.indexOf("score")] = score;
  columns[LIKELIHOOD_COLUMNS.indexOf("lead")] = lead;
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
