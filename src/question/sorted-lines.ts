const LINE_FEED = 10;
const TAB = 9;

/**
 * The value of a key in lines of `key<TAB>value`, sorted by their UTF-8 bytes and each ended; null when it is not there.
 * The lines are searched by halving and never parsed, so opening a large file costs no more than reading it.
 */
export function findLine(bytes: Buffer, key: string): string | null {
  const wanted = Buffer.from(key);
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, middle - 1) + 1;
    const tab = bytes.indexOf(TAB, start);
    const end = bytes.indexOf(LINE_FEED, tab);
    const order = bytes.compare(wanted, 0, wanted.length, start, tab);
    if (order === 0) return bytes.toString("utf8", tab + 1, end);
    if (order < 0) low = end + 1;
    else high = start;
  }
  return null;
}
