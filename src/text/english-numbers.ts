/** English numbers in words, lower case, zero first. */
export const ENGLISH_CARDINALS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The value of an English number in one lower-case word; null for any other word, and above twelve. */
export function readEnglishCardinal(word: string): number | null {
  const value = ENGLISH_CARDINALS.indexOf(word);
  return value === -1 ? null : value;
}
