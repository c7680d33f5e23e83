import type { BookedFact } from "./fact-book.ts";

const SAYS_CHANGE =
  /(?:增长|增加|增幅|增速|提高|提升|上升|上涨|下降|减少|降低|降幅|缩小|缩短|扩大|回落|(?:比|较)[^,，。;；]{0,14})(?:了|约|近|超过|达)*$|[多少高低涨跌降升快慢](?:了|约|近)?$/u;
/** A question that speaks of a change at all, whether it asks by how much (`question/asked/asked-change.ts`) or not. */
const SPEAKS_OF_CHANGE =
  /增长|增加|增幅|增速|提高|提升|上升|上涨|下降|减少|降低|降幅|缩小|回落|涨|跌|\b(?:grow\w*|grew|increas\w*|r[io]se|risen|drop\w*|f[ae]ll\w*|decreas\w*|declin\w*)\b/u;
/** How much there is to one of a thing, and how much of another it makes up. */
const SAYS_SHARE = /人均|户均|亩均|平均|年均|单产|占(?:比)?(?:[^,，。;；]{0,8})$|每[\p{Script=Han}]{0,4}$/u;
/** A question that speaks of so much for each, or of a part of a whole. */
const SPEAKS_OF_SHARE = /均|每|单产|占|率|比例|比重|标准|价|\b(?:average|per|share|rate|price)\b/u;

/** Whether a fact is a change where one is asked for, and how much there is where not; and for each one only where that is asked. */
export function isOfKindAsked({ sentence, start, indicator }: BookedFact, question: string): boolean {
  const before = sentence.slice(0, start);
  const clause = before.slice(Math.max(...[...",，。;；:："].map((mark) => before.lastIndexOf(mark))) + 1);
  const isChange = SAYS_CHANGE.test(clause) || /(?:比|较)[^,，。;；]*(?:多|少|高|低)/u.test(clause);
  if (isChange !== SPEAKS_OF_CHANGE.test(question)) return false;
  return SPEAKS_OF_SHARE.test(question) || (!SAYS_SHARE.test(indicator) && !SAYS_SHARE.test(clause));
}
