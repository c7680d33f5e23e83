import type { DecisionTree } from "../ranking/decision-trees.ts";

/** Columns of signal values put into bins, so that a split is found by adding up. */
export interface BinnedColumns {
  readonly rowCount: number;
  /** Bin of each row, a column after another. */
  readonly bins: readonly Uint8Array[];
  /** Upper edge of each bin of a column but the last. */
  readonly edges: readonly Float64Array[];
}

const MOST_BINS = 64;

/** Puts each column into at most 64 bins of about the same number of rows. */
export function binColumns(columns: readonly Float32Array[]): BinnedColumns {
  const edges = columns.map(findEdges);
  const bins = columns.map((column, at) => {
    const own = edges[at] ?? new Float64Array();
    return Uint8Array.from(column, (value) => binOf(own, value));
  });
  return { rowCount: columns[0]?.length ?? 0, bins, edges };
}

function findEdges(column: Float32Array): Float64Array {
  const values = Float32Array.from(new Set(column)).sort();
  const sorted = column.slice().sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < MOST_BINS; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / MOST_BINS)] ?? 0;
    const next = values[binOf(values, value) + 1];
    // An edge stands between two values, so that rounding the threshold moves no row.
    if (next !== undefined) edges.add((value + next) / 2);
  }
  return Float64Array.from(edges).sort();
}

