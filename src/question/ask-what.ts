/** Asking words, and what asks whether something is so. */
const ASKS =
  /多少|几(?!乎)|谁|哪|什么|啥|怎|咋|何|吗|么|呢|吧|是不是|是否|有没有|能否|可否|还是|(?<verb>\p{Script=Han})不\k<verb>/u;
const END = "(?=[?]\\s*$)";
/** 该地又称为?, 其成员来自? */
const TAKES_WHAT = new RegExp(
  `(?:[称名译改誉视定意][^,。?]{0,2}为|叫做?|称作|指的?是?|来自|位于|包[括含]|因为|为了|变?成为?|作为)${END}`,
  "u",
);
/** 该州的州花是?, 主要目的为? */
const BREAKS_OFF = new RegExp(`(?<=[\\p{L}\\p{N}”」》])(?<!或者?|于)(?:是|为)${END}`, "u");
/** 最常见的模型|为什么?, 大多|为什么地形: what the thing is, and not why it is so. */
const IS_WHAT =
  /(?<=的[^,。?了着得]{1,10})(?<![称名视誉聘喻译意其之因][^,。?]{0,1}|[多少快慢高低难贵])为什么(?=[?]\s*$|样的)|(?<=大多|主要)为什么(?=样的|\p{Script=Han}{1,4}[?]\s*$)/u;

/**
 * Reads a question that breaks off where it asks (黑龙江的第一大支流是?), or that asks with 为什么 what something is (作品名为什么?), as
 * one that asks 是什么. Any other question stays as it is.
 * @param question a normalised question in Chinese
 */
export function askWhat(question: string): string {
  if (IS_WHAT.test(question)) return question.replace(IS_WHAT, "是什么");
  if (ASKS.test(question)) return question;
  const whole = question.replace(TAKES_WHAT, "$&什么");
  return whole === question ? question.replace(BREAKS_OFF, "是什么") : whole;
}
