import type { Evidence, Signal } from "../evidence.ts";

/** Weight of the question's characters in their order; 0 for an English question. */
function orderedWeight({ characters: { sequence, weights } }: Evidence): number {
  let sum = 0;
  for (let at = 0; at < sequence.length; at++) sum += weights[sequence[at] ?? 0] ?? 0;
  return sum;
}

/**
 * Writes the row with each stretch of characters that the question does not hold made one: it ends a run all the same.
 * @returns its length
 */
function closeGaps(row: Uint16Array, closed: Uint16Array): number {
  let length = 0;
  for (let at = 0; at < row.length; at++) {
    const character = row[at] ?? 0;
    if (character !== 0 || (length > 0 && closed[length - 1] !== 0)) closed[length++] = character;
  }
  return length;
}

/** The lines of the table that is filled in, kept from one sentence to the next: weights up to each character of the row. */
interface Table {
  readonly row: Uint16Array;
  readonly lines: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
}

function makeTable(length: number): Table {
  const line = (): Float64Array => new Float64Array(length + 1);
  return { row: new Uint16Array(length), lines: [line(), line(), line(), line()] };
}

let table = makeTable(1 << 8);

/** The table, large enough for a row of that length, with a cleared line before the first. */
function clearTable(length: number): Table {
  if (table.row.length < length) table = makeTable(2 * length);
  for (const line of table.lines) line.fill(0, 0, length + 1);
  return table;
}

interface Common {
  /** Weight of the longest common subsequence. */
  readonly subsequence: number;
  /** Weight of the heaviest common run. */
  readonly run: number;
}

/** The longest common subsequence and the heaviest common run of question and sentence, by dynamic programming. */
function compare({ characters }: Evidence, sentence: number): Common {
  const whole = characters.row(sentence);
  const { row, lines } = clearTable(whole.length);
  const end = closeGaps(whole, row);
  let [before, now, runsBefore, runsNow] = lines;
  let run = 0;
  const { sequence, weights } = characters;
  for (let place = 0; place < sequence.length; place++) {
    const character = sequence[place] ?? 0;
    const weight = weights[character] ?? 0;
    for (let at = 0; at < end; at++) {
      if (row[at] === character + 1) {
        const length = (runsBefore[at] ?? 0) + weight;
        now[at + 1] = (before[at] ?? 0) + weight;
        runsNow[at + 1] = length;
        if (length > run) run = length;
      } else {
        now[at + 1] = Math.max(before[at + 1] ?? 0, now[at] ?? 0);
        runsNow[at + 1] = 0;
      }
    }
    [before, now] = [now, before];
    [runsBefore, runsNow] = [runsNow, runsBefore];
  }
  return { subsequence: before[end] ?? 0, run };
}

function commonWith(evidence: Evidence, sentence: number): Common {
  const known = evidence.once("order", () => new Map<number, Common>());
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const common = compare(evidence, sentence);
  known.set(sentence, common);
  return common;
}

function signal(name: string, measure: (common: Common, weight: number, length: number) => number): Signal {
  return {
    name,
    compute(evidence, row) {
      const weight = orderedWeight(evidence);
      if (weight === 0) return 0;
      const sentence = evidence.rows.sentences[row] ?? 0;
      const common = commonWith(evidence, sentence);
      return measure(common, weight, evidence.characters.row(sentence).length);
    },
  };
}

/** How much of the question the sentence says in the question's order. */
export const inOrder = signal("in order", ({ subsequence }, weight) => subsequence / weight);
/** The same for its length: a short sentence that says as much says little else. */
export const inOrderDensely = signal(
  "in order, for its length",
  ({ subsequence }, _, length) => subsequence / (length + 5),
);
/** The heaviest stretch that question and sentence share, as a share of the question. */
export const commonRun = signal("common run", ({ run }, weight) => run / weight);
/** The same stretch by itself: a long name says more than a short one. */
export const commonRunWeight = signal("weight of the common run", ({ run }) => run);
