const REACH = 4;
const LEAST = 0.15;

/**
 * What a term counts by its distance from the asking words, in characters of the question, 1 next to them: what stands next
 * to the asking words in the question stands next to the answer in the sentence.
 */
export function focus(distance: number): number {
  return LEAST + (1 - LEAST) * Math.exp(-distance / REACH);
}
