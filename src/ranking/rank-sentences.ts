import type { CorpusIndex } from "../index/corpus-index.ts";
import type { SignalShare } from "../model/answer.ts";
import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { chooseFinders } from "./choose-finders.ts";
import { explainByTrees, plantForest, scoreByForest } from "./decision-trees.ts";
import { type Evidence, gatherEvidence, type Region, type Sought, sentenceNumberOf } from "./evidence.ts";
import type { JudgedRow, ScoredRow } from "./judged-row.ts";
import { layOutCandidates } from "./match-terms.ts";
import { isElsewhere } from "./prefer-right.ts";
import { type Preselection, preselectParagraphs } from "./preselect-paragraphs.ts";
import { seekBigrams, seekWords } from "./seek-terms.ts";
import { settleOrder } from "./settle-order.ts";
import { COLUMNS, FIRST_SIGNALS, measure, SIGNALS } from "./signals.ts";
import { TREES } from "./trees.ts";
import { FIRST_WEIGHTS, type Weights } from "./weights.ts";

/** A sentence with its score. */
export interface ScoredSentence {
  /** Number of the sentence in the index. */
  readonly sentence: number;
  readonly score: number;
  /** What the score is made of, worked out when asked for. */
  explain(): readonly SignalShare[];
}

/** A sentence that may answer. */
export interface LikelySentence extends ScoredSentence {
  /** Row of the sentence in the evidence. */
  readonly row: number;
  /**
   * What it was judged by, in the order of {@link COLUMNS}, or what the sentence was that it goes on from and takes its score
   * of; empty for one that only the first pass saw.
   */
  readonly values: Float32Array;
}

/** The sentences that may answer a question, best first, and the evidence they were judged by. */
export interface Ranking {
  readonly evidence: Evidence;
  readonly sentences: readonly LikelySentence[];
  /** Sentences of paragraphs that say little of the question, which only make up the number that is wanted. */
  readonly further: readonly ScoredSentence[];
  /**
   * By how much the first scores more than the second; Infinity when there is no second, below 0 where it was put first for
   * its place, year or office.
   */
  readonly lead: number;
}

const FOREST = plantForest(TREES);

/** Paragraphs taken from the candidate index. */
const PARAGRAPHS = 200;
/** Paragraphs of them whose sentences are looked at. */
const PRESELECTED = 16;
/** Sentences of them that are looked at with all signals, at most; the rest keep the order of the first pass. */
const FULLY_JUDGED = 24;
/**
 * Behind the best of the first pass by more than this no sentence comes out first, and by so much less for each that stands
 * before it (docs/experiments.md).
 */
const JUDGED_MARGIN = 6.5;
const MARGIN_A_PLACE = 0.2;

/**
 * Ranks the sentences of a corpus for a question in two passes: the candidate paragraphs' sentences by a weighted sum of
 * what is cheap to see, then the best of them by decision trees over all signals. Equal scores keep reading order. However
 * many are wanted, the ranking begins alike.
 * @param limit how many sentences at most
 * @param within numbers of the paragraphs to look in, null for all
 */
export function rankSentences(
  index: CorpusIndex,
  region: Region,
  question: AnalysedQuestion,
  limit: number,
  within: readonly number[] | null = null,
): Ranking {
  const search = lookUp(index, question, within);
  const evidence = readParagraphs(index, region, search, search.paragraphs.strong);
  const first = firstPass(evidence);
  const best = worthJudging(first).map(({ row }) => row);
  const judged = judge(evidence, best);
  const full = settleOrder(evidence, judged);
  const rest = inOrderBelow(lowestOf(full), first.slice(best.length, limit));
  const sentences = [
    ...full.map((row) => likelySentence(evidence, row, row.values, explainLater(row, judged))),
    ...rest.map((row) => likelySentence(evidence, row, NO_VALUES, explainNothing)),
  ].slice(0, limit);
  return {
    evidence,
    lead: leadOf(full.filter((row, place) => place === 0 || !isElsewhere(evidence, row))),
    sentences,
    further:
      sentences.length < limit ? rankFurther(index, region, search, lowestOf(sentences), limit - sentences.length) : [],
  };
}

function likelySentence(
  evidence: Evidence,
  { row, score }: ScoredRow,
  values: Float32Array,
  explain: ScoredSentence["explain"],
): LikelySentence {
  return { row, sentence: sentenceNumberOf(evidence, row), score, values, explain };
}

/** The sentences of the paragraphs that say little, in the order of the first pass. */
function rankFurther(
  index: CorpusIndex,
  region: Region,
  search: Search,
  below: number,
  limit: number,
): readonly ScoredSentence[] {
  const evidence = readParagraphs(index, region, search, search.paragraphs.weak);
  return inOrderBelow(below, firstPass(evidence).slice(0, limit)).map(({ row, score }) => ({
    sentence: sentenceNumberOf(evidence, row),
    score,
    explain: explainNothing,
  }));
}

