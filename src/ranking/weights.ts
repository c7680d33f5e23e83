/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.751,
  "words in paragraph": 5.096,
  "bigrams in paragraph": 6.466,
  "words in head": 5.243,
  "words rare in the paragraph": 4.548,
  "bigrams rare in the paragraph": 4.307,
  length: -0.06,
};
