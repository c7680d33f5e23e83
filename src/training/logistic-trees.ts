import { type DecisionTree, scoreByTrees } from "../ranking/decision-trees.ts";
import { chanceOf } from "../ranking/log-odds.ts";
import { binColumns, growTree, type TreeShape } from "./grow-tree.ts";

/** Something that is so or is not, with what tells of it. */
export interface LabelledExample {
  readonly values: Float32Array;
  readonly isSo: boolean;
  /** How much the example counts among the others. */
  readonly weight: number;
}

/** Settings of the learning. */
export interface LogisticSettings extends TreeShape {
  readonly trees: number;
}

const SETTINGS: LogisticSettings = { trees: 60, leaves: 6, levels: 5, rowsInLeaf: 40, smoothing: 1, stepSize: 0.1 };

/**
 * Learns trees whose sum is the log odds of an example being so: boosting of the logistic loss by Newton steps (Friedman,
 * Hastie and Tibshirani, "Additive logistic regression", 2000).
 */
export function learnLogOdds(
  examples: readonly LabelledExample[],
  settings: LogisticSettings = SETTINGS,
): readonly DecisionTree[] {
  const rows = examples.map(({ values }) => values);
  const features = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => column);
  const binned = binColumns(features.map((column) => Float32Array.from(rows, (row) => row[column] ?? 0)));
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, examples.length);
  const all = Uint32Array.from(rows.keys());
  const scores = new Float64Array(rows.length);
  const gradients = new Float64Array(rows.length);
  const curvatures = new Float64Array(rows.length);
  const trees: DecisionTree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    for (const [at, { isSo, weight }] of examples.entries()) {
      const chance = chanceOf(scores[at] ?? 0);
      gradients[at] = ((chance - Number(isSo)) * weight) / mean;
      curvatures[at] = (chance * (1 - chance) * weight) / mean;
    }
    const tree = growTree(binned, all, features, { gradients, curvatures }, settings);
    trees.push(tree);
    for (const [at, score] of scoreByTrees([tree], rows).entries()) scores[at] = (scores[at] ?? 0) + score;
  }
  return trees;
}
