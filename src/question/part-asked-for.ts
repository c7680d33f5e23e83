import type { AnswerPart } from "../model/asking.ts";
import { bareWords } from "./bare-words.ts";
import { speakPlainly } from "./speak-plainly.ts";

/** What a message asks of the answer before; a speaker is told in its sentence, if anywhere, else its source is meant. */
export type PartAskedFor = AnswerPart | "speaker";

const THIS = "(?:[这那该](?:个|些|条|篇|句)?)?(?:话|消息|信息|数据|数字|新闻|报道|文章|内容|答案|回答)?的?是?";
const REPORT = "[这那该]?篇?(?:报道|文章|新闻|消息)的?是?";
const WHEN = "(?:什么时[候间]|何时|哪一?[天年期]|几时|几号|几月几[号日])";
const REPORTED = "(?:that|this|it|the (?:article|report|news)|this (?:article|report|news))";

/** Patterns of whole messages, simplified and without marks. */
const WAYS: readonly (readonly [PartAskedFor, readonly string[]])[] = [
  ["speaker", [`${THIS}谁(?:说|讲)的话?`, "who said (?:that|this|it|so)", "who says(?: so| that| this)?|says who"]],
  [
    "source",
    [
      `(?:给我|我要|我想)?(?:看看?|查看|显示|发)?一?下?${THIS}(?:原文|出处|(?:信息|消息|数据)?来源)(?:在哪[里儿]?|是哪[里儿]|是什么|是哪一?篇|有吗|给我|发我)?`,
      `${THIS}(?:出自|来自)哪(?:[里儿]|一?篇(?:文章|报道|新闻)?|一?[份张家]报纸?)`,
      "[这那]是?从?哪[里儿]?(?:来|看到|听说)的",
      "(?:是|在)?哪一?篇(?:文章|报道|新闻)(?:里|上)?(?:说|写|讲)?的?",
      "(?:是|在)?(?:哪一?[份张家]|什么)报纸?上?(?:说|写|登)?的?",
      "有(?:什么)?(?:依据|根据|出处|来源|证据)吗?|(?:有)?(?:什么|啥)?(?:依据|根据)是什么",
      "(?:what(?:'s| is| are| was) |show (?:me )?|give (?:me )?)?(?:the |your |its )?(?:sources?|references?|citation|original(?: text| sentence)?)(?: (?:of|for) (?:that|this|it))?",
      "where (?:is|was|does|did) (?:that|this|it)(?: come)? from",
      "where (?:did|do) you (?:get|find|read|know) (?:that|this|it)(?: from)?|how do you know(?: that| this)?",
      "(?:which|what) (?:article|paper|newspaper|report)(?: (?:is|was) (?:that|this|it)(?: from| in)?| says (?:so|that|this))?",
    ],
  ],
  [
    "reporter",
    [
      `(?:${REPORT})?(?:记者|作者)(?:是(?:谁|哪一?[位个名])|叫什么(?:名字)?)`,
      `(?:${REPORT})?是?(?:谁|哪一?[位个名]记者)(?:写|报道|采写|采访)的?`,
      "哪一?[位名]记者",
      `who (?:wrote|reported) ${REPORTED}`,
      `who(?:'s| is| was) (?:the |its )?(?:reporter|author|journalist)(?: of ${REPORTED})?`,
      "(?:the )?(?:reporter|journalist|author|byline)",
    ],
  ],
  [
    "date",
    [
      `[这那]?是?${WHEN}的?(?:报纸?|报道|新闻|文章|消息)`,
      `(?:${REPORT})?是?${WHEN}(?:登|刊登|刊发|见报|登报|上报|报道)(?:出来)?的?`,
      `${REPORT}${WHEN}(?:写|发|发表|发布|出)(?:出来)?的?`,
      `(?:报道|发表|刊登|见报|登报|报纸)的?(?:日期|时间)(?:是?(?:什么时候|哪天|什么|多少|几号))?`,
      `when (?:was|were|did) ${REPORTED} (?:published|printed|reported|written|appear|come out)`,
      `(?:what(?:'s| is| was) the )?(?:date of publication|publication date|date)(?: of ${REPORTED})?`,
      "(?:which|what) (?:day's|date's|issue of the) (?:paper|newspaper)(?: (?:is|was) (?:that|this|it))?",
    ],
  ],
  [
    "context",
    [
      "(?:给我|我要|我想)?(?:看看?|查看|显示)?一?下?(?:上下文|前后文|上下句)(?:在哪[里儿]?|是什么)?",
      "前后(?:还)?(?:说|写|讲)了?什么",
      "(?:show |see |give )?(?:me )?(?:the |some |more |its )?context",
    ],
  ],
  [
    "further",
    [
      "还有(?:更多|别的|其他|其它)?的?(?:吗|么|没有|呢|没)",
      "还有(?:更多|别的|其他|其它)",
      "(?:再|多)(?:来|看|给|给我|显示)一?(?:点|些|几[个条句])",
      "(?:看|显示|要)?更多的?(?:结果|句子|内容)?|(?:有)?(?:没有)?(?:别的|其他|其它)的?(?:吗|么|结果|句子)",
      "下一?页|继续",
      "第[二三23][个条句]?",
      "(?:show |give |tell )?(?:me |us )?(?:some |any )?more(?: results| sentences)?|anything (?:else|more)|what else|next(?: page| one)?|go on|continue",
    ],
  ],
];

const PATTERNS = WAYS.map(
  ([part, ways]) => [part, new RegExp(`^(?:那么?|请|and |so )?(?:${ways.join("|")})[啊呀呢啦嘛吧]*$`, "u")] as const,
);

/**
 * The part of the answer before that a message asks for (谁说的, 出处, 上下文, more), and nothing beside it.
 * @returns null for any other message
 */
export function readPartAskedFor(message: string): PartAskedFor | null {
  const words = bareWords(speakPlainly(message));
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
