const LINE_FEED = 10;
const TAB = 9;

/** Where the first line begins whose key is not before `wanted`. Byte by byte: a call for each step would take longer. */
function lineFrom(bytes: Buffer, wanted: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    let start = (low + high) >>> 1;
    while (start > low && bytes[start - 1] !== LINE_FEED) start--;
    if (isBefore(bytes, start, wanted)) {
      low = start;
      while (low < high && bytes[low] !== LINE_FEED) low++;
      low++;
    } else high = start;
  }
  return low;
}

/** Whether the key of the line at `start` comes before `wanted`. */
function isBefore(bytes: Buffer, start: number, wanted: Buffer): boolean {
  for (let at = 0; at < wanted.length; at++) {
    const byte = bytes[start + at] ?? TAB;
    if (byte === TAB) return true;
    const other = wanted[at] ?? 0;
    if (byte !== other) return byte < other;
  }
  return false;
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
