import { asksForChange } from "../../question/asked/asked-change.ts";
import { type Evidence, followsInParagraph, oppositionsAsked, sentenceOf } from "../../ranking/evidence.ts";
import { saysOpposite } from "../../ranking/opposites.ts";
import { tellsOfPart } from "../../text/ellipsis.ts";

/** Whether a sentence does not say the opposite only of what the question says: 出口 where 进口 is asked about. */
export function saysNoOpposite(evidence: Evidence, row: number): boolean {
  return !saysOpposite(oppositionsAsked(evidence), sentenceOf(evidence, row));
}

const CHANGE = /增|减|涨|跌|升|降|提高|扩大|缩|翻|多[出了]|少了|多\d|少\d|便宜|贵|省|高出?|低|快|慢|延长|提前/u;

/** What is planned and what came of it stand side by side. */
const ASKS_OF_PLAN = /计划|预计|力争|目标|打算/u;

/** Whether a sentence tells of a change where one is asked for: what something is says nothing of by how much it grew. */
export function tellsChange(evidence: Evidence, row: number): boolean {
  if (!asksForChange(evidence.question.text) || CHANGE.test(sentenceOf(evidence, row))) return true;
  // 其中,甲区5120个、乙区4380个: what grew is told in the sentence before.
  return (
    tellsOfPart(sentenceOf(evidence, row)) &&
    followsInParagraph(evidence, row) &&
    CHANGE.test(sentenceOf(evidence, row - 1)) &&
    !ASKS_OF_PLAN.test(evidence.question.text)
  );
}
