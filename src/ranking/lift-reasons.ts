import { type Evidence, sentenceOf } from "./evidence.ts";
import type { Judged } from "./lift-rows.ts";

/** Where a reason stands that the sentence which tells of the matter does not give, nearest first. */
const STEPS = [1, 2, -1] as const;

/** So much less it may score: in encyclopedias what scores far less is seldom the reason (docs/experiments.md). */
const MARGIN = 2.4;

/** What newspapers give a reason with, beside the cues by which a reason is found. */
const GIVES_REASON = /怕|嫌|得益于|归功于|源于|缘于|主要是|在于|图的?是|看中|考虑到|担心|之所以|为的是|多亏|靠的是/u;
/** What surely gives one: 因此 and 使 say only that something came of what was told before. */
const SURELY =
  /因为|由于|原因|(?<=^|[,;:“])因(?![此而])|怕|嫌|得益于|归功于|源于|缘于|主要是|图的?是|看中|考虑到|担心|之所以|为的是|多亏|靠的是|是为了|目的是/u;

/**
 * Of a matter newspapers tell first that it is so and in the next sentence why: where a reason is asked for and the best
 * sentence gives none, one beside it in its paragraph that does takes its score.
 * @param judged rows best first
 */
export function liftReasons<T extends Judged>(evidence: Evidence, judged: readonly T[]): readonly T[] {
  const [best] = judged;
  if (evidence.question.expected.kind !== "reason" || best === undefined || givesReason(evidence, best.row))
    return judged;
  const { paragraphs } = evidence.rows;
  const isBeside = ({ row, score }: T, step: number): boolean =>
    row === best.row + step && paragraphs[row] === paragraphs[best.row] && best.score - score <= MARGIN;
  const steps = STEPS.flatMap((step) => judged.filter((one) => isBeside(one, step)));
  const reason = steps.find(({ row }) => SURELY.test(sentenceOf(evidence, row)));
  if (reason === undefined) return judged;
  return [{ ...best, row: reason.row }, ...judged.filter((one) => one !== reason)];
}

function givesReason(evidence: Evidence, row: number): boolean {
  return evidence.answers(row).length > 0 || GIVES_REASON.test(sentenceOf(evidence, row));
}
