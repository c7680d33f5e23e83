import type { Signal } from "../evidence.ts";

/** Length of the sentence against the mean, as a logarithm: very short sentences seldom answer. */
export const relativeLength: Signal = {
  name: "length",
  compute(evidence, row) {
    const { sentence } = evidence.bigrams;
    return Math.log((1 + (sentence.lengths[row] ?? 0)) / (1 + sentence.meanLength));
  },
};

/** 1 for the first sentence of a paragraph, which states what the others go on with; falls off as 1 / n. */
export const position: Signal = {
  name: "position",
  compute(evidence, row) {
    const sentence = evidence.rows.sentences[row] ?? 0;
    const paragraph = evidence.index.paragraphOf[sentence] ?? 0;
    return 1 / (1 + sentence - (evidence.index.paragraphStarts[paragraph] ?? 0));
  },
};
