/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.513,
  "words in paragraph": 4.989,
  "bigrams in paragraph": 6.268,
  "words in head": 5.851,
  "words rare in the paragraph": 4.784,
  "bigrams rare in the paragraph": 4.341,
  length: -0.067,
};
