/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 1.267,
  "words in paragraph": 4.933,
  "bigrams in paragraph": 5.282,
  "words in head": 5.201,
  "words rare in the paragraph": 4.647,
  "bigrams rare in the paragraph": 3.359,
  length: -0.039,
};
