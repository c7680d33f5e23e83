import type { SoughtTerms } from "./seek-terms.ts";

/** Share of the paragraphs from which a term finds nothing in particular. */
const COMMON_SHARE = 0.03;
/** With fewer terms than this left, the common ones are needed too. */
const LEAST_FINDERS = 3;

/**
 * The terms that candidate paragraphs are looked for with: those that no more than three paragraphs in a hundred hold. The
 * others would take the longest to look up, and they propose paragraphs that have nothing else of the question.
 * @param paragraphs how many the corpus has
 * @param enough with so few paragraphs all may be proposed, and no term is left out
 */
export function chooseFinders(sought: readonly SoughtTerms[], paragraphs: number, enough: number): readonly string[] {
  const most = paragraphs <= enough ? paragraphs : COMMON_SHARE * paragraphs;
  const all = new Set<string>();
  const common = new Set<string>();
  for (const { field, postings } of sought) {
    const { vocabulary } = field.sentences;
    const { starts } = field.holders;
    for (const { id, proposes } of postings.inOrder) {
      if (!proposes) continue;
      const term = vocabulary.term(id);
      all.add(term);
      if ((starts[id + 1] ?? 0) - (starts[id] ?? 0) > most) common.add(term);
    }
  }
  return all.size - common.size < LEAST_FINDERS ? [...all] : [...all].filter((term) => !common.has(term));
}
