import type { Span } from "../../model/corpus.ts";
import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { perQuestion } from "../../ranking/per-question.ts";

/** Asks how many died, or whether anybody did. */
export const ASKS_DEATHS =
  /死(?:了|掉|去|亡)?了?(?:多少|几)|(?:死亡|遇难|丧生)(?:人数|了?多少|了?几)|(?:有没有|有无|有)(?:人员|人)?(?:死|伤亡|遇难|丧生)|(?:死人|伤亡)(?:了)?(?:吗|没有?)|\bhow many [\w\s]{0,30}\b(?:died?|killed|dead|lost their lives)\b|\bdeath toll\b|\bnumber of deaths\b/u;
const NOBODY_DIED =
  /(?:没有?|无|未)再?(?:造成|发生|出现)?(?:过|一起|一人|人员|任何人)?(?:死亡|伤亡|遇难|丧生|亡人)(?:事故|事件)?|零(?:死亡|伤亡)/u;

const asksForDeaths = perQuestion(({ question: { text } }: Evidence) => ASKS_DEATHS.test(text));

/** Where a sentence says that nobody died, if it is asked how many or whether anybody did; null elsewhere. */
export function nobodyDied(evidence: Evidence, row: number): Span | null {
  if (!asksForDeaths(evidence)) return null;
  const told = NOBODY_DIED.exec(sentenceOf(evidence, row));
  return told === null ? null : { start: told.index, end: told.index + told[0].length };
}
