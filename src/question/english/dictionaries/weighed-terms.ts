/** Chinese terms of an English key, each with how surely it says the same, in (0, 1]. */
export type WeighedTerms = ReadonlyMap<string, number>;

/** A bilingual dictionary by its English side, keys in lower case. */
export type ByEnglish = Map<string, Map<string, number>>;

/** A term that stands in several places of a dictionary counts with its best weight. */
export function raise(terms: ByEnglish, key: string, term: string, weight: number): void {
  const own = terms.get(key) ?? new Map<string, number>();
  terms.set(key, own);
  own.set(term, Math.max(own.get(term) ?? 0, weight));
}
