import { type Signal, sentenceNumberOf } from "../evidence.ts";
import { paragraphRange } from "./characters.ts";

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
    const sentence = sentenceNumberOf(evidence, row);
    const paragraph = evidence.index.paragraphOf[sentence] ?? 0;
    return 1 / (1 + sentence - (evidence.index.paragraphStarts[paragraph] ?? 0));
  },
};

/** Place of the sentence in its paragraph, counted from 0. */
export const sentencesBefore: Signal = {
  name: "sentences before",
  compute(evidence, row) {
    return sentenceNumberOf(evidence, row) - paragraphRange(evidence, row).start;
  },
};

/** Sentences of the paragraph that follow. */
export const sentencesAfter: Signal = {
  name: "sentences after",
  compute(evidence, row) {
    return paragraphRange(evidence, row).end - 1 - sentenceNumberOf(evidence, row);
  },
};

/** How many spans of the kind asked for the sentence has. */
export const answerCount: Signal = {
  name: "answers offered",
  compute: (evidence, row) => evidence.answers(row).length,
};
