/**
 * The weight of each signal by its name; a signal not named weighs nothing.
 *
 * Learnt, not set: written by `npm run train`. By 5-fold cross-validation:
 * - xquad-r-zh: R@1 0.714, MRR@10 0.813 (612 questions)
 * - cmrc2018: R@1 0.695, MRR@10 0.792 (1002 questions)
 * - xquad-r-en-zh: R@1 0.567, MRR@10 0.671 (612 questions)
 * - questions.dev.jsonl: R@1 0.903, MRR@10 0.946 (72 questions)
 * - questions.jsonl: R@1 0.918, MRR@10 0.954 (73 questions)
 */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.436,
  "words in paragraph": 4.882,
  "bigrams in paragraph": 4.649,
  "words in head": 4.423,
  "words covered": 0.088,
  "words rare in the paragraph": 4.839,
  "bigrams rare in the paragraph": 3.427,
  length: -0.068,
};

/** Weights of the second pass. */
export const WEIGHTS: Weights = {
  "words in sentence": 0.179,
  "words in paragraph": 2.818,
  "bigrams in paragraph": 3.108,
  "words in head": 3.482,
  "words rare in the paragraph": 4.711,
  "bigrams rare in the paragraph": 3.649,
  length: -0.234,
  "bigrams in neighbours": 0.832,
  "words in article": 1.816,
  "bigrams in article": 1.827,
  "bigrams in head": 0.51,
  "words inherited": 0.207,
  "bigrams inherited": 0.267,
  "words at the focus": 0.666,
  position: 0.202,
  "offers the figure": 2.162,
  "offers the name": 1.119,
  "offers the form": 0.912,
  "near the answer": 2.804,
  place: 0.752,
};
