/** So many sentences of Chinese at large are reckoned with beside those of the corpus. */
const BACKGROUND_SENTENCES = 1000;

/**
 * Rarity of a term: ln(1 + (N - n + .5) / (n + .5)), Robertson and Spärck Jones' weight kept positive. N and n count the
 * corpus and a share of Chinese at large, so that rarity means something in a corpus of one page.
 * @param sentences sentences of the corpus
 * @param occurrences sentences of the corpus that hold it
 * @param atLarge share of sentences at large that hold it
 */
export function rarityAmong(sentences: number, occurrences: number, atLarge: number): number {
  const all = sentences + BACKGROUND_SENTENCES;
  const known = Math.min(occurrences + atLarge * BACKGROUND_SENTENCES, all);
  return Math.log(1 + (all - known + 0.5) / (known + 0.5));
}
