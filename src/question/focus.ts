/** What stands so many characters from the asking words counts e times less than what stands next to them. */
export const FOCUS_REACH = 4;
/** What stands far from them counts so much all the same. Set by hand, and not measured by itself. */
const FAR_AWAY = 0.15;

/**
 * What a term counts by its distance from the asking words, in characters of the question, 1 next to them: what stands next
 * to the asking words in the question stands next to the answer in the sentence.
 */
export function focus(distance: number): number {
  return FAR_AWAY + (1 - FAR_AWAY) * Math.exp(-distance / FOCUS_REACH);
}
