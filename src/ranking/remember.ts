/** Where values are kept by number. */
interface Kept<T> {
  get(number: number): T | undefined;
  set(number: number, value: T): unknown;
}

/**
 * Works a value out at the first call with a number, of a row or a sentence, and keeps it: as long as the question is
 * answered, or as long as `known` does.
 */
export function remember<T>(compute: (number: number) => T, known: Kept<T> = new Map()): (number: number) => T {
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const value = compute(number);
    known.set(number, value);
    return value;
  };
}
