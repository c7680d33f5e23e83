import type { CorpusIndex, Field } from "../index/corpus-index.ts";

/** Share of the paragraphs from which a term finds nothing in particular. */
const COMMON_SHARE = 0.1;
/** With fewer terms than this left, the common ones are needed too. */
const LEAST_FINDERS = 3;

/**
 * The terms that candidate paragraphs are looked for with: those that no more than a tenth of the paragraphs hold. The
 * others would take the longest to look up, and they propose paragraphs that have nothing else of the question.
 * @param enough with so few paragraphs all may be proposed, and no term is left out
 */
export function chooseFinders(index: CorpusIndex, terms: ReadonlySet<string>, enough: number): readonly string[] {
  const paragraphs = index.articleOf.length;
  if (paragraphs <= enough) return [...terms];
  const isCommon = (field: Field, term: string): boolean => paragraphsWith(field, term) > COMMON_SHARE * paragraphs;
  const finders = [...terms].filter((term) => !isCommon(index.words, term) && !isCommon(index.bigrams, term));
  return finders.length < LEAST_FINDERS ? [...terms] : finders;
}

function paragraphsWith({ sentences, holders }: Field, term: string): number {
  const id = sentences.vocabulary.id(term);
  return id === undefined ? 0 : (holders.starts[id + 1] ?? 0) - (holders.starts[id] ?? 0);
}
