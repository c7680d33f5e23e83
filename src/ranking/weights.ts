/**
 * The weight of each signal by its name; a signal not named weighs nothing.
 *
 * Learnt, not set: written by `npm run train`. By 5-fold cross-validation:
 * - xquad-r-zh: R@1 0.706, MRR@10 0.811 (612 questions)
 * - cmrc2018: R@1 0.699, MRR@10 0.795 (1002 questions)
 * - drcd: R@1 0.820, MRR@10 0.881 (3524 questions)
 * - xquad-r-en-zh: R@1 0.583, MRR@10 0.689 (612 questions)
 * - questions.dev.jsonl: R@1 0.944, MRR@10 0.967 (72 questions)
 * - questions.jsonl: R@1 0.932, MRR@10 0.963 (73 questions)
 */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.641,
  "words in paragraph": 5.122,
  "bigrams in paragraph": 5.925,
  "words in head": 4.763,
  "words rare in the paragraph": 4.761,
  "bigrams rare in the paragraph": 4.122,
  length: -0.061,
};

/** Weights of the second pass. */
export const WEIGHTS: Weights = {
  "words in sentence": 0.636,
  "words in paragraph": 1.93,
  "bigrams in paragraph": 3.209,
  "words in head": 2.875,
  "words rare in the paragraph": 4.896,
  "bigrams rare in the paragraph": 5.259,
  length: -0.205,
  "bigrams in neighbours": 1.869,
  "words in article": 1.708,
  "bigrams in article": 2.907,
  "bigrams in head": 0.789,
  "words inherited": 0.936,
  "bigrams inherited": 0.725,
  "words at the focus": 1.065,
  position: 0.435,
  "offers the figure": 2.572,
  "offers the name": 1.523,
  "offers the form": 0.958,
  "near the answer": 2.318,
  place: 1.607,
};
