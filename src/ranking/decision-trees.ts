/** A regression tree in preorder: `features[i]` is -1 at a leaf. The left child of node i is i + 1. */
export interface DecisionTree {
  readonly features: Int16Array;
  /** A value goes left when it is at most the threshold. */
  readonly thresholds: Float64Array;
  readonly right: Int16Array;
  /** Mean of what the node predicts; the prediction itself at a leaf. */
  readonly values: Float64Array;
}

/**
 * Trees laid out for scoring without walking them (QuickScorer: Lucchese et al., "QuickScorer: a fast algorithm to rank
 * documents with additive ensembles of regression trees", SIGIR 2015). Of each column all splits of all trees, by rising
 * threshold; a value is above the first so many of them. Each split that it is above rules out the leaves on its left.
 */
export interface Forest {
  /** First split of each column, and one past the last. */
  readonly columnStarts: Int32Array;
  readonly thresholds: Float64Array;
  readonly splitTrees: Uint16Array;
  /** The leaves that are left when a split sends to the right, a bit a leaf. */
  readonly leavesLeft: Int32Array;
  /** First leaf of each tree, and one past the last. */
  readonly leafStarts: Int32Array;
  /** What each leaf predicts, from left to right. */
  readonly leaves: Float64Array;
}

/** Bits of a set of leaves. */
const MOST_LEAVES = 32;

/**
 * Lays trees out for scoring.
 * @throws RangeError when a tree has more than 32 leaves
 */
export function plantForest(trees: readonly DecisionTree[]): Forest {
  const splits: { column: number; threshold: number; tree: number; leavesLeft: number }[] = [];
  const leafStarts = [0];
  const leaves: number[] = [];
  for (const [tree, { features, thresholds, right, values }] of trees.entries()) {
    const first = leaves.length;
    /** Collects the node's splits and leaves, from left to right. */
    const visit = (node: number): void => {
      const column = features[node] ?? -1;
      if (column < 0) {
        leaves.push(values[node] ?? 0);
        return;
      }
      const start = leaves.length - first;
      visit(node + 1);
      const end = leaves.length - first;
      splits.push({ column, threshold: thresholds[node] ?? 0, tree, leavesLeft: ~bitsBetween(start, end) });
      visit(right[node] ?? 0);
    };
    visit(0);
    if (leaves.length - first > MOST_LEAVES) throw new RangeError(`tree ${tree} has more than ${MOST_LEAVES} leaves`);
    leafStarts.push(leaves.length);
  }
  splits.sort((a, b) => a.column - b.column || a.threshold - b.threshold);
  const columnStarts = new Int32Array((splits.at(-1)?.column ?? -1) + 2);
  for (const { column } of splits) columnStarts[column + 1] = (columnStarts[column + 1] ?? 0) + 1;
  for (let column = 1; column < columnStarts.length; column++) {
    columnStarts[column] = (columnStarts[column] ?? 0) + (columnStarts[column - 1] ?? 0);
  }
  return {
    columnStarts,
    thresholds: Float64Array.from(splits, ({ threshold }) => threshold),
    splitTrees: Uint16Array.from(splits, ({ tree }) => tree),
    leavesLeft: Int32Array.from(splits, ({ leavesLeft }) => leavesLeft),
    leafStarts: Int32Array.from(leafStarts),
    leaves: Float64Array.from(leaves),
  };
}

function bitsBetween(start: number, end: number): number {
  let bits = 0;
  for (let bit = start; bit < end; bit++) bits |= 1 << bit;
  return bits;
}

/** Scores rows of signal values by the sum of what each tree predicts. */
export function scoreByForest(forest: Forest, rows: readonly ArrayLike<number>[]): Float64Array {
  const { columnStarts, thresholds, splitTrees, leavesLeft, leafStarts, leaves } = forest;
  const open = new Int32Array(leafStarts.length - 1);
  return Float64Array.from(rows, (row) => {
    open.fill(-1);
    for (let column = 0; column + 1 < columnStarts.length; column++) {
      const value = row[column] ?? 0;
      const end = columnStarts[column + 1] ?? 0;
      for (let split = columnStarts[column] ?? 0; split < end && value > (thresholds[split] ?? 0); split++) {
        const tree = splitTrees[split] ?? 0;
        open[tree] = (open[tree] ?? 0) & (leavesLeft[split] ?? 0);
      }
    }
    let score = 0;
    for (let tree = 0; tree < open.length; tree++)
      score += leaves[(leafStarts[tree] ?? 0) + lowestBit(open[tree] ?? 0)] ?? 0;
    return score;
  });
}

/** Place of the lowest bit that is set. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
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
