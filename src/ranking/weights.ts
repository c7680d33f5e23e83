/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.824,
  "words in paragraph": 4.773,
  "bigrams in paragraph": 6.559,
  "words in head": 3.882,
  "words rare in the paragraph": 4.433,
  "bigrams rare in the paragraph": 4.159,
  length: -0.082,
};
