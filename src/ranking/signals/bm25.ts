import type { Evidence, Signal } from "../evidence.ts";
import type { FieldMatch, Occurrences } from "../match-terms.ts";
import { perQuestion } from "../per-question.ts";

/** Parameters of BM25. `k1` (0.5–2): how fast repeats stop counting. `b` (0–1): how much long units are held back. */
interface Bm25Parameters {
  readonly k1: number;
  readonly b: number;
}

/** Those that all units are weighed by, here and where paragraphs are chosen. */
export const PARAMETERS: Bm25Parameters = { k1: 1.2, b: 0.5 };

/**
 * BM25 of one unit (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, eq. 3.15), divided by the
 * score of an average unit that holds every term once: about 0 to 1, whatever the length of the question.
 */
export function bm25(
  match: FieldMatch,
  unit: Occurrences,
  row: number,
  { k1, b }: Bm25Parameters = PARAMETERS,
): number {
  const length = unit.lengths[row] ?? 0;
  const saturation = k1 * (1 - b + (b * length) / Math.max(1, unit.meanLength));
  const { termCount, weights } = match;
  const { counts } = unit;
  const first = row * termCount;
  let score = 0;
  for (let term = 0; term < termCount; term++) {
    const frequency = counts[first + term] ?? 0;
    if (frequency > 0) score += ((weights[term] ?? 0) * frequency * (k1 + 1)) / (frequency + saturation);
  }
  return score / match.ideal;
}

type FieldName = "words" | "bigrams";
type UnitName = "sentence" | "paragraph" | "article" | "head";

/** The BM25 of the units of one kind, which several rows and signals ask for: NaN where it was not worked out yet. */
type UnitScores = (evidence: Evidence) => Float64Array;

function unitScores(field: FieldName, unit: UnitName): UnitScores {
  return perQuestion((evidence: Evidence) => new Float64Array(evidence[field][unit].lengths.length).fill(Number.NaN));
}

function unitScoresOf(field: FieldName): Readonly<Record<UnitName, UnitScores>> {
  return {
    sentence: unitScores(field, "sentence"),
    paragraph: unitScores(field, "paragraph"),
    article: unitScores(field, "article"),
    head: unitScores(field, "head"),
  };
}

const SCORES: Readonly<Record<FieldName, Readonly<Record<UnitName, UnitScores>>>> = {
  words: unitScoresOf("words"),
  bigrams: unitScoresOf("bigrams"),
};

function unitScore(evidence: Evidence, field: FieldName, unit: UnitName, row: number): number {
  const scores = SCORES[field][unit](evidence);
  const known = scores[row] ?? 0;
  if (!Number.isNaN(known)) return known;
  const score = bm25(evidence[field], evidence[field][unit], row);
  scores[row] = score;
  return score;
}

/** BM25 of the sentence itself. */
export function sentenceBm25(field: FieldName): Signal {
  return {
    name: `${field} in sentence`,
    compute: (evidence, row) => unitScore(evidence, field, "sentence", row),
  };
}

/** BM25 of the paragraph: a newspaper names its subject once and then goes on. */
export function paragraphBm25(field: FieldName): Signal {
  return unitBm25(field, "paragraph", (evidence, row) => evidence.rows.paragraphs[row] ?? 0);
}

/** BM25 of the article. */
export function articleBm25(field: FieldName): Signal {
  return unitBm25(field, "article", (evidence, row) => evidence.rows.articles[row] ?? 0);
}

/** BM25 of the headline, kicker, subtitle and subheads. */
export function headBm25(field: FieldName): Signal {
  return unitBm25(field, "head", (evidence, row) => evidence.rows.articles[row] ?? 0);
}

/** The better BM25 of the sentences before and after, inside the paragraph. */
export function neighbourBm25(field: FieldName): Signal {
  return {
    name: `${field} in neighbours`,
    compute: (evidence, row) =>
      Math.max(neighbourScore(evidence, field, row, row - 1), neighbourScore(evidence, field, row, row + 1)),
  };
}

function neighbourScore(evidence: Evidence, field: FieldName, row: number, neighbour: number): number {
  const { paragraphs } = evidence.rows;
  return paragraphs[neighbour] === paragraphs[row] ? unitScore(evidence, field, "sentence", neighbour) : 0;
}

function unitBm25(
  field: FieldName,
  unit: Exclude<UnitName, "sentence">,
  unitRow: (evidence: Evidence, row: number) => number,
): Signal {
  return {
    name: `${field} in ${unit}`,
    compute: (evidence, row) => unitScore(evidence, field, unit, unitRow(evidence, row)),
  };
}
