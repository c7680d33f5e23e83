import { FOCUS_REACH } from "../../question/focus.ts";
import type { Signal } from "../evidence.ts";
import type { FieldMatch, Occurrences } from "../match-terms.ts";

type FieldName = "words" | "bigrams";

/** Share of the question, weighted by rarity, whose terms stand in a unit: 0 to 1. */
export function coverage(match: FieldMatch, unit: Occurrences, row: number): number {
  let covered = 0;
  for (let term = 0; term < match.termCount; term++) {
    const count = unit.counts[row * match.termCount + term] ?? 0;
    if (count > 0) covered += (match.weights[term] ?? 0) * Math.min(1, count);
  }
  return covered / match.ideal;
}

/** How much of the question the sentence leaves out but its paragraph or headline says. */
export function inheritedCoverage(field: FieldName): Signal {
  return {
    name: `${field} inherited`,
    compute(evidence, row) {
      const match = evidence[field];
      const paragraph = evidence.rows.paragraphs[row] ?? 0;
      const article = evidence.rows.articles[row] ?? 0;
      let inherited = 0;
      for (let term = 0; term < match.termCount; term++) {
        if ((match.sentence.counts[row * match.termCount + term] ?? 0) > 0) continue;
        const above =
          (match.paragraph.counts[paragraph * match.termCount + term] ?? 0) +
          (match.head.counts[article * match.termCount + term] ?? 0);
        if (above > 0) inherited += (match.weights[term] ?? 0) * Math.min(1, above);
      }
      return inherited / match.ideal;
    },
  };
}

/**
 * How much the sentence covers of the words next to the asking words: in 建成多少个服务站 it is 建成 and 服务站 that
 * the answer stands beside. Weights fall off with e^(-distance / reach), to nothing.
 */
export function focusCoverage(field: FieldName): Signal {
  return {
    name: `${field} at the focus`,
    compute(evidence, row) {
      const match = evidence[field];
      let covered = 0;
      let ideal = 0;
      for (let term = 0; term < match.termCount; term++) {
        const weight = (match.weights[term] ?? 0) * Math.exp(-(match.distances[term] ?? 0) / FOCUS_REACH);
        ideal += weight;
        covered += weight * Math.min(1, match.sentence.counts[row * match.termCount + term] ?? 0);
      }
      return ideal === 0 ? 0 : covered / ideal;
    },
  };
}
