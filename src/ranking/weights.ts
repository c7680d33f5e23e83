/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in paragraph": 3.611,
  "bigrams in paragraph": 3.037,
  "words in head": 5.851,
  "words rare in the paragraph": 5.639,
  "bigrams rare in the paragraph": 4.463,
  "bigrams in neighbours": 1.703,
  "bigrams in article": 5.813,
  "a digit where a figure is asked for": 2.231,
  "a year where a date is asked for": 1.849,
  length: -0.066,
};
