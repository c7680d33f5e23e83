/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in paragraph": 4.605,
  "bigrams in paragraph": 3.3,
  "words in head": 5.595,
  "words rare in the paragraph": 6.367,
  "bigrams rare in the paragraph": 4.092,
  "bigrams in neighbours": 1.421,
  "bigrams in article": 5.458,
  "a digit where a figure is asked for": 2.061,
  "a year where a date is asked for": 2.085,
  length: -0.213,
};
