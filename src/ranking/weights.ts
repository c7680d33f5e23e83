/**
 * The weight of each signal by its name; a signal not named weighs nothing.
 *
 * Learnt, not set: written by `npm run train`. By 5-fold cross-validation:
 * - xquad-r-zh: R@1 0.711, MRR@10 0.814 (612 questions)
 * - cmrc2018: R@1 0.698, MRR@10 0.794 (1002 questions)
 * - drcd: R@1 0.819, MRR@10 0.880 (3524 questions)
 * - xquad-r-en-zh: R@1 0.565, MRR@10 0.671 (612 questions)
 * - questions.dev.jsonl: R@1 0.944, MRR@10 0.967 (72 questions)
 * - questions.jsonl: R@1 0.932, MRR@10 0.963 (73 questions)
 */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.652,
  "words in paragraph": 4.931,
  "bigrams in paragraph": 5.403,
  "words in head": 4.6,
  "words rare in the paragraph": 4.844,
  "bigrams rare in the paragraph": 3.881,
  length: -0.061,
};

/** Weights of the second pass. */
export const WEIGHTS: Weights = {
  "words in sentence": 0.546,
  "words in paragraph": 2.068,
  "bigrams in paragraph": 3.029,
  "words in head": 3.474,
  "words rare in the paragraph": 4.957,
  "bigrams rare in the paragraph": 4.906,
  length: -0.218,
  "bigrams in neighbours": 1.81,
  "words in article": 1.694,
  "bigrams in article": 2.567,
  "bigrams in head": 0.833,
  "words inherited": 0.777,
  "bigrams inherited": 0.598,
  "words at the focus": 0.921,
  position: 0.423,
  "offers the figure": 2.572,
  "offers the name": 1.518,
  "offers the form": 0.931,
  "near the answer": 2.434,
  place: 0.778,
};
