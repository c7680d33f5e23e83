/**
 * The letters of a name in pinyin made comparable: lower case, no tones, no spaces or apostrophes. ü, which people also
 * type as v or u, becomes u: Lüliang, Lvliang and Luliang are one.
 */
export function foldPinyin(letters: string): string {
  return plainU(letters.normalize("NFD").toLowerCase()).replace(/[^a-z]/gu, "");
}

/** Lower-case letters with ü as u, however it is typed. */
export function plainU(letters: string): string {
  return letters.replace(/ü/gu, "u").replace(/(?<=[ln])v/gu, "u");
}
