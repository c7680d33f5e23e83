/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.546,
  "words in paragraph": 5.064,
  "bigrams in paragraph": 6.448,
  "words in head": 4.078,
  "words rare in the paragraph": 4.442,
  "bigrams rare in the paragraph": 4.647,
  length: -0.092,
};
