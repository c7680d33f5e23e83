import type { Signal } from "../evidence.ts";

type FieldName = "words" | "bigrams";

/**
 * Coverage in which a term counts the less, the more sentences of the paragraph hold it: the subject of a paragraph
 * stands in many of its sentences, what is asked about it in one. Weights are rarity · (1 - n / (N + 1)) with n of the
 * N sentences of the paragraph holding the term.
 */
export function locallyRareCoverage(field: FieldName): Signal {
  return {
    name: `${field} rare in the paragraph`,
    compute(evidence, row) {
      const { termCount, weights, holders, paragraphSizes, sentence, ideal } = evidence[field];
      const { counts } = sentence;
      const paragraph = evidence.rows.paragraphs[row] ?? 0;
      const sentences = (paragraphSizes[paragraph] ?? 0) + 1;
      let covered = 0;
      for (let term = 0; term < termCount; term++) {
        const found = Math.min(1, counts[row * termCount + term] ?? 0);
        if (found === 0) continue;
        covered += (weights[term] ?? 0) * found * (1 - (holders[paragraph * termCount + term] ?? 0) / sentences);
      }
      return covered / ideal;
    },
  };
}
