import type { Evidence } from "../../ranking/evidence.ts";
import { tellsWhatIsAsked } from "./tells-what-is-asked.ts";

/** Which of several is the most: 哪个乡镇最高, the largest grant. 最近, 最后 and 最终 compare nothing. */
const ASKS_EXTREME =
  /(?<!(?:一[回次]|每次)\p{Script=Han}?)最(?:高|多|大|低|少|小|长|短|快|慢|贵|便宜|强|弱|远|重|轻|年长|年轻)|\b(?:largest|biggest|highest|lowest|smallest|longest|shortest|fastest|oldest|youngest|most(?! of\b)|least|fewest|cheapest)\b/u;
/** A sentence that sets one before others, or a limit. */
const SAYS_EXTREME =
  /最|第一|首位|(?:排|列|居|占)[在于]?(?:前|首)|前[三五十]|居首|榜首|冠|领先|头名|之首|上限|洪峰|峰值|高达|封顶|涨到|升到|降到|[跌掉降]至|[跌掉]到|一度|处理能力|以内|限(?:客|流|额|量|[约在]?\d)|不(?:超过|高于|低于|少于)|至多|至少/u;

/** Whether a sentence says which is the most, where that is asked for: that there are several is no answer. */
export function namesExtreme(evidence: Evidence, row: number): boolean {
  return tellsWhatIsAsked([{ asked: ASKS_EXTREME, told: SAYS_EXTREME }], evidence, row);
}
