/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

export const FIRST_WEIGHTS: Weights = {
  "words in sentence": 0.23,
  "words in paragraph": 5.737,
  "bigrams in paragraph": 5.002,
  "words in head": 0,
  "words covered": 1.83,
  "bigrams covered": -1.669,
  "words rare in the paragraph": 6.039,
  "bigrams rare in the paragraph": 2.709,
  length: -0.135,
};

export const WEIGHTS: Weights = {
  "words in sentence": 0.705,
  "words in paragraph": 2.516,
  "bigrams in paragraph": 2.313,
  "words in head": 0,
  "words covered": 1.159,
  "bigrams covered": -0.268,
  "words rare in the paragraph": 6.335,
  "bigrams rare in the paragraph": 3.983,
  length: -0.317,
  "bigrams in sentence": -0.631,
  "words in neighbours": 1.332,
  "bigrams in neighbours": 0.657,
  "words in article": 2.516,
  "bigrams in article": 2.313,
  "bigrams in head": 0,
  "words inherited": 0.942,
  "bigrams inherited": 0.217,
  "words at the focus": 0.775,
  "bigrams at the focus": -0.111,
  position: 0.446,
  "longest run": 0.519,
  tightness: -1.47,
  "offers the figure": 2.243,
  "offers the name": 1.208,
  "offers the form": 0.891,
  "near the answer": 2.24,
  place: 2,
};
