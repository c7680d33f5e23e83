import { tagWords } from "../text/segment.ts";

/** What a word of the question is worth by its part of speech (jieba's tags, by their beginning); 1 where none is named. */
const TAG_WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:u|y|e|o)/u, 0.05],
  [/^(?:p|c|zg)/u, 0.3],
  [/^(?:r|q)/u, 0.5],
];

/** Verbs that join what matters and say little themselves. */
const LIGHT_VERBS = new Set("是 有 请 请问 问 知道 把 被 给".split(" "));
const LIGHT_VERB_WEIGHT = 0.4;

/** What the question is worth from an offset to another, the mean of its UTF-16 units: 0.05 for a particle, 1 for a noun. */
export type CharacterWeights = (start: number, end: number) => number;

/**
 * Weighs the characters of a normalised Chinese question by the words they stand in. The corpus alone cannot tell that
 * 的 and 有 say little: in a small one they may be rare.
 * @returns the mean weight over a range of offsets
 */
export function weighCharacters(question: string): CharacterWeights {
  const weights: number[] = [];
  for (const { word, tag } of tagWords(question)) {
    const weight = LIGHT_VERBS.has(word)
      ? LIGHT_VERB_WEIGHT
      : (TAG_WEIGHTS.find(([pattern]) => pattern.test(tag))?.[1] ?? 1);
    for (let i = 0; i < word.length; i++) weights.push(weight);
  }
  return (start, end) => {
    let sum = 0;
    for (let i = start; i < end; i++) sum += weights[i] ?? 1;
    return end > start ? sum / (end - start) : 1;
  };
}
