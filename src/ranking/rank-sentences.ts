import type { CorpusIndex } from "../index/corpus-index.ts";
import type { SignalShare } from "../model.ts";
import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { type Evidence, gatherEvidence, type Region, type Signal } from "./evidence.ts";
import { layOutCandidates } from "./match-terms.ts";
import { OTHER_PLACE, placeAgreement } from "./signals/place.ts";
import { FIRST_SIGNALS, SIGNALS } from "./signals.ts";
import { FIRST_WEIGHTS, WEIGHTS, type Weights } from "./weights.ts";

/** A sentence with its score and what the score is made of. */
export interface ScoredSentence {
  /** Number of the sentence in the index. */
  readonly sentence: number;
  /** Row of the sentence in the evidence. */
  readonly row: number;
  readonly score: number;
  readonly signals: readonly SignalShare[];
}

/** The sentences that may answer a question, best first, and the evidence they were judged by. */
export interface Ranking {
  readonly evidence: Evidence;
  readonly sentences: readonly ScoredSentence[];
}

/** Paragraphs taken from the candidate index. */
const PARAGRAPHS = 200;
/** Sentences of them that are looked at with all signals; the rest keep the order of the first pass. */
export const FULLY_JUDGED = 40;

/**
 * Ranks the sentences of a corpus for a question in two passes: the candidate paragraphs' sentences by what is cheap to
 * see, then the best of them by everything. Equal scores keep reading order.
 * @param limit how many sentences at most
 */
export function rankSentences(index: CorpusIndex, region: Region, question: AnalysedQuestion, limit: number): Ranking {
  const evidence = gatherCandidates(index, region, question);
  const first = judge(evidence, [...evidence.rows.sentences.keys()], FIRST_SIGNALS, FIRST_WEIGHTS);
  const best = first.slice(0, FULLY_JUDGED).map(({ row }) => row);
  const full = preferPlace(evidence, judge(evidence, best, SIGNALS, WEIGHTS));
  const floor = full.at(-1)?.score ?? 0;
  const rest = first
    .slice(FULLY_JUDGED, limit)
    .map(({ row }, place) => ({ row, score: floor - 1 - place, values: [] }));
  return {
    evidence,
    sentences: [...full, ...rest].slice(0, limit).map(({ row, score, values }) => ({
      sentence: evidence.rows.sentences[row] ?? 0,
      row,
      score,
      signals: explain(values),
    })),
  };
}

/** How far behind the best a sentence may be that speaks of the right place, to go before one that speaks of another. */
const PLACE_MARGIN = 5;

/** Puts the best sentence that speaks of the place asked about first, where the best of all speaks of another. */
function preferPlace(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  const agreement = ({ row }: JudgedRow): number => placeAgreement.compute(evidence, row);
  const [best] = judged;
  if (best === undefined || agreement(best) > OTHER_PLACE) return judged;
  const there = judged.find((row) => agreement(row) > 0 && best.score - row.score < PLACE_MARGIN);
  return there === undefined ? judged : [there, ...judged.filter((row) => row !== there)];
}

/** The evidence on the candidate paragraphs of a question. */
export function gatherCandidates(index: CorpusIndex, region: Region, question: AnalysedQuestion): Evidence {
  const terms = new Set(
    [...question.words, ...question.bigrams].flatMap((term) => term.parts.map((part) => part.term)),
  );
  const paragraphs = index.candidates.search([...terms], PARAGRAPHS);
  return gatherEvidence(index, question, layOutCandidates(index, paragraphs), region);
}

/** A row with its score and the value of each signal, in the order of the signals. */
export interface JudgedRow {
  readonly row: number;
  readonly score: number;
  readonly values: readonly number[];
}

/** Orders rows by the weighted sum of signals. Equal scores keep reading order. */
export function judge(
  evidence: Evidence,
  rows: readonly number[],
  signals: readonly Signal[],
  weights: Weights,
): readonly JudgedRow[] {
  const inOrder = signals.map((signal) => weights[signal.name] ?? 0);
  const sentenceOf = (row: number): number => evidence.rows.sentences[row] ?? 0;
  return rows
    .map((row) => {
      const values = signals.map((signal) => signal.compute(evidence, row));
      return { row, values, score: values.reduce((sum, value, i) => sum + value * (inOrder[i] ?? 0), 0) };
    })
    .sort((a, b) => b.score - a.score || sentenceOf(a.row) - sentenceOf(b.row));
}

function explain(values: readonly number[]): readonly SignalShare[] {
  return values.flatMap((value, i) => {
    const name = SIGNALS[i]?.name ?? "";
    const share = (WEIGHTS[name] ?? 0) * value;
    return share === 0 ? [] : [{ signal: name, value, share }];
  });
}
