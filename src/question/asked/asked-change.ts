const ASKS_CHANGE =
  /(?:(?<=比[^,。]{1,8})(?:省|便宜|贵|低|高|多|少)了?|多\p{Script=Han}?了|[少涨降跌升]了|(?<=身高|个子)长了|增加了?|增长了?|新增了?|提高了?|提升了?|上涨了?|下降了?|减少了?|降低了?|缩短了?)(?:多少|几|百分之)|\bhow (?:much|many) (?:more|fewer|less)\b|\bby how (?:much|many)\b|\bhow much (?:has|have|did|is|are) [\w\s'’-]{1,50}\b(?:grow|grown|rise|risen|fall|fallen|increased?|decreased?|drop(?:ped)?|go(?:ne)? (?:up|down))\b(?! to\b)|\b(?:go|gone|went) (?:up|down) by\b/u;
const ASKS_BEFORE =
  /没\p{Script=Han}{1,4}前|原来|原先|以前|之前|此前|过去|前年|去年|\b(?:before|originally|used to|previously)\b/u;

/** Whether a question asks by how much something changed (多了多少). */
export function asksForChange(question: string): boolean {
  return ASKS_CHANGE.test(question);
}

/** 去年降到了多少: what it was before that is not asked for. */
const ASKS_AFTER = /(?:[上下]?[升降减涨增缩]|提高|增加|减少|下降|上升|缩短|压缩|提升|达|变)(?:到|至|为|成)/u;

/** Whether a question asks how something was before. */
export function asksForBefore(question: string): boolean {
  return ASKS_BEFORE.test(question) && !ASKS_AFTER.test(question);
}

const ASKS_COURSE = /(?:有|发生了?)(?:什么|啥|哪些|怎样的|多大的?)变化|变化(?:如何|怎样|怎么样|有多大)/u;

/** Whether a question asks how something changed, from what to what. */
export function asksForCourse(question: string): boolean {
  return ASKS_COURSE.test(question);
}
