import type { RankedSentence, SignalShare } from "../model/answer.ts";

/** What can go wrong with a question, in the order of the stages that can be to blame. */
const FAILURE_KINDS = [
  /** The expected sentence is not in the ranking at all. */
  "not-a-candidate",
  "wrong-paragraph",
  "right-paragraph-wrong-sentence",
  /** The first sentence says nearly what the expected one says. */
  "near-duplicate",
  "wrong-value",
  /** No evidence was said, though the corpus answers. */
  "wrongly-refused",
  /** An answer was given, though the corpus has none. */
  "wrongly-answered",
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

/** One sentence of a failure: what it says, and why it stood where it did. */
interface JudgedSentence {
  readonly sentence: string;
  /** Counts from 1; null when the sentence is not in the ranking. */
  readonly rank: number | null;
  readonly value: string | null;
  readonly score: number | null;
  /** Empty for a sentence that was not looked at with all signals. */
  readonly signals: readonly SignalShare[];
}

/** A question that was not answered as it should have been. */
export interface Failure {
  readonly kind: FailureKind;
  readonly id: string;
  readonly question: string;
  /** The best placed of the right sentences; null when there should have been no answer. */
  readonly expected: JudgedSentence | null;
  /** The sentence in the first place; null when none was found. */
  readonly got: JudgedSentence | null;
}

/**
 * How a ranking failed to put a right sentence first.
 * @param right the best placed right sentence, undefined when the ranking has none
 */
export function classifyMiss(first: RankedSentence | undefined, right: RankedSentence | undefined): FailureKind {
  if (first === undefined || right === undefined) return "not-a-candidate";
  if (likeness(first.sentence, right.sentence) >= NEAR_DUPLICATE) return "near-duplicate";
  return paragraphOf(first) === paragraphOf(right) ? "right-paragraph-wrong-sentence" : "wrong-paragraph";
}

/** Share of character pairs in common from which two sentences pass for the same. */
const NEAR_DUPLICATE = 0.7;

/** Jaccard's coefficient over pairs of letters and digits, 0 to 1. */
function likeness(one: string, other: string): number {
  const first = pairs(one);
  const second = pairs(other);
  const common = [...first].filter((pair) => second.has(pair)).length;
  return common / Math.max(1, first.size + second.size - common);
}

function pairs(sentence: string): ReadonlySet<string> {
  const characters = sentence.match(/[\p{L}\p{N}]/gu) ?? [];
  return new Set(characters.map((character, i) => character + (characters[i + 1] ?? "")));
}

/** A sentence's id is its paragraph's with the sentence's number behind it. */
function paragraphOf({ citation }: RankedSentence): string {
  return citation.id.slice(0, citation.id.lastIndexOf("."));
}

/** A ranked sentence as a failure shows it. */
export function showRanked({ sentence, rank, value, score, explain }: RankedSentence): JudgedSentence {
  return { sentence, rank, value: value?.text ?? null, score, signals: explain() };
}

/** A sentence that should have been in the ranking and is not. */
export function showUnranked(sentence: string, value: string | null = null): JudgedSentence {
  return { sentence, rank: null, value, score: null, signals: [] };
}

/** Sorts failures by kind; within a kind they keep their order. */
export function sortByKind(failures: readonly Failure[]): readonly Failure[] {
  return FAILURE_KINDS.flatMap((kind) => failures.filter((failure) => failure.kind === kind));
}

/** How many failures are of each kind; kinds without one are left out. */
export function countKinds(failures: readonly Failure[]): Readonly<Partial<Record<FailureKind, number>>> {
  const counts: Partial<Record<FailureKind, number>> = {};
  for (const { kind } of sortByKind(failures)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
