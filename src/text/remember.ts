/** Where values are kept by what they were asked for with. */
interface Kept<T, K> {
  get(key: K): T | undefined;
  set(key: K, value: T): unknown;
}

/**
 * Works a value out at the first call with a key, as a rule the number of a row or a sentence, and keeps it: as long as the
 * function made here is kept, or as long as `known` does.
 */
export function remember<T, K = number>(compute: (key: K) => T, known: Kept<T, K> = new Map<K, T>()): (key: K) => T {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
