import type { Retrieval } from "../engine.ts";
import type { CorpusIndex } from "../index/corpus-index.ts";
import type { Evidence } from "../ranking/evidence.ts";
import type { ScoredRow } from "../ranking/judged-row.ts";
import { firstPass, gatherCandidates, worthJudging } from "../ranking/rank-sentences.ts";
import { FIRST_SIGNALS, measure } from "../ranking/signals.ts";
import type { Weights } from "../ranking/weights.ts";
import type { TrainingQuestion } from "./list-net.ts";

/** A question to learn from and the sentences that are right, by their numbers in the index. */
export interface LabelledQuestion {
  readonly id: string;
  readonly text: string;
  readonly right: ReadonlySet<number>;
}

/** The candidates of a question, kept while the two passes are learnt one after the other. */
export interface GatheredQuestion {
  readonly id: string;
  readonly set: string;
  readonly evidence: Evidence;
  readonly right: ReadonlySet<number>;
  readonly weight: number;
  /** How the paragraph of a right sentence begins: questions on one paragraph are learnt from or measured on together. */
  readonly paragraph: string;
}

/** In the first pass only so many of the wrong candidates are learnt from: those that look best. */
const FIRST_PASS_DEPTH = 120;
/** A rough order of candidates before anything is learnt. */
const UNLEARNT: Weights = { "words in paragraph": 1, "bigrams in paragraph": 1, "words rare in the paragraph": 1 };

/**
 * Gathers the candidates of each question. A set counts with the square root of how many paragraphs its questions are on, so
 * that none drowns the others, nor many questions on one page the questions on many.
 */
export function gatherSet(
  set: string,
  retrieval: Retrieval,
  questions: readonly LabelledQuestion[],
): GatheredQuestion[] {
  const paragraphs = questions.map(({ right }) => beginningOf(retrieval.index, right));
  const weight = Math.sqrt(new Set(paragraphs).size) / questions.length;
  return questions.map(({ id, text, right }, at) => ({
    id,
    set,
    right,
    evidence: gatherCandidates(retrieval.index, retrieval.region, retrieval.analyse(text)),
    weight,
    paragraph: paragraphs[at] ?? "",
  }));
}

/**
 * Questions on newspapers and question sets, those on newspapers weighed so that all together count as much as all the sets
 * together: there are many small ones of one kind.
 */
export function balance(
  sets: readonly GatheredQuestion[],
  newspapers: readonly GatheredQuestion[],
): readonly GatheredQuestion[] {
  const share = sets.length === 0 ? 1 : weightOf(sets) / weightOf(newspapers);
  return [...sets, ...newspapers.map((question) => ({ ...question, weight: question.weight * share }))];
}

function weightOf(questions: readonly GatheredQuestion[]): number {
  return questions.reduce((sum, { weight }) => sum + weight, 0);
}

function beginningOf({ paragraphOf, paragraphStarts, texts }: CorpusIndex, right: ReadonlySet<number>): string {
  const [sentence = 0] = right;
  return texts[paragraphStarts[paragraphOf[sentence] ?? 0] ?? 0] ?? "";
}

/** Examples for the weights of the first pass. */
export function firstPassExample(question: GatheredQuestion): TrainingQuestion {
  const { evidence } = question;
  const likely = firstPass(evidence, UNLEARNT).slice(0, FIRST_PASS_DEPTH);
  const chosen = new Set(likely.map(({ row }) => row));
  for (const row of evidence.rows.sentences.keys()) if (isRight(question, row)) chosen.add(row);
  const rows = [...chosen];
  return asExample(
    question,
    rows,
    rows.map((row) => Float32Array.from(FIRST_SIGNALS, (signal) => signal.compute(evidence, row))),
  );
}

/** Examples for the trees, taken from what the first pass leaves. */
export function fullExample(question: GatheredQuestion, firstWeights: Weights): TrainingQuestion {
  return exampleOf(question, firstPass(question.evidence, firstWeights));
}

/** Where the first pass puts the best right sentence of a question, counted from 1; Infinity where it is no candidate. */
export function placeOfRight(question: GatheredQuestion, firstWeights: Weights): number {
  const place = firstPass(question.evidence, firstWeights).findIndex(({ row }) => isRight(question, row));
  return place < 0 ? Number.POSITIVE_INFINITY : 1 + place;
}

/**
 * A question without its right sentences and without their paragraphs: no candidate answers, and in the first much of what
 * stands around the answer is left.
 */
export function withoutAnswer(question: GatheredQuestion, firstWeights: Weights): readonly TrainingQuestion[] {
  const all = firstPass(question.evidence, firstWeights);
  const paragraphOf = (row: number): number => question.evidence.rows.paragraphs[row] ?? 0;
  const paragraphs = new Set(all.filter(({ row }) => isRight(question, row)).map(({ row }) => paragraphOf(row)));
  return [
    all.filter(({ row }) => !isRight(question, row)),
    all.filter(({ row }) => !paragraphs.has(paragraphOf(row))),
  ].map((left) => exampleOf(question, left));
}

/** The rows that the trees judge, in the order of their values in {@link fullExample}. */
export function judgedRows({ evidence }: GatheredQuestion, firstWeights: Weights): readonly number[] {
  return rowsWorthJudging(firstPass(evidence, firstWeights));
}

function rowsWorthJudging(ranked: readonly ScoredRow[]): readonly number[] {
  return worthJudging(ranked).map(({ row }) => row);
}

function exampleOf(question: GatheredQuestion, ranked: readonly ScoredRow[]): TrainingQuestion {
  const rows = rowsWorthJudging(ranked);
  return asExample(question, rows, measure(question.evidence, rows).lines);
}

/** Whether a row of the candidates is a right sentence. */
export function isRight({ evidence, right }: GatheredQuestion, row: number): boolean {
  return right.has(evidence.rows.sentences[row] ?? -1);
}

function asExample(
  question: GatheredQuestion,
  rows: readonly number[],
  values: readonly Float32Array[],
): TrainingQuestion {
  return { values, right: rows.map((row) => isRight(question, row)), weight: question.weight };
}
