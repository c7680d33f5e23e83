/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by `npm run train`. */
export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.656,
  "words in paragraph": 5.082,
  "bigrams in paragraph": 5.954,
  "words in head": 4.729,
  "words rare in the paragraph": 4.682,
  "bigrams rare in the paragraph": 4.183,
  length: -0.039,
};
