/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

export const FIRST_WEIGHTS: Weights = {
  "words in paragraph": 3,
  "bigrams in paragraph": 3,
  "words rare in the paragraph": 4,
  "bigrams rare in the paragraph": 4,
  "words covered": 1,
  "words in head": 0.5,
};

export const WEIGHTS: Weights = FIRST_WEIGHTS;
