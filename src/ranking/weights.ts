/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.611,
  "words in paragraph": 4.95,
  "bigrams in paragraph": 6.356,
  "words in head": 6.11,
  "words rare in the paragraph": 4.652,
  "bigrams rare in the paragraph": 4.37,
  length: -0.07,
};
