/** Whether a text has two characters in a row of a word, or the one that it is: 农业农村局 and 农业农村部门 share them. */
export function sharesPair(word: string, text: string): boolean {
  const pairs = Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  return pairs.some((pair) => text.includes(pair));
}
