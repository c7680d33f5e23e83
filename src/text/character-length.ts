/** UTF-16 units of the character that begins at an offset: 2 where it takes a pair of them. */
export function characterLengthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
