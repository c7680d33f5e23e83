import type { Span } from "../model.ts";
import type { QueryTerm } from "../question/analysed-question.ts";

/** Where one term of the question stands in a sentence, and what it weighs. */
export interface TermPosition {
  readonly start: number;
  readonly end: number;
  readonly term: number;
  readonly weight: number;
}

/** Finds every place of every query term in a normalised sentence. */
export function findTermPositions(
  sentence: string,
  query: readonly QueryTerm[],
  weights: Float64Array,
): readonly TermPosition[] {
  const positions: TermPosition[] = [];
  for (const [term, { alternatives }] of query.entries()) {
    for (const alternative of alternatives) {
      const weight = (weights[term] ?? 0) * alternative.weight;
      for (let at = sentence.indexOf(alternative.term); at !== -1; at = sentence.indexOf(alternative.term, at + 1)) {
        positions.push({ start: at, end: at + alternative.term.length, term, weight });
      }
    }
  }
  return positions;
}

const REACH = 8;
/** Characters that a mark between span and term counts for: what stands in another clause speaks of something else. */
const MARK_LENGTHS: Readonly<Record<string, number>> = { ",": 8, ";": 12, "。": 16, "、": 3 };

/** Distances in a sentence in which marks count for more than one character. */
export type Ruler = (offset: number) => number;

/** Makes the ruler of one sentence. */
export function measureSentence(sentence: string): Ruler {
  const marks = new Float64Array(sentence.length + 1);
  for (let i = 0; i < sentence.length; i++) {
    marks[i + 1] = (marks[i] ?? 0) + 1 + (MARK_LENGTHS[sentence.charAt(i)] ?? 0);
  }
  return (offset) => marks[offset] ?? 0;
}

/** Share (0 to 1) of `ideal` that stands around a span, each term at its nearest place discounted by e^(-distance / 8). */
export function proximityTo(span: Span, positions: readonly TermPosition[], ideal: number, ruler: Ruler): number {
  const nearest = new Map<number, number>();
  for (const { start, end, term, weight } of positions) {
    const distance = Math.max(0, ruler(start) - ruler(span.end), ruler(span.start) - ruler(end));
    const worth = weight * Math.exp(-distance / REACH);
    if (worth > (nearest.get(term) ?? 0)) nearest.set(term, worth);
  }
  let sum = 0;
  for (const worth of nearest.values()) sum += worth;
  return sum / ideal;
}
