import type { SoughtTerms } from "./seek-terms.ts";

/** A paragraph holds a term of which at least this share stands in it. */
const HELD_SHARE = 0.5;
/** Bits of a number: so many terms of a question are compared, the rest tell nothing of each other. */
const COMPARED_TERMS = 31;

/**
 * How surprising each term is where one before it in the question stands: ln((n + 1) / (m + ½)) where m of the n paragraphs
 * that hold the other hold it as well, next to nothing where all do (碗 after 超级). Infinity where that is not known.
 * @param paragraphs how many paragraphs the corpus has
 * @returns for each term a row of as many numbers as there are terms: what it is worth beside each
 */
export function surpriseBeside(sought: SoughtTerms, paragraphs: number): Float64Array {
  const { length } = sought.query;
  const surprise = new Float64Array(length * length).fill(Number.POSITIVE_INFINITY);
  const compared = Math.min(length, COMPARED_TERMS);
  const { alone, both } = countHolders(markHeld(sought, compared, paragraphs), compared);
  for (let term = 0; term < compared; term++) {
    for (let other = 0; other < term; other++) {
      const ratio = ((alone[other] ?? 0) + 1) / ((both[term * compared + other] ?? 0) + 0.5);
      surprise[term * length + other] = Math.max(0, Math.log(ratio));
    }
  }
  return surprise;
}

/** For each paragraph the terms it holds, the first of them in the lowest bit. */
function markHeld({ field, postings }: SoughtTerms, terms: number, paragraphs: number): Uint32Array {
  const { starts, units, counts } = field.holders;
  const held = new Uint32Array(paragraphs);
  const shares = new Float64Array(paragraphs);
  let next = 0;
  for (let term = 0; term < terms; term++) {
    const first = next;
    for (; postings.inOrder[next]?.row === term; next++) {
      const { id = 0, weight = 0 } = postings.inOrder[next] ?? {};
      for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at++) {
        const paragraph = units[at] ?? 0;
        shares[paragraph] = (shares[paragraph] ?? 0) + weight * (counts[at] ?? 0);
      }
    }
    for (let posting = first; posting < next; posting++) {
      const { id = 0 } = postings.inOrder[posting] ?? {};
      for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at++) {
        const paragraph = units[at] ?? 0;
        if ((shares[paragraph] ?? 0) >= HELD_SHARE) held[paragraph] = (held[paragraph] ?? 0) | (1 << term);
        shares[paragraph] = 0;
      }
    }
  }
  return held;
}

interface Holders {
  /** How many paragraphs hold each term. */
  readonly alone: Float64Array;
  /** How many hold it and each of those before it as well: a row of as many numbers as there are terms for each. */
  readonly both: Float64Array;
}

function countHolders(held: Uint32Array, terms: number): Holders {
  const alone = new Float64Array(terms);
  const both = new Float64Array(terms * terms);
  for (const bits of held) {
    for (let left = bits; left !== 0; left &= left - 1) {
      const term = lowestBit(left);
      alone[term] = (alone[term] ?? 0) + 1;
      for (let before = bits & ((1 << term) - 1); before !== 0; before &= before - 1) {
        const cell = term * terms + lowestBit(before);
        both[cell] = (both[cell] ?? 0) + 1;
      }
    }
  }
  return { alone, both };
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
