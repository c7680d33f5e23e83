import type { Evidence } from "../../ranking/evidence.ts";
import { tellsWhatIsAsked } from "./tells-what-is-asked.ts";

/** What is asked about did not happen: 没有立项的, 还没通电, 尚未开工, have not been built. 有没有 asks whether it did. */
const ASKS_OF_DENIED =
  /(?<!有|(?:要是|如果|假如|要不是).{0,12})没有?(?!有|见|想|听|多少|几|\p{Script=Han}{1,4}(?:之|以)?前|\p{Script=Han}{0,6}(?:的时候|之前|以前|那会儿|那阵|那时))\p{Script=Han}|(?<!未)未(?!来|必|婚|免)\p{Script=Han}|尚未|\b(?:not|never|without|failed to)\b|n't\b|\bun(?:resolved|solved|finished|paid|used|built)\b/u;
const DENIES = /没|未(?!来|必|婚)|不|无|非|除|缺|欠|仍|尚|待|剩|余下|其余|停|断|免|推迟|延[后期]|耽误|保留/u;

/** Whether a sentence tells of what did not happen where that is asked about: what did happen to others is no answer. */
export function deniesToo(evidence: Evidence, row: number): boolean {
  return tellsWhatIsAsked([{ asked: ASKS_OF_DENIED, told: DENIES }], evidence, row);
}
