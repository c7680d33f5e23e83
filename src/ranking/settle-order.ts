import type { Evidence } from "./evidence.ts";
import type { JudgedRow } from "./judged-row.ts";
import { liftAntecedent } from "./lift-antecedent.ts";
import { liftNeighbours } from "./lift-neighbours.ts";
import { liftParts } from "./lift-parts.ts";
import { liftRows } from "./lift-rows.ts";
import { preferRight } from "./prefer-right.ts";

/** Each step sees what the ones before it left. */
const STEPS = [liftRows, liftNeighbours, liftAntecedent, liftParts, preferRight];

/**
 * The order of the rows that the trees judged, once what single sentences cannot tell is seen to: that a row, a reason or a
 * part goes on from another sentence, and which place, year or office is asked about.
 * @param judged rows best first
 */
export function settleOrder(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  return STEPS.reduce((rows, step) => step(evidence, rows), judged);
}
