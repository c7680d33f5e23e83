const SHORTEST = 2;
const LONGEST = 4;

/** What a run of two characters counts, and a longer one, which comes on top of those inside it. */
const OF_TWO = 1.2;
const OF_MORE = 0.36;

/**
 * How much of each headline returns in each text: the sum, over the runs of two to four characters they share, of how
 * rare the run is among the texts. A long run shared is many short ones shared, and so counts more. Time is linear in
 * the texts.
 * @returns for each headline the texts that share anything with it
 */
export function measureAffinity(
  headlines: readonly string[],
  texts: readonly string[],
): readonly ReadonlyMap<number, number>[] {
  const sought = new Map<string, number[]>();
  const begun = new Uint8Array(PAIRS);
  for (const [headline, glyphs] of headlines.entries()) {
    eachRun(glyphs, null, (run) => {
      begun[pairNumber(run.charCodeAt(0), run.charCodeAt(1))] = 1;
      const seekers = sought.get(run);
      if (seekers === undefined) sought.set(run, [headline]);
      else if (seekers.at(-1) !== headline) seekers.push(headline);
    });
  }
  const found = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    eachRun(text, begun, (run) => {
      if (!sought.has(run)) return;
      const holders = found.get(run);
      if (holders === undefined) found.set(run, [index]);
      else if (holders.at(-1) !== index) holders.push(index);
    });
  }
  const affinity = headlines.map(() => new Map<number, number>());
  for (const [run, holders] of found) {
    const rarity = Math.log(1 + (texts.length - holders.length + 0.5) / (holders.length + 0.5));
    const worth = rarity * (run.length === SHORTEST ? OF_TWO : OF_MORE);
    for (const headline of sought.get(run) ?? []) {
      for (const text of holders) affinity[headline]?.set(text, (affinity[headline].get(text) ?? 0) + worth);
    }
  }
  return affinity;
}

/** Pairs of characters are told apart by a number below this; few share one. */
const PAIRS = 0x1_0000;

function pairNumber(first: number, second: number): number {
  return ((first * 0x9e35) ^ second) & (PAIRS - 1);
}

/** Takes the runs of characters that hold no punctuation; when `begun` is given, hardly any but those whose first pair it marks. */
function eachRun(text: string, begun: Uint8Array | null, take: (run: string) => void): void {
  let second = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const first = second;
    second = text.charCodeAt(at + 1);
    if (begun !== null && begun[pairNumber(first, second)] === 0) continue;
    if (!isWord(first) || !isWord(second)) continue;
    for (let length = SHORTEST; length <= LONGEST && at + length <= text.length; length++) {
      if (!isWord(text.charCodeAt(at + length - 1))) break;
      take(text.slice(at, at + length));
    }
  }
}

function isWord(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x7a) ||
    (code >= 0x3400 && code < 0x4e00)
  );
}
