import type { Outcome } from "../model.ts";
import type { ExpectedKind } from "../question/analysed-question.ts";
import type { Evidence } from "../ranking/evidence.ts";
import type { ScoredSentence } from "../ranking/rank-sentences.ts";
import { coverage, inheritedCoverage } from "../ranking/signals/coverage.ts";
import { placeAgreement } from "../ranking/signals/place.ts";

/** Kinds of answer whose absence from a sentence means that the sentence does not answer. */
const MUST_BE_THERE: ReadonlySet<ExpectedKind> = new Set(["count", "money", "percent", "date", "duration", "policy"]);

/** Share of the question, by rarity, that sentence, paragraph and headline must cover for an answer and for a part of one. */
const ANSWERED_COVERAGE = 0.62;
const PARTIAL_COVERAGE = 0.45;
const OTHER_PLACE = -0.5;

/** Whether the best sentence answers the question. */
export function judgeEvidence(evidence: Evidence, best: ScoredSentence | undefined): Outcome {
  if (best === undefined) return "no-evidence";
  const { row } = best;
  if (placeAgreement.compute(evidence, row) <= OTHER_PLACE) return "no-evidence";
  const expects = evidence.question.expected.kind;
  if (MUST_BE_THERE.has(expects) && !evidence.answers(row).some((answer) => answer.fit > 0.2)) return "no-evidence";
  const covered = coveredShare(evidence, row);
  if (covered >= ANSWERED_COVERAGE) return "answered";
  return covered >= PARTIAL_COVERAGE ? "partial" : "no-evidence";
}

const inherited = inheritedCoverage("words");

/** Share of the question's words, by rarity, that the sentence says or inherits. */
export function coveredShare(evidence: Evidence, row: number): number {
  return coverage(evidence.words, evidence.words.sentence, row) + inherited.compute(evidence, row);
}
