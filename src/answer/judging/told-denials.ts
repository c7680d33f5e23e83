import type { Evidence } from "../../ranking/evidence.ts";

/** What is asked about did not happen: 没有立项的, 还没通电, 尚未开工的. */
const ASKS_OF_DENIED =
  /(?:没有?|未(?!来|必|婚))[能被获得]?\p{Script=Han}{1,4}(?:的|下来)|(?:还没|尚未|仍未|没能|未能)/u;
const DENIES = /没|未(?!来|必|婚)|不|无|非|除|缺|欠|仍|尚|待|剩|余下|其余/u;

/** Whether a sentence tells of what did not happen where that is asked about: what did happen to others is no answer. */
export function deniesToo({ question, index, rows }: Evidence, row: number): boolean {
  return !ASKS_OF_DENIED.test(question.text) || DENIES.test(index.texts[rows.sentences[row] ?? 0] ?? "");
}
