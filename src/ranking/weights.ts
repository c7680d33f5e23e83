/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.535,
  "words in paragraph": 5.038,
  "bigrams in paragraph": 6.559,
  "words in head": 4.092,
  "words rare in the paragraph": 4.441,
  "bigrams rare in the paragraph": 4.666,
  length: -0.095,
};
