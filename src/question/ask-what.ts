import { endsInNoun } from "./asked/ending-nouns.ts";
import { PERSON_NOUN } from "./asked/person-nouns.ts";

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
/** 站点的个数|为?: the noun says what is asked for. */
const LINK_AT_END = /(?:是|为)\s*[?]\s*$/u;
/** 总基调是|——: a question that trails off. */
const TRAILS_OFF = /(?:—+|…+|\.{3,})\s*[?]?\s*$/u;
/** 最常见的茶树|为什么?, 大多|为什么山地: what the thing is, and not why it is so. */
const IS_WHAT =
  /(?<=的[^,。?了着得]{1,10})(?<![称名视誉聘喻译意其之因][^,。?]{0,1}|[多少快慢高低难贵])为什么(?=[?]\s*$|样的)|(?<=大多|主要)为什么(?=样的|\p{Script=Han}{1,4}[?]\s*$)/u;

/** 结余最多的医共体: what is the most of its kind, and nothing else. */
const MOST_ALONE =
  /^[^,。?]{0,12}最(?:[多少高低大小快慢长短久贵强弱早晚远近重轻好差]|便宜)的(?<what>\p{Script=Han}{1,8}?)(?<!时候|原因|情况)[?。]?\s*$/u;
const PERSON_AT_END = new RegExp(`(?:${PERSON_NOUN}|人)$`, "u");

/**
 * Reads a question that breaks off where it asks (青江的最大支流是?), that asks with 为什么 what something is (最常见的茶树为什么?), or
 * that names what is the most of its kind alone (结余最多的医共体), as one that asks 是什么 or 是哪个. Any other question stays as it is.
 * @param asked a normalised question in Chinese
 */
export function askWhat(asked: string): string {
  const question = asked.replace(TRAILS_OFF, "?");
  if (IS_WHAT.test(question)) return question.replace(IS_WHAT, "是什么");
  if (ASKS.test(question)) return question;
  const noun = question.replace(LINK_AT_END, "");
  if (noun !== question && endsInNoun(noun)) return noun;
  const whole = question.replace(TAKES_WHAT, "$&什么").replace(BREAKS_OFF, "是什么");
  const most = MOST_ALONE.exec(whole)?.groups?.what;
  return most === undefined
    ? whole
    : `${whole.replace(/[?。]?\s*$/u, "")}是${PERSON_AT_END.test(most) ? "谁" : "哪个"}?`;
}
