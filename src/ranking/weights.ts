/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.519,
  "words in paragraph": 5.199,
  "bigrams in paragraph": 6.416,
  "words in head": 5.909,
  "words rare in the paragraph": 4.738,
  "bigrams rare in the paragraph": 4.377,
  length: -0.067,
};
