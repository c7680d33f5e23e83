import { type DecisionTree, scoreByTrees } from "../ranking/decision-trees.ts";
import { binColumns, growTree, type TreeShape } from "./grow-tree.ts";
import type { TrainingQuestion } from "./list-net.ts";

/** Settings of the learning. */
export interface LambdaMartSettings extends TreeShape {
  readonly trees: number;
  /** Only pairs with one of the first so many places count. */
  readonly depth: number;
  /** Share of the columns each tree may ask, and of the questions it learns from. */
  readonly columnShare: number;
  readonly questionShare: number;
  readonly seed: number;
}

const SETTINGS: LambdaMartSettings = {
  trees: 650,
  leaves: 15,
  levels: 5,
  rowsInLeaf: 50,
  smoothing: 5,
  stepSize: 0.053,
  depth: 3,
  columnShare: 0.3,
  questionShare: 0.8,
  seed: 1,
};

/** The rows of one question, `[start, end)`. */
interface Group {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/**
 * Learns trees that put right answers first: LambdaMART (Burges, "From RankNet to LambdaRank to LambdaMART", 2010), pairs
 * weighed by the nDCG that swapping them would cost. Deterministic by seed.
 */
export function learnTrees(
  questions: readonly TrainingQuestion[],
  settings: LambdaMartSettings = SETTINGS,
): readonly DecisionTree[] {
  const usable = questions.filter(({ right }) => right.includes(true) && right.includes(false));
  const rows = usable.flatMap(({ values }) => values);
  const columnCount = rows[0]?.length ?? 0;
  const columns = Array.from({ length: columnCount }, (_, column) =>
    Float32Array.from(rows, (row) => row[column] ?? 0),
  );
  const binned = binColumns(columns);
  const right = Uint8Array.from(usable.flatMap((question) => question.right.map(Number)));
  const groups = groupRows(usable);
  const scores = new Float64Array(rows.length);
  const gradients = new Float64Array(rows.length);
  const curvatures = new Float64Array(rows.length);
  const chance = createChance(settings.seed);
  const trees: DecisionTree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    gradients.fill(0);
    curvatures.fill(0);
    for (const group of groups) addLambdas(group, scores, right, gradients, curvatures, settings.depth);
    const chosen = groups.filter(() => chance() < settings.questionShare);
    const features = draw(columnCount, settings.columnShare, chance);
    const tree = growTree(binned, rowsOf(chosen), features, { gradients, curvatures }, settings);
    trees.push(tree);
    for (const [at, score] of scoreByTrees([tree], rows).entries()) scores[at] = (scores[at] ?? 0) + score;
  }
  return trees;
}

/** Weights are brought to a mean of one row, so that smoothing means the same whatever they were. */
function groupRows(questions: readonly TrainingQuestion[]): readonly Group[] {
  const rowCount = questions.reduce((sum, { values }) => sum + values.length, 0);
  const mean = questions.reduce((sum, { weight, values }) => sum + weight * values.length, 0) / Math.max(1, rowCount);
  let start = 0;
  return questions.map(({ values, weight }) => {
    const end = start + values.length;
    const group = { start, end, weight: weight / mean };
    start = end;
    return group;
  });
}

function rowsOf(groups: readonly Group[]): Uint32Array {
  const rows = new Uint32Array(groups.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { start, end } of groups) for (let row = start; row < end; row++) rows[at++] = row;
  return rows;
}

/** A share of the columns drawn by lot, at least one. */
function draw(count: number, share: number, chance: () => number): readonly number[] {
  const left = Array.from({ length: count }, (_, column) => column);
  const wanted = Math.max(1, Math.round(count * share));
  return Array.from({ length: wanted }, () => left.splice(Math.floor(chance() * left.length), 1)[0] ?? 0).sort(
    (one, other) => one - other,
  );
}

/**
 * Adds the slope and curvature of the loss of one question. A pair that is far apart already counts less, and a question
 * with many pairs no more than others, as in LightGBM's `lambdarank_norm`.
 */
function addLambdas(
  { start, end, weight }: Group,
  scores: Float64Array,
  right: Uint8Array,
  gradients: Float64Array,
  curvatures: Float64Array,
  depth: number,
): void {
  const order = Array.from({ length: end - start }, (_, at) => start + at).sort(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
  );
  const rightCount = order.reduce((sum, row) => sum + (right[row] ?? 0), 0);
  const ideal = Array.from({ length: rightCount }, (_, place) => discount(place)).reduce((sum, gain) => sum + gain, 0);
  const pairs: { readonly high: number; readonly low: number; readonly slope: number; readonly bend: number }[] = [];
  let total = 0;
  for (let place = 0; place < Math.min(depth, order.length); place++) {
    for (let other = place + 1; other < order.length; other++) {
      const [one = 0, two = 0] = [order[place], order[other]];
      if (right[one] === right[two]) continue;
      const [high, low] = right[one] === 1 ? [one, two] : [two, one];
      const lead = (scores[high] ?? 0) - (scores[low] ?? 0);
      const cost = Math.abs(discount(place) - discount(other)) / ideal / (0.01 + Math.abs(lead));
      const share = 1 / (1 + Math.exp(lead));
      pairs.push({ high, low, slope: share * cost, bend: share * (1 - share) * cost });
      total += 2 * share * cost;
    }
  }
  const scale = total > 0 ? (weight * Math.log2(1 + total)) / total : 0;
  for (const { high, low, slope, bend } of pairs) {
    gradients[high] = (gradients[high] ?? 0) - slope * scale;
    gradients[low] = (gradients[low] ?? 0) + slope * scale;
    curvatures[high] = (curvatures[high] ?? 0) + bend * scale;
    curvatures[low] = (curvatures[low] ?? 0) + bend * scale;
  }
}

function discount(place: number): number {
  return 1 / Math.log2(place + 2);
}

/** Chance that repeats: the same seed gives the same numbers in [0, 1) (mulberry32). */
function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
