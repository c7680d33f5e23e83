/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.587,
  "words in paragraph": 5.148,
  "bigrams in paragraph": 6.473,
  "words in head": 5.622,
  "words rare in the paragraph": 4.726,
  "bigrams rare in the paragraph": 4.283,
  length: -0.055,
};