/** Index of the first edge that is not below the value. */
function binOf(edges: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Shape of a tree. `smoothing` holds leaves of few rows back (the L2 term of XGBoost). */
export interface TreeShape {
  readonly leaves: number;
  /** Splits from the root to the furthest leaf, at most. */
  readonly levels: number;
  readonly rowsInLeaf: number;
  readonly smoothing: number;
  readonly stepSize: number;
}

interface Leaf {
  readonly rows: Uint32Array;
  /** Splits above it. */
  readonly level: number;
  readonly gradient: number;
  readonly curvature: number;
  /** Gradient, curvature and rows by bin, three cells a bin, the chosen columns one after another. */
  readonly histogram: Float64Array;
  readonly split: Split | null;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

type Node = { readonly leaf: Leaf } | { readonly leaf: Leaf; readonly low: Node; readonly high: Node };

/** What a tree is grown from. */
export interface Slopes {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

const CELLS = 3 * MOST_BINS;

/**
 * Grows one tree leaf by leaf, always the leaf that gains most, by Newton steps (Chen and Guestrin, "XGBoost", KDD 2016,
 * eq. 6 and 7). Only the smaller child of a split is counted; the other is what remains of the parent.
 * @param rows rows to learn from
 * @param features columns that may be asked
 */
export function growTree(
  columns: BinnedColumns,
  rows: Uint32Array,
  features: readonly number[],
  slopes: Slopes,
  shape: TreeShape,
): DecisionTree {
  const measure = (own: Uint32Array, histogram: Float64Array, level: number): Leaf => {
    let gradient = 0;
    let curvature = 0;
    for (let bin = 0; bin < MOST_BINS; bin++) {
      gradient += histogram[3 * bin] ?? 0;
      curvature += histogram[3 * bin + 1] ?? 0;
    }
    const whole = { rows: own, level, gradient, curvature, histogram };
    return { ...whole, split: level === shape.levels ? null : findSplit(columns, whole, features, shape) };
  };
  const root: { node: Node } = { node: { leaf: measure(rows, count(columns, rows, features, slopes), 0) } };
  const open: { leaf: Leaf; place: (node: Node) => void }[] = [
    {
      leaf: root.node.leaf,
      place: (node) => {
        root.node = node;
      },
    },
  ];
  for (let leaves = 1; leaves < shape.leaves; leaves++) {
    const gains = open.map(({ leaf }) => leaf.split?.gain ?? 0);
    const [chosen] = open.splice(gains.indexOf(Math.max(...gains)), 1);
    if (chosen === undefined || chosen.leaf.split === null) break;
    const { leaf } = chosen;
    const [low, high] = divide(columns, leaf.rows, chosen.leaf.split);
    const [smaller, larger] = low.length < high.length ? [low, high] : [high, low];
    const counted = count(columns, smaller, features, slopes);
    const remaining = leaf.histogram.map((sum, cell) => sum - (counted[cell] ?? 0));
    const level = leaf.level + 1;
    const [ofSmaller, ofLarger] = [measure(smaller, counted, level), measure(larger, remaining, level)];
    const inner: { leaf: Leaf; low: Node; high: Node } = {
      leaf,
      low: { leaf: smaller === low ? ofSmaller : ofLarger },
      high: { leaf: smaller === low ? ofLarger : ofSmaller },
    };
    chosen.place(inner);
    open.push({
      leaf: inner.low.leaf,
      place: (node) => {
        inner.low = node;
      },
    });
    open.push({
      leaf: inner.high.leaf,
      place: (node) => {
        inner.high = node;
      },
    });
  }
  return flatten(root.node, columns, shape);
}

function count(
  { bins }: BinnedColumns,
  rows: Uint32Array,
  features: readonly number[],
  { gradients, curvatures }: Slopes,
): Float64Array {
  const histogram = new Float64Array(features.length * CELLS);
  const own = Float64Array.from(rows, (row) => gradients[row] ?? 0);
  const bends = Float64Array.from(rows, (row) => curvatures[row] ?? 0);
  for (const [place, feature] of features.entries()) {
    const column = bins[feature] ?? new Uint8Array();
    const start = place * CELLS;
    for (let at = 0; at < rows.length; at++) {
      const cell = start + 3 * (column[rows[at] ?? 0] ?? 0);
      histogram[cell] = (histogram[cell] ?? 0) + (own[at] ?? 0);
      histogram[cell + 1] = (histogram[cell + 1] ?? 0) + (bends[at] ?? 0);
      histogram[cell + 2] = (histogram[cell + 2] ?? 0) + 1;
    }
  }
  return histogram;
}

function findSplit(
  { edges }: BinnedColumns,
  { rows, gradient, curvature, histogram }: Omit<Leaf, "split" | "level">,
  features: readonly number[],
  { rowsInLeaf, smoothing }: TreeShape,
): Split | null {
  if (rows.length < 2 * rowsInLeaf) return null;
  const worth = (g: number, h: number): number => (g * g) / (h + smoothing);
  const whole = worth(gradient, curvature);
  let best: Split | null = null;
  for (const [place, feature] of features.entries()) {
    let g = 0;
    let h = 0;
    let n = 0;
    for (let bin = 0; bin < (edges[feature]?.length ?? 0); bin++) {
      const cell = place * CELLS + 3 * bin;
      g += histogram[cell] ?? 0;
      h += histogram[cell + 1] ?? 0;
      n += histogram[cell + 2] ?? 0;
      if (n < rowsInLeaf || rows.length - n < rowsInLeaf) continue;
      const gain = worth(g, h) + worth(gradient - g, curvature - h) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
    }
  }
  return best;
}

function divide({ bins }: BinnedColumns, rows: Uint32Array, { feature, bin }: Split): [Uint32Array, Uint32Array] {
  const column = bins[feature];
  const goesLow = (row: number): boolean => (column?.[row] ?? 0) <= bin;
  return [rows.filter(goesLow), rows.filter((row) => !goesLow(row))];
}

function flatten(root: Node, { edges }: BinnedColumns, { smoothing, stepSize }: TreeShape): DecisionTree {
  const features: number[] = [];
  const thresholds: number[] = [];
  const right: number[] = [];
  const values: number[] = [];
  const add = (node: Node): void => {
    const at = features.length;
    const split = "low" in node ? node.leaf.split : null;
    features.push(split?.feature ?? -1);
    thresholds.push(split === null ? 0 : (edges[split.feature]?.[split.bin] ?? 0));
    right.push(0);
    values.push((-stepSize * node.leaf.gradient) / (node.leaf.curvature + smoothing));
    if (!("low" in node)) return;
    add(node.low);
    right[at] = features.length;
    add(node.high);
  };
  add(root);
  return {
    features: Int16Array.from(features),
    thresholds: Float64Array.from(thresholds),
    right: Int16Array.from(right),
    values: Float64Array.from(values),
  };
}
