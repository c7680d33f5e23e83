const LINE_FEED = 10;
const TAB = 9;

/** Where the first line begins whose key is not before `wanted`. */
function lineFrom(bytes: Buffer, wanted: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, middle - 1) + 1;
    const tab = bytes.indexOf(TAB, start);
    if (bytes.compare(wanted, 0, wanted.length, start, tab) < 0) low = bytes.indexOf(LINE_FEED, tab) + 1;
    else high = start;
  }
  return low;
}

function startsAt(bytes: Buffer, wanted: Buffer, start: number): boolean {
  return bytes.subarray(start, start + wanted.length).equals(wanted);
}

/**
 * The value of a key in lines of `key<TAB>value`, sorted by their UTF-8 bytes and each ended; null when it is not there.
 * The lines are searched by halving and never parsed, so opening a large file costs no more than reading it.
 */
export function findLine(bytes: Buffer, key: string): string | null {
  const wanted = Buffer.from(`${key}\t`);
  const start = lineFrom(bytes, Buffer.from(key));
  if (!startsAt(bytes, wanted, start)) return null;
  return bytes.toString("utf8", start + wanted.length, bytes.indexOf(LINE_FEED, start));
}

/** The values of the lines whose keys begin with `prefix`; none when there are more than `most`. */
export function linesFrom(bytes: Buffer, prefix: string, most: number): readonly string[] {
  const wanted = Buffer.from(prefix);
  const values: string[] = [];
  let start = lineFrom(bytes, wanted);
  while (startsAt(bytes, wanted, start)) {
    if (values.length === most) return [];
    const end = bytes.indexOf(LINE_FEED, start);
    values.push(bytes.toString("utf8", bytes.indexOf(TAB, start) + 1, end));
    start = end + 1;
  }
  return values;
}
