/** How far cohesion looks to each side of a paragraph's beginning. */
const PARAGRAPHS = 5;
const CHARACTERS = 200;
/** Pairs of characters are told apart by a number below this; few share one. */
const NUMBERS = 0x1_0000;

/**
 * How much of the words before each paragraph return after it, 0 to 1: the pairs of characters that stand on both sides,
 * rare ones counting more, as a share of the side that has fewer (after Hearst's TextTiling, 1997, with the overlap
 * coefficient of sets instead of the cosine of counts, for paragraphs are short).
 * @param bodies texts of paragraphs, body by body; nothing is compared across bodies
 * @returns for each body the cohesion before its second paragraph, before its third, and so on
 */
export function measureCohesion(bodies: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const holders = new Uint32Array(NUMBERS);
  const seen = new Uint32Array(NUMBERS);
  let turn = 0;
  const pairs = bodies.map((texts) => texts.map((text) => pairsOf(text, seen, ++turn)));
  let paragraphs = 0;
  for (const body of pairs) {
    for (const paragraph of body) {
      paragraphs++;
      for (const pair of paragraph) holders[pair] = (holders[pair] ?? 0) + 1;
    }
  }
  const rarity = new Float32Array(paragraphs + 1);
  for (let count = 1; count <= paragraphs; count++) rarity[count] = Math.log((paragraphs + 1) / count);
  const sides = new Sides(holders, rarity);
  return bodies.map((texts, at) => {
    const body = pairs[at] ?? [];
    return texts.slice(1).map((_, index) => sides.compare(body, texts, index + 1));
  });
}

/** Compares what stands on both sides of a place, reusing one table of marks. */
class Sides {
  readonly #weight: (pair: number) => number;
  readonly #marks = new Uint32Array(NUMBERS);
  #turn = 0;

  constructor(holders: Uint32Array, rarity: Float32Array) {
    this.#weight = (pair) => rarity[holders[pair] ?? 0] ?? 0;
  }

  compare(body: readonly Uint16Array[], texts: readonly string[], at: number): number {
    const before = this.#turn + 1;
    const both = this.#turn + 2;
    const after = this.#turn + 3;
    this.#turn += 3;
    let left = 0;
    let right = 0;
    let shared = 0;
    for (let from = at - 1, length = 0; from >= 0 && from >= at - PARAGRAPHS && length < CHARACTERS; from--) {
      length += texts[from]?.length ?? 0;
      for (const pair of body[from] ?? []) {
        if (this.#marks[pair] === before) continue;
        this.#marks[pair] = before;
        left += this.#weight(pair);
      }
    }
    for (let to = at, length = 0; to < body.length && to < at + PARAGRAPHS && length < CHARACTERS; to++) {
      length += texts[to]?.length ?? 0;
      for (const pair of body[to] ?? []) {
        const mark = this.#marks[pair];
        if (mark === both || mark === after) continue;
        this.#marks[pair] = mark === before ? both : after;
        const weight = this.#weight(pair);
        right += weight;
        if (mark === before) shared += weight;
      }
    }
    return shared / (Math.min(left, right) + 1);
  }
}

/** The different pairs of Chinese characters in a text, as numbers; `seen` marks those of this turn. */
function pairsOf(text: string, seen: Uint32Array, turn: number): Uint16Array {
  const pairs = new Uint16Array(text.length);
  let count = 0;
  let first = 0;
  for (let at = 0; at < text.length; at++) {
    const second = text.charCodeAt(at);
    const isHan = second >= 0x4e00 && second <= 0x9fff;
    if (isHan && first !== 0) {
      const pair = ((first * 0x9e35) ^ second) & (NUMBERS - 1);
      if (seen[pair] !== turn) {
        seen[pair] = turn;
        pairs[count++] = pair;
      }
    }
    first = isHan ? second : 0;
  }
  return pairs.subarray(0, count);
}