const NO_VALUES = new Float32Array();

/** Not written where it is used: there it would keep the evidence as long as the answer is kept. */
function explainNothing(): readonly SignalShare[] {
  return [];
}

function lowestOf(rows: readonly { readonly score: number }[]): number {
  return Math.min(...rows.map(({ score }) => score));
}

/** Rows that were not judged fully: each scores one less than the one before. */
function inOrderBelow(score: number, rows: readonly ScoredRow[]): readonly ScoredRow[] {
  return rows.map(({ row }, place) => ({ row, score: score - 1 - place }));
}

/** By how much the first of rows in order scores more than the second; Infinity when there is no second. */
export function leadOf([first, second]: readonly ScoredRow[]): number {
  return first === undefined || second === undefined ? Number.POSITIVE_INFINITY : first.score - second.score;
}

/** The evidence on those paragraphs that may hold the answer to a question. */
export function gatherCandidates(index: CorpusIndex, region: Region, question: AnalysedQuestion): Evidence {
  const search = lookUp(index, question, null);
  return readParagraphs(index, region, search, search.paragraphs.strong);
}

interface Search {
  readonly question: AnalysedQuestion;
  readonly sought: Sought;
  readonly paragraphs: Preselection;
}

function lookUp(index: CorpusIndex, question: AnalysedQuestion, within: readonly number[] | null): Search {
  const sought = {
    words: seekWords(index, question.words),
    bigrams: seekBigrams(index, question.bigrams),
  };
  if (within !== null) return { question, sought, paragraphs: { strong: within, weak: [] } };
  const fields = [sought.words, sought.bigrams];
  const finders = chooseFinders(fields, index.articleOf.length, PARAGRAPHS);
  const candidates = index.candidates.search(finders, PARAGRAPHS);
  return { question, sought, paragraphs: preselectParagraphs(index, fields, candidates, PRESELECTED) };
}

function readParagraphs(
  index: CorpusIndex,
  region: Region,
  { question, sought }: Search,
  paragraphs: readonly number[],
): Evidence {
  return gatherEvidence(index, question, sought, layOutCandidates(index, paragraphs), region);
}

/** Orders all rows by the weighted sum of the cheap signals. */
export function firstPass(evidence: Evidence, weights: Weights = FIRST_WEIGHTS): readonly ScoredRow[] {
  const scores = new Float64Array(evidence.rows.sentences.length);
  for (const signal of FIRST_SIGNALS) {
    const weight = weights[signal.name] ?? 0;
    for (let row = 0; row < scores.length; row++) {
      scores[row] = (scores[row] ?? 0) + weight * signal.compute(evidence, row);
    }
  }
  const rows: ScoredRow[] = [];
  for (let row = 0; row < scores.length; row++) rows.push({ row, score: scores[row] ?? 0 });
  return bestFirst(evidence, rows);
}

/** Those rows of the first pass that may come out first. */
export function worthJudging(first: readonly ScoredRow[]): readonly ScoredRow[] {
  const best = first[0]?.score ?? 0;
  return first
    .slice(0, FULLY_JUDGED)
    .filter(({ score }, place) => best - score <= JUDGED_MARGIN - MARGIN_A_PLACE * place);
}

/** Orders rows by what the trees say of all their signals. */
function judge(evidence: Evidence, rows: readonly number[]): readonly JudgedRow[] {
  const { values, lines } = measure(evidence, rows);
  const scores = scoreByForest(FOREST, values, COLUMNS.length);
  const judged = rows.map((row, at) => ({ row, values: lines[at] ?? new Float32Array(), score: scores[at] ?? 0 }));
  return bestFirst(evidence, judged);
}

function bestFirst<T extends ScoredRow>(evidence: Evidence, rows: T[]): readonly T[] {
  return rows.sort(
    (a, b) => b.score - a.score || sentenceNumberOf(evidence, a.row) - sentenceNumberOf(evidence, b.row),
  );
}

/** What a sentence is scored for that takes the score of the one that it goes on from. */
const GOES_ON = "goes on from another sentence";

/** Keeps the values that the sentence itself was judged by, if it was, not what they were read from. */
function explainLater({ row, score }: JudgedRow, judged: readonly JudgedRow[]): () => readonly SignalShare[] {
  const own = judged.find((one) => one.row === row);
  const values = own?.values ?? new Float32Array();
  const share = score - (own?.score ?? 0);
  return () => (share === 0 ? explain(values) : [...explain(values), { signal: GOES_ON, value: 1, share }]);
}

function explain(values: Float32Array): readonly SignalShare[] {
  if (values.length === 0) return [];
  const shares = explainByTrees(TREES, values, COLUMNS);
  return SIGNALS.flatMap(({ name }, column) => {
    const share = shares.get(name) ?? 0;
    return share === 0 ? [] : [{ signal: name, value: values[column] ?? 0, share }];
  });
}
