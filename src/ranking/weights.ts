/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in paragraph": 4.595,
  "bigrams in paragraph": 3.241,
  "words in head": 5.654,
  "words rare in the paragraph": 6.379,
  "bigrams rare in the paragraph": 4.093,
  "bigrams in neighbours": 1.441,
  "bigrams in article": 5.497,
  "a digit where a figure is asked for": 2.084,
  "a year where a date is asked for": 2.075,
  length: -0.215,
};
