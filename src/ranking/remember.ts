/** Works a value out at the first call with a number, of a row or a sentence, and keeps it as long as the question is answered. */
export function remember<T>(compute: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>();
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const value = compute(number);
    known.set(number, value);
    return value;
  };
}
