/**
 * The weight of each signal by its name; a signal not named weighs nothing.
 *
 * Learnt, not set: written by `npm run train`. By 5-fold cross-validation:
 * - xquad-r-zh: R@1 0.714, MRR@10 0.816 (612 questions)
 * - cmrc2018: R@1 0.693, MRR@10 0.792 (1002 questions)
 * - drcd: R@1 0.820, MRR@10 0.881 (3524 questions)
 * - xquad-r-en-zh: R@1 0.590, MRR@10 0.692 (612 questions)
 * - questions.dev.jsonl: R@1 0.931, MRR@10 0.960 (72 questions)
 * - questions.jsonl: R@1 0.932, MRR@10 0.963 (73 questions)
 */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.622,
  "words in paragraph": 5.115,
  "bigrams in paragraph": 5.918,
  "words in head": 4.76,
  "words rare in the paragraph": 4.776,
  "bigrams rare in the paragraph": 4.127,
  length: -0.061,
};

/** Weights of the second pass. */
export const WEIGHTS: Weights = {
  "words in sentence": 0.591,
  "words in paragraph": 1.933,
  "bigrams in paragraph": 3.166,
  "words in head": 2.98,
  "words rare in the paragraph": 5.014,
  "bigrams rare in the paragraph": 5.301,
  length: -0.209,
  "bigrams in neighbours": 1.857,
  "words in article": 1.713,
  "bigrams in article": 2.866,
  "bigrams in head": 0.898,
  "words inherited": 0.919,
  "bigrams inherited": 0.809,
  "words at the focus": 0.96,
  position: 0.418,
  "offers the figure": 2.564,
  "offers the name": 1.507,
  "offers the form": 0.928,
  "near the answer": 2.5,
  place: 1.581,
};
