import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";

/** Words of cause and purpose, and what things come of: that something is lacking, hard or not so, or is kept from happening. */
const REASON =
  /因|由于|为|原因|理由|缘故|怕|防|避免|以|嫌|图的|所以|才|:|目的|旨在|使|导致|造成|主要是|归功|得益|靠|让|被|就|既|过大|偏|高|缺|不|没|难|赶上|冻|旱|涝|霜|灾|得名|取自|寓意|源于/u;

/** Whether a sentence may give a reason, where one is asked for: a bare figure or deed is none. */
export function givesReason(evidence: Evidence, row: number): boolean {
  return evidence.question.expected.kind !== "reason" || REASON.test(sentenceOf(evidence, row));
}
