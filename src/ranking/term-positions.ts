import type { Span } from "../model/corpus.ts";
import type { QueryTerm, SoughtPart } from "../question/analysed-question.ts";

/** Where one way to say a term of the question, or one part of it, stands in a sentence. */
export interface TermPosition extends Span {
  readonly term: number;
  readonly said: SoughtPart;
  readonly weight: number;
}

/** Finds every place of every query term in a normalised sentence. */
export function findTermPositions(
  sentence: string,
  query: readonly QueryTerm[],
  weights: Float64Array,
): readonly TermPosition[] {
  const positions: TermPosition[] = [];
  for (let term = 0; term < query.length; term++) {
    for (const part of query[term]?.parts ?? []) {
      addPositions(positions, sentence, term, part, (weights[term] ?? 0) * part.weight);
    }
  }
  return positions;
}

/** Adds every place where a sentence says one part. */
export function addPositions(
  positions: TermPosition[],
  sentence: string,
  term: number,
  said: SoughtPart,
  weight: number,
): void {
  for (let at = sentence.indexOf(said.term); at !== -1; at = sentence.indexOf(said.term, at + 1)) {
    positions.push({ start: at, end: at + said.term.length, term, said, weight });
  }
}

const REACH = 8;
/** What stands in another clause speaks of something else, so marks part further than characters do. */
const MARK_LENGTHS = { ",": 16, ";": 20, "。": 24, ":": 8, "、": 5 };
const CHARACTER_LENGTH = 0.4;
/** A figure in between has words of its own around it. */
const DIGIT_LENGTH = 3;

/** How far apart each UTF-16 unit parts what stands before and after it, digits aside. */
const unitLengths = new Float64Array(0x1_0000).fill(CHARACTER_LENGTH);
for (const [mark, length] of Object.entries(MARK_LENGTHS)) unitLengths[mark.charCodeAt(0)] = length;

function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Measures how far apart two spans of a sentence stand. */
export type Ruler = (answer: Span, term: Span) => number;
/** 站点116个、… counts what stands before it, …、25个站点 what stands after: the other side of the mark is further off. */
const OTHER_SIDE_LENGTH = 12;
const MARK = /[,;:。、]/u;

/** Makes the ruler of one sentence. */
export function measureSentence(sentence: string): Ruler {
  const marks = new Float64Array(sentence.length + 1);
  let afterDigit = false;
  for (let i = 0; i < sentence.length; i++) {
    const unit = sentence.charCodeAt(i);
    const isDigit = isDigitUnit(unit);
    marks[i + 1] = (marks[i] ?? 0) + (isDigit && !afterDigit ? DIGIT_LENGTH : (unitLengths[unit] ?? CHARACTER_LENGTH));
    afterDigit = isDigit;
  }
  const at = (offset: number): number => marks[offset] ?? 0;
  return (answer, term) => {
    if (term.start >= answer.end) {
      return at(term.start) - at(answer.end) + (MARK.test(sentence.charAt(answer.end)) ? OTHER_SIDE_LENGTH : 0);
    }
    if (term.end <= answer.start) {
      return at(answer.start) - at(term.end) + (MARK.test(sentence.charAt(answer.start - 1)) ? OTHER_SIDE_LENGTH : 0);
    }
    return 0;
  };
}

/**
 * Share (0 to 1) of `ideal` that stands around a span: each part of each alternative of a term at its nearest place,
 * discounted by e^(-distance / 8), added up within the alternative; a term counts with its best alternative.
 * @param positions as they were found: term by term, alternative by alternative, part by part
 */
export function proximityTo(span: Span, positions: readonly TermPosition[], ideal: number, ruler: Ruler): number {
  let sum = 0;
  let ofTerm = 0;
  let ofAlternative = 0;
  let nearest = 0;
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at];
    if (position === undefined) break;
    nearest = Math.max(nearest, position.weight * Math.exp(-ruler(span, position) / REACH));
    const next = positions[at + 1];
    if (next?.said === position.said) continue;
    ofAlternative += nearest;
    nearest = 0;
    const isSameTerm = next?.term === position.term;
    if (isSameTerm && next.said.alternative === position.said.alternative) continue;
    ofTerm = Math.max(ofTerm, ofAlternative);
    ofAlternative = 0;
    if (isSameTerm) continue;
    sum += ofTerm;
    ofTerm = 0;
  }
  return sum / ideal;
}
