/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.626,
  "words in paragraph": 5.4,
  "bigrams in paragraph": 6.366,
  "words in head": 5.703,
  "words rare in the paragraph": 4.604,
  "bigrams rare in the paragraph": 4.371,
  length: -0.064,
};
