/** A row of the candidates with its score. */
export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** A row with its score and the values it was judged by, in the order of the columns of `signals.ts`. */
export interface JudgedRow extends ScoredRow {
  readonly values: Float32Array;
}
