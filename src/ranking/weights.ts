/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 1.096,
  "words in paragraph": 4.857,
  "bigrams in paragraph": 6.338,
  "words in head": 4.209,
  "words rare in the paragraph": 4.361,
  "bigrams rare in the paragraph": 3.933,
  length: -0.125,
};
