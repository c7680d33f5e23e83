import { type DecisionTree, parseTree } from "./decision-trees.ts";

/** Learnt, not set: written by `npm run train`. */
export const TREES: readonly DecisionTree[] = ``
  .split("\n")
  .filter((line) => line !== "")
  .map(parseTree);
