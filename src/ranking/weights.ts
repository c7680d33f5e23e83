/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.507,
  "words in paragraph": 4.996,
  "bigrams in paragraph": 6.305,
  "words in head": 5.868,
  "words rare in the paragraph": 4.774,
  "bigrams rare in the paragraph": 4.36,
  length: -0.068,
};
