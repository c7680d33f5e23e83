/** The candidates of one question: a row of signal values each, and whether it is a right answer. */
export interface TrainingQuestion {
  readonly values: readonly ArrayLike<number>[];
  readonly right: readonly boolean[];
  /** How much the question counts among the others. */
  readonly weight: number;
}

/** Settings of the descent; the defaults converge on sets of some thousand questions. */
export interface TrainingSettings {
  readonly iterations: number;
  readonly stepSize: number;
  /** Strength of the pull to zero (half the squared length of the weights). */
  readonly regularisation: number;
}

const SETTINGS: TrainingSettings = { iterations: 200, stepSize: 0.3, regularisation: 2e-5 };

/**
 * Learns one weight a signal so that right answers get the most of the softmax over a question's candidates: ListNet's
 * top-one loss (Cao et al., ICML 2007) for a linear score, minimised by Adam (Kingma and Ba, 2015). Deterministic.
 * @param signed for each signal whether its weight may be negative; one that speaks for a sentence by its meaning may not,
 * whatever the signals beside it say
 */
export function trainWeights(
  questions: readonly TrainingQuestion[],
  signed: readonly boolean[],
  settings: TrainingSettings = SETTINGS,
): readonly number[] {
  const signalCount = signed.length;
  const usable = questions.filter((question) => question.right.includes(true));
  const total = usable.reduce((sum, question) => sum + question.weight, 0);
  const weights = new Array<number>(signalCount).fill(0);
  const mean = new Array<number>(signalCount).fill(0);
  const square = new Array<number>(signalCount).fill(0);
  for (let iteration = 1; iteration <= settings.iterations; iteration++) {
    const gradient = new Array<number>(signalCount).fill(0);
    for (const question of usable) addGradient(question, weights, gradient);
    for (let i = 0; i < signalCount; i++) {
      const slope = (gradient[i] ?? 0) / total + settings.regularisation * (weights[i] ?? 0);
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope;
      const step = (mean[i] ?? 0) / (1 - 0.9 ** iteration);
      const scale = Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** iteration)) + 1e-8;
      const moved = (weights[i] ?? 0) - (settings.stepSize * step) / scale;
      weights[i] = signed[i] === true ? moved : Math.max(0, moved);
    }
  }
  return weights;
}

/** The score of a candidate: its signal values weighted and summed. */
export function weigh(values: ArrayLike<number>, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0);
}

function addGradient(
  { values, right, weight }: TrainingQuestion,
  weights: readonly number[],
  gradient: number[],
): void {
  const scores = values.map((row) => weigh(row, weights));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((a, b) => a + b, 0);
  const rightSum = shares.reduce((a, share, i) => a + (right[i] === true ? share : 0), 0);
  for (const [i, row] of values.entries()) {
    const share = shares[i] ?? 0;
    const pull = weight * (share / sum - (right[i] === true ? share / rightSum : 0));
    if (Math.abs(pull) < 1e-6) continue;
    for (let k = 0; k < row.length; k++) gradient[k] = (gradient[k] ?? 0) + pull * (row[k] ?? 0);
  }
}
