import { normaliseText } from "../text/normalise.ts";
import { speakPlainly } from "./speak-plainly.ts";

/** A message that asks for no one thing. */
export type Overview =
  | {
      readonly kind: "about";
      /** What to tell all about; empty where it names nothing: 总结一下. */
      readonly topic: string;
      /** Whether that must be a place: 边坝有哪些数据. */
      readonly of: "anything" | "place";
      /** True where after another question the same is asked of the topic: 八宿怎么样. */
      readonly carriesOn: boolean;
    }
  /** For the articles themselves. */
  | { readonly kind: "articles" };

const ALL = "(?:所有|全部|一切|全体|主要|基本|最新|相关|总体|整体)?的?";
const THINGS = "(?:数据|数字|情况|资料|信息|新闻|消息|报道|概况)";
const ONLY_THINGS = new RegExp(`^${ALL}${THINGS}$`, "u");
const GIVE =
  "(?:都|全)?(?:给我(?:看看?|列出来)?|发我|发给我|列出来|列一下|告诉我|说一下|说说|讲讲|汇总一下|总结一下|介绍一下)";
const TELL = "(?:总结|概括|介绍|说说|讲讲|谈谈|汇总|概述|归纳|聊聊|了解|说|讲)";
const ARTICLES = "(?:文章|报道|新闻|稿件|报纸)";

const CHINESE_ARTICLES = new RegExp(
  `^(?:你们?|这里|库里|语料里?)?(?:都|一共|现在)?(?:有|收录了?|收了|读过|看过)(?:哪些|什么|多少篇?)${ARTICLES}$|^(?:列出|看看?|显示|给我看?)(?:所有|全部)的?${ARTICLES}(?:列表|目录)?$|^${ARTICLES}(?:列表|目录)$`,
  "u",
);
const ENGLISH_ARTICLES =
  /^(?:what|which) (?:articles|reports|newspapers|papers|news|sources) (?:are there|do you have|have you (?:read|got))?$|^(?:what|which) (?:articles|sources)$|^(?:list|show(?: me)?) (?:all |the )*(?:articles|reports|sources)$/iu;

/** Asking for all in so many words; what is asked about is the topic. */
const CHINESE_REQUESTS = [
  new RegExp(`^(?:请|帮我)?${TELL}一?下(?:关于|有关)?(?<topic>.*?)(?:的?${ALL}${THINGS})?$`, "u"),
  new RegExp(`^(?:总结|概括|介绍|汇总|概述|归纳)(?:关于|有关)?(?<topic>.*?)的?${ALL}${THINGS}$`, "u"),
  new RegExp(`^(?:请)?(?:把|将)?(?:关于|有关)?(?<topic>.*?)的?${ALL}${THINGS}${GIVE}$`, "u"),
  new RegExp(`^给我(?:看看?)?(?:关于|有关)?(?<topic>.*?)的?${ALL}${THINGS}$`, "u"),
];
/** Asking what there is, which is a question of its own where it is asked of anything but a place: APP里有哪些信息. */
const CHINESE_OF_PLACE = [
  new RegExp(`^(?<topic>.*?)有(?:哪些|什么)(?:${THINGS}|文章)$`, "u"),
  /^(?:所有|全部)的?(?:数据|数字|资料|信息)(?<topic>)$/u,
];
/** What is named and not asked: 三不采指哪三种情况, 谁介绍了情况. */
const TOPIC = "(?<topic>[^哪几多什谁何了各]{1,10}?)";
const CHINESE_MATTER = [new RegExp(`^(?:关于|有关)?${TOPIC}的?(?:基本|总体|整体|大概)?(?:情况|概况)$`, "u")];
const CHINESE_PLACE = [new RegExp(`^(?:关于|有关)?${TOPIC}的?${ALL}(?:${THINGS}|怎么样|如何)$`, "u")];
const ENGLISH_REQUESTS = [
  /^(?:please )?(?:can you )?(?:tell me|say|talk) (?:all |everything |more |something )*about (?<topic>.+)$/iu,
  /^(?:please )?(?:summari[sz]e|describe|introduce|sum up|give me (?:an overview|a summary) of|overview of|summary of)(?: (?<topic>.+))?$/iu,
  /^(?:give me |show me |list )?(?:all |the )*(?:data|figures|information|info|news|numbers|facts) (?:on|about|for|of) (?<topic>.+)$/iu,
  /^what (?:data|figures|information|info|news|numbers|facts) (?:is there|are there|do you have)(?: (?:on|about|for|of) (?<topic>.+))?$/iu,
  /^(?:all|everything)(?: (?:you have|you know|there is))? (?:on|about) (?<topic>.+)$/iu,
];
const END = /[\s?？。.!！~～…]*[啊呀呢吧嘛]*[\s?？。.!！~～…]*$/u;

/** Reads a message that asks for all about something (介绍一下八宿, 把边坝的数据都给我, tell me about Basu) or for the articles. */
export function readOverview(message: string): Overview | null {
  const asked = speakPlainly(message).trim().replace(END, "");
  if (/[?？;；\n]/u.test(asked)) return null;
  const chinese = normaliseText(asked);
  if (CHINESE_ARTICLES.test(chinese) || ENGLISH_ARTICLES.test(asked)) return { kind: "articles" };
  for (const [text, patterns, of, carriesOn] of [
    [chinese, CHINESE_REQUESTS, "anything", false],
    [asked, ENGLISH_REQUESTS, "anything", false],
    [chinese, CHINESE_OF_PLACE, "place", false],
    [chinese, CHINESE_MATTER, "anything", true],
    [chinese, CHINESE_PLACE, "place", true],
  ] as const) {
    const topic = topicIn(text, patterns);
    if (topic !== null) return { kind: "about", topic, of, carriesOn };
  }
  return null;
}

function topicIn(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const topic = found?.groups?.topic ?? "";
    if (found !== null) return ONLY_THINGS.test(topic) ? "" : topic.replace(/的$/u, "").trim();
  }
  return null;
}
