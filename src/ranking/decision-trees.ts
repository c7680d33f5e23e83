/** A regression tree in preorder: `features[i]` is -1 at a leaf. The left child of node i is i + 1. */
export interface DecisionTree {
  readonly features: Int16Array;
  /** A value goes left when it is at most the threshold. */
  readonly thresholds: Float64Array;
  readonly right: Int16Array;
  /** Mean of what the node predicts; the prediction itself at a leaf. */
  readonly values: Float64Array;
}

/** All trees in one row of nodes, so that scoring runs through memory once. */
export interface Forest {
  /** Root of each tree. */
  readonly roots: Int32Array;
  /** As in {@link DecisionTree}. */
  readonly features: Int16Array;
  /** Thresholds, and at a leaf what it predicts. */
  readonly numbers: Float64Array;
  /** Right child of each node, among all nodes. */
  readonly right: Int32Array;
}

/** Puts trees into one row of nodes. */
export function plantForest(trees: readonly DecisionTree[]): Forest {
  const size = trees.reduce((sum, { features }) => sum + features.length, 0);
  const roots = new Int32Array(trees.length);
  const features = new Int16Array(size);
  const numbers = new Float64Array(size);
  const right = new Int32Array(size);
  let root = 0;
  for (const [number, tree] of trees.entries()) {
    roots[number] = root;
    for (const [node, feature] of tree.features.entries()) {
      features[root + node] = feature;
      numbers[root + node] = (feature < 0 ? tree.values : tree.thresholds)[node] ?? 0;
      right[root + node] = root + (tree.right[node] ?? 0);
    }
    root += tree.features.length;
  }
  return { roots, features, numbers, right };
}

/** Scores rows of signal values by the sum of what each tree predicts. Tree by tree, so that each is fetched once. */
export function scoreByForest(
  { roots, features, numbers, right }: Forest,
  rows: readonly ArrayLike<number>[],
): Float64Array {
  const columns = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * columns);
  for (const [at, row] of rows.entries()) values.set(row, at * columns);
  const scores = new Float64Array(rows.length);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] ?? 0;
    for (let at = 0; at < scores.length; at++) {
      const first = at * columns;
      let node = root;
      let feature = features[node] ?? -1;
      while (feature >= 0) {
        node = (values[first + feature] ?? 0) <= (numbers[node] ?? 0) ? node + 1 : (right[node] ?? 0);
        feature = features[node] ?? -1;
      }
      scores[at] = (scores[at] ?? 0) + (numbers[node] ?? 0);
    }
  }
  return scores;
}

/** Scores rows tree by tree; trees that are used again are planted first. Rows are not copied: a learner has many, and one tree. */
export function scoreByTrees(trees: readonly DecisionTree[], rows: readonly ArrayLike<number>[]): Float64Array {
  const scores = new Float64Array(rows.length);
  for (const { features, thresholds, right, values } of trees) {
    for (const [at, row] of rows.entries()) {
      let node = 0;
      for (let feature = features[0] ?? -1; feature >= 0; feature = features[node] ?? -1) {
        node = (row[feature] ?? 0) <= (thresholds[node] ?? 0) ? node + 1 : (right[node] ?? 0);
      }
      scores[at] = (scores[at] ?? 0) + (values[node] ?? 0);
    }
  }
  return scores;
}

/**
 * How much each signal moved the score: at every split on the way the change of what the node predicts is put down to the
 * signal asked (Saabas, "Interpreting random forests", 2014). The shares and the trees' mean add up to the score.
 * @param signalOf the signal behind each column
 */
export function explainByTrees(
  trees: readonly DecisionTree[],
  row: ArrayLike<number>,
  signalOf: readonly string[],
): ReadonlyMap<string, number> {
  const moved = new Float64Array(signalOf.length);
  for (const { features, thresholds, right, values } of trees) {
    let node = 0;
    for (let feature = features[0] ?? -1; feature >= 0; feature = features[node] ?? -1) {
      const next = (row[feature] ?? 0) <= (thresholds[node] ?? 0) ? node + 1 : (right[node] ?? 0);
      moved[feature] = (moved[feature] ?? 0) + (values[next] ?? 0) - (values[node] ?? 0);
      node = next;
    }
  }
  const shares = new Map<string, number>();
  for (const [column, signal] of signalOf.entries()) {
    const share = moved[column] ?? 0;
    if (share !== 0) shares.set(signal, (shares.get(signal) ?? 0) + share);
  }
  return shares;
}

/** Writes a tree on one line: nodes in preorder, `feature:threshold:value` for a split, `value` for a leaf. */
export function formatTree({ features, thresholds, values }: DecisionTree): string {
  return Array.from(features, (feature, node) => {
    const value = shorten(values[node] ?? 0);
    return feature < 0 ? value : `${feature}:${shorten(thresholds[node] ?? 0)}:${value}`;
  }).join(" ");
}

/** Four digits say more than the data that thresholds were learnt from. */
function shorten(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** Reads what {@link formatTree} wrote. */
export function parseTree(line: string): DecisionTree {
  const tokens = line.split(" ").map((token) => token.split(":").map(Number));
  const features = Int16Array.from(tokens, (token) => (token.length === 3 ? (token[0] ?? -1) : -1));
  const right = new Int16Array(features.length);
  // Goes backwards: the subtree of each node ends where that of its right child does.
  const ends = new Int16Array(features.length);
  for (let node = features.length - 1; node >= 0; node--) {
    const leaf = (features[node] ?? -1) < 0;
    right[node] = leaf ? 0 : (ends[node + 1] ?? 0);
    ends[node] = leaf ? node + 1 : (ends[right[node] ?? 0] ?? 0);
  }
  return {
    features,
    thresholds: Float64Array.from(tokens, (token) => (token.length === 3 ? (token[1] ?? 0) : 0)),
    right,
    values: Float64Array.from(tokens, (token) => token.at(-1) ?? 0),
  };
}
