import type { Evidence, Signal } from "./evidence.ts";
import { answerProximity } from "./signals/answer-proximity.ts";
import { countsThing, namesAsked } from "./signals/asked-thing.ts";
import { articleBm25, headBm25, neighbourBm25, paragraphBm25, sentenceBm25 } from "./signals/bm25.ts";
import { beyondTheHead, charactersIn, rareCharacters, takenUp, withAllAbove } from "./signals/characters.ts";
import { bestClause, bestClauses, densestClause } from "./signals/clauses.ts";
import { focusCoverage, inheritedCoverage } from "./signals/coverage.ts";
import { otherFigures, sameFigures } from "./signals/figures-asked.ts";
import { answerCount, position, relativeLength, sentencesAfter, sentencesBefore } from "./signals/form.ts";
import { locallyRareCoverage } from "./signals/local-rarity.ts";
import { englishQuestion, holdsDigit, holdsYear, kindAsked, MAKEUP, questionLength } from "./signals/makeup.ts";
import { alikeInMeaning, closeMeaning, nearMeaning, nearThings } from "./signals/meanings.ts";
import { addsToNext, pointedAt, saidJustBefore, saidNext } from "./signals/neighbours.ts";
import { offer } from "./signals/offer.ts";
import { focusSaidOtherwise, saidOtherwise, saidOtherwiseWithBefore } from "./signals/other-words.ts";
import { placeAgreement } from "./signals/place.ts";

/** What is cheap enough to be asked of every sentence of every candidate paragraph, and counts where they are compared too. */
const FIRST_COMPARED: readonly Signal[] = [
  paragraphBm25("words"),
  paragraphBm25("bigrams"),
  headBm25("words"),
  locallyRareCoverage("words"),
  locallyRareCoverage("bigrams"),
  neighbourBm25("bigrams"),
  articleBm25("bigrams"),
];

/** What is asked of every sentence of every candidate paragraph. */
export const FIRST_SIGNALS: readonly Signal[] = [...FIRST_COMPARED, holdsDigit, holdsYear, relativeLength];

/** Signals that also speak by how they compare: with the best candidate, and with the best other of the paragraph. */
const COMPARED: readonly Signal[] = [
  sentenceBm25("words"),
  ...FIRST_COMPARED,
  inheritedCoverage("words"),
  inheritedCoverage("bigrams"),
  focusCoverage("words"),
  offer("figure"),
  offer("name"),
  offer("form"),
  answerProximity,
  placeAgreement,
  charactersIn("sentence"),
  charactersIn("sentence and the one before"),
  rareCharacters,
  takenUp,
  withAllAbove,
  beyondTheHead,
  namesAsked,
  nearMeaning,
  closeMeaning,
  nearThings,
  alikeInMeaning,
  saidNext,
  saidJustBefore,
  addsToNext,
  pointedAt,
  bestClause,
  bestClauses,
  densestClause,
  sameFigures,
  saidOtherwise,
  focusSaidOtherwise,
  saidOtherwiseWithBefore,
];

/** All signals, as asked of the sentences that remain. */
export const SIGNALS: readonly Signal[] = [
  ...COMPARED,
  relativeLength,
  position,
  sentencesBefore,
  sentencesAfter,
  answerCount,
  charactersIn("sentence and the first"),
  countsThing,
  ...MAKEUP,
  kindAsked,
  questionLength,
  englishQuestion,
  otherFigures,
];

/** The signal behind each column of {@link measure}. */
export const COLUMNS: readonly string[] = [...SIGNALS, ...COMPARED, ...COMPARED].map(({ name }) => name);

const WIDTH = COLUMNS.length;

/** What rows are judged by, a line of {@link COLUMNS} each, of single precision. */
export interface SignalTable {
  /** The lines one after the other. */
  readonly values: Float32Array;
  /** Each line by itself, in the same memory. */
  readonly lines: readonly Float32Array[];
}

/**
 * Asks all signals of the rows and compares the rows by them. In single precision sums over the same things are equal in
 * whatever order they were added up.
 */
export function measure(evidence: Evidence, rows: readonly number[]): SignalTable {
  const values = new Float32Array(rows.length * WIDTH);
  // Signal by signal, so that what one reads is still at hand for the next row; by numbers, for it is done often.
  for (let column = 0; column < SIGNALS.length; column++) {
    const signal = SIGNALS[column];
    if (signal === undefined) continue;
    for (let at = 0; at < rows.length; at++) values[at * WIDTH + column] = signal.compute(evidence, rows[at] ?? 0);
  }
  const paragraphs = Uint16Array.from(rows, (row) => evidence.rows.paragraphs[row] ?? 0);
  const firsts = new Float64Array(evidence.rows.paragraphCount);
  const seconds = new Float64Array(evidence.rows.paragraphCount);
  for (let column = 0; column < COMPARED.length; column++) compare(values, paragraphs, column, firsts, seconds);
  return { values, lines: rows.map((_, at) => values.subarray(at * WIDTH, (at + 1) * WIDTH)) };
}

/**
 * Fills in the two comparisons of one of the compared signals, which come first among the columns.
 * @param firsts room for the highest value of each paragraph, `seconds` for the one after it
 */
function compare(
  values: Float32Array,
  paragraphs: Uint16Array,
  column: number,
  firsts: Float64Array,
  seconds: Float64Array,
): void {
  let highest = Number.NEGATIVE_INFINITY;
  firsts.fill(Number.NEGATIVE_INFINITY);
  seconds.fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < paragraphs.length; at++) {
    const value = values[at * WIDTH + column] ?? 0;
    const paragraph = paragraphs[at] ?? 0;
    const first = firsts[paragraph] ?? 0;
    highest = Math.max(highest, value);
    if (value > first) {
      firsts[paragraph] = value;
      seconds[paragraph] = first;
    } else seconds[paragraph] = Math.max(seconds[paragraph] ?? 0, value);
  }
  for (let at = 0; at < paragraphs.length; at++) {
    const start = at * WIDTH;
    const value = values[start + column] ?? 0;
    const first = firsts[paragraphs[at] ?? 0] ?? 0;
    const other = value === first ? (seconds[paragraphs[at] ?? 0] ?? 0) : first;
    values[start + SIGNALS.length + column] = value - highest;
    values[start + SIGNALS.length + COMPARED.length + column] = value - (Number.isFinite(other) ? other : 0);
  }
}
