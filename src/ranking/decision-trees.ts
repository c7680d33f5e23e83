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
 * All trees in one row of nodes, so that scoring runs through memory once. The children of a node stand side by side; a
 * leaf is its own left child and its threshold infinite, so that every walk down a tree may take as many steps as the longest.
 */
export interface Forest {
  /** Root of each tree. */
  readonly roots: Int32Array;
  /** Steps from the root of each tree to its furthest leaf. */
  readonly depths: Uint8Array;
  /**
   * At 2 i the feature that node i asks, and above {@link FEATURE_BITS} its left child among all nodes; the right one is next
   * to it. In one memory with the thresholds, so that a step down a tree fetches both at once.
   */
  readonly nodes: Int32Array;
  /** At 2 i + 1 the threshold of node i: a value goes left when it is at most that. */
  readonly thresholds: Float32Array;
  /** What each leaf predicts. */
  readonly predictions: Float32Array;
}

/** A node is one number, so that a step down takes one look less. */
const FEATURE_BITS = 10;
const FEATURE = (1 << FEATURE_BITS) - 1;

/** The largest number of single precision up to a number: values of single precision compare with both alike. */
function floorToSingle(number: number): number {
  const single = Math.fround(number);
  if (single <= number) return single;
  const units = new Int32Array(Float32Array.of(single).buffer);
  units[0] = (units[0] ?? 0) + (single > 0 ? -1 : 1);
  return single === 0 ? -Math.fround(2 ** -149) : (new Float32Array(units.buffer)[0] ?? single);
}

/** Puts trees into one row of nodes. Features are below 1024. */
export function plantForest(trees: readonly DecisionTree[]): Forest {
  const size = trees.reduce((sum, { features }) => sum + features.length, 0);
  const roots = new Int32Array(trees.length);
  const depths = new Uint8Array(trees.length);
  const memory = new ArrayBuffer(8 * size);
  const nodes = new Int32Array(memory);
  const thresholds = new Float32Array(memory);
  const predictions = new Float32Array(size);
  let free = 0;
  for (const [number, tree] of trees.entries()) {
    const plant = (node: number, place: number, depth: number): void => {
      depths[number] = Math.max(depths[number] ?? 0, depth);
      const feature = tree.features[node] ?? -1;
      if (feature < 0) {
        nodes[2 * place] = place << FEATURE_BITS;
        thresholds[2 * place + 1] = Number.POSITIVE_INFINITY;
        predictions[place] = tree.values[node] ?? 0;
        return;
      }
      const child = free;
      nodes[2 * place] = (child << FEATURE_BITS) | feature;
      thresholds[2 * place + 1] = floorToSingle(tree.thresholds[node] ?? 0);
      free += 2;
      plant(node + 1, child, depth + 1);
      plant(tree.right[node] ?? 0, child + 1, depth + 1);
    };
    const root = free++;
    roots[number] = root;
    plant(0, root, 0);
  }
  return { roots, depths, nodes, thresholds, predictions };
}

/** Rows that go down a tree together. */
const ABREAST = 4;

/**
 * Scores rows of signal values by the sum of what each tree predicts. Tree by tree, so that each is fetched once, and four
 * rows at a time without a branch: which way a row goes cannot be guessed, and one walk waits for memory where four go on.
 * @param values the rows one after the other, of so many `columns` each
 */
export function scoreByForest(
  { roots, depths, nodes, thresholds, predictions }: Forest,
  values: Float32Array,
  columns: number,
): Float64Array {
  const count = values.length / columns;
  const last = Math.max(0, count - 1) * columns;
  // Where the last four are not four, the last row walks along again, and what it says then is not read.
  const scores = new Float64Array(Math.ceil(count / ABREAST) * ABREAST);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] ?? 0;
    const depth = depths[tree] ?? 0;
    for (let at = 0; at < count; at += ABREAST) {
      const first = at * columns;
      const second = Math.min(first + columns, last);
      const third = Math.min(second + columns, last);
      const fourth = Math.min(third + columns, last);
      let a = root;
      let b = root;
      let c = root;
      let d = root;
      for (let step = 0; step < depth; step++) {
        const nodeA = nodes[2 * a] ?? 0;
        const nodeB = nodes[2 * b] ?? 0;
        const nodeC = nodes[2 * c] ?? 0;
        const nodeD = nodes[2 * d] ?? 0;
        a = (nodeA >> FEATURE_BITS) + Number((values[first + (nodeA & FEATURE)] ?? 0) > (thresholds[2 * a + 1] ?? 0));
        b = (nodeB >> FEATURE_BITS) + Number((values[second + (nodeB & FEATURE)] ?? 0) > (thresholds[2 * b + 1] ?? 0));
        c = (nodeC >> FEATURE_BITS) + Number((values[third + (nodeC & FEATURE)] ?? 0) > (thresholds[2 * c + 1] ?? 0));
        d = (nodeD >> FEATURE_BITS) + Number((values[fourth + (nodeD & FEATURE)] ?? 0) > (thresholds[2 * d + 1] ?? 0));
      }
      scores[at] = (scores[at] ?? 0) + (predictions[a] ?? 0);
      scores[at + 1] = (scores[at + 1] ?? 0) + (predictions[b] ?? 0);
      scores[at + 2] = (scores[at + 2] ?? 0) + (predictions[c] ?? 0);
      scores[at + 3] = (scores[at + 3] ?? 0) + (predictions[d] ?? 0);
    }
  }
  return scores.subarray(0, count);
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
