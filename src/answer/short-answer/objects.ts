import type { Span } from "../../model/corpus.ts";
import type { AnalysedQuestion } from "../../question/analysed-question.ts";
import { occurrences } from "../../ranking/names/name-span.ts";
import { placeWords, type TaggedWord } from "../../text/segment.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** What asks for the object of the verb before it: 喂|啥, 采用|什么. */
const ASKS_OBJECT = /^(?:什么|啥|哪些|何)/u;
/** What says nothing of what is done. */
const LIGHT_VERB = /^(?:是|有|在|为|叫|做|干|搞|弄|想|要|会|能|可以|包括|包含|属于|需要|得|说|吃|用)$/u;
/** Up to where an object goes. */
const MARK = /[,;。:!?]|等/u;
const SHORTEST = 2;
const LONGEST = 24;

/** 用什么房子改成的: what something was made of. */
const ASKS_MATERIAL =
  /(?:用|由|拿|从)(?:什么|啥|哪\p{Script=Han}?).{0,6}(?:改|制|做|建|造|变|组|拼|办)|\bwhat (?:kind of )?(?:building|house|place|site|land|room|factory|school)s? (?:was|were) (?:turned|converted|made|rebuilt)\b/u;
const MADE_OF =
  /由(?<material>[^,;。由]{2,16}?)(?:改造?|改建|制作?|打造|变身?|组|拼|转化|演变|发展|加工|翻新)(?:而)?(?:成|建|为|来|的)|(?:利用|[把将])(?<reused>[^,;。由]{2,16}?)(?:办起|改(?:造|建)?[成为]|建成|变成)/gu;

/** What something became, what it is used for and in whose place, what somebody was, and what the first of its kind is. */
const TOLD_AFTER: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:改|变|建|打造|转|做|压|加工|处理)(?:建|造|化)?(?:成|为)了?(?:什么|啥)|改(?:造|建)?的(?:是)?(?:什么|啥)|\b(?:turn|convert|transform)(?:ed)? .*\binto\b/u,
    /(?:改建?|改造|变身?|建|打造|转化?|做|压|加工|处理)(?:成了?|为)(?<object>[^,;。:]{2,20})/gu,
  ],
  [
    /(?:做|干)(?:什么|啥)用|(?:什么|啥)用途|用来(?:做|干)(?:什么|啥)|用于(?:什么|啥)|\bused for\b/u,
    /(?:用来|用于|用作)(?<object>[^,;。:]{2,24})/gu,
  ],
  [
    /(?:改用|换成|改成|换上|改为|代替|取代|替代|替换)(?:了|的是)?(?:什么|啥)|用(?:什么|啥)(?:来)?(?:代替|取代|替代|替换|顶替)/u,
    /(?<=[用以])(?<object>[^,;。:]{1,12}?)(?=代替|取代|替代|替换)|(?:改用|换成|换上)了?(?<other>[^,;。:]{2,20})/gu,
  ],
  [
    /(?:之前|以前|原来|原先|过去|从前|早年|退休前)(?:是)?(?:干|做|从事)(?:什么|啥|哪行)/u,
    /(?:原(?:本|来|先)?(?:是|为)|曾(?:经)?(?:是|为|任|做过|当过)|当过|做过)(?<object>[^,;。:]{2,16})/gu,
  ],
  [/[他她](?:现在|平时)?是?[干做](?:什么|啥|嘛)(?:工作)?的/u, /是(?:一[名位个])(?<object>[^,;。:]{2,16})/gu],
  [
    /(?:首|第一|唯一)(?:个|家|座|条|批|所|艘|处|项)(?:是)?(?:什么|啥|何)|头一?(?:个|家|座|条|批|所|艘|处|项)(?:是)?(?:什么|啥|何)|\bthe first (?:of )?what\b/u,
    /(?:首|第一|唯一)(?:个|家|座|条|批|所|艘|处|项)(?<object>[^,;。:]{2,30})/gu,
  ],
  [
    /把(?:什么|啥|哪些\p{Script=Han}{0,3})/u,
    /把(?<object>[^,;。:]{2,40}?)(?=[送搬放交卖运变列发推引建转种养带]|作为|当作|纳入|打造)/gu,
  ],
  [
    /(?:什么|啥|哪些?|哪一?个|何)(?:光荣)?(?:称号|荣誉|头衔)|\b(?:what|which) (?:title|honou?r|award)\b/u,
    /(?:获评|评为|荣获|获得|获|授予|荣膺|入选)(?:为|了)?(?<object>[^,;。:获]{3,24}?)(?=称号|荣誉|[,;。])/gu,
  ],
  [
    /最[^,。的]{1,6}的?(?:问题|事|环节|地方)?是(?:什么|啥)|哪一?[个家位所座条种项款处支][^,。]{0,14}最/u,
    /最\p{Script=Han}{1,6}的(?:\p{Script=Han}{0,4})?(?:是|在于|莫过于)(?<object>[^,;。:]{2,24})/gu,
  ],
  [
    /(?:下一?步|接下来|今后|将来|往后|后续|打算|准备|计划)[^,。]{0,12}(?:(?:怎么|咋|怎样|如何)(?!样|回事|说)|做(?:些)?(?:什么|啥|哪些)|干(?:什么|啥))|\bhow will\b|\bwhat will\b[^?]*\bdo\b|(?:下一?步|接下来|今后|往后|后续)有(?:什么|啥|哪些)(?:打算|计划|安排|举措|动作)/u,
    /(?:将(?!近|军|士)|计划|打算|拟|准备)(?:继续|进一步|着力|大力)?(?<object>[^,;。:]{4,40})/gu,
  ],
];

/**
 * Finds what a normalised sentence says that something is done with, where a question asks for it right after the verb (赛前喂
 * 啥: 喂|燕麦和豌豆), and what it says something was made of (由|废弃的盐仓|改建).
 */
export function findObjects(
  { text: question, tagged, expected }: AnalysedQuestion,
  { text, words }: ReadSentence,
): readonly Span[] {
  const materials = ASKS_MATERIAL.test(question)
    ? [...text.matchAll(MADE_OF)].map(({ index, 0: whole, groups }) => {
        const material = groups?.material ?? groups?.reused ?? "";
        return spanFrom(index + whole.indexOf(material), material);
      })
    : [];
  for (const [asked, told] of TOLD_AFTER) {
    if (!asked.test(question)) continue;
    for (const { index, 0: whole, groups } of text.matchAll(told)) {
      const object = groups?.object ?? groups?.other ?? "";
      materials.push(spanFrom(index + whole.length - object.length, object));
    }
  }
  const { ask } = expected;
  if (ask === null || !ASKS_OBJECT.test(question.slice(ask.start))) return materials;
  const verb = placeWords(tagged).findLast(({ end }) => end <= ask.start);
  if (verb === undefined || verb.end !== ask.start || !verb.tag.startsWith("v") || LIGHT_VERB.test(verb.word)) {
    return materials;
  }
  // 存|什么 is told of by 存放 too.
  const isCompound = ({ word, tag }: TaggedWord): boolean =>
    verb.word.length === 1 && word.length === 2 && tag === "v" && word.startsWith(verb.word);
  const isSaid = words().some(({ word }) => word === verb.word);
  const told = isSaid ? verb.word : (words().find(isCompound)?.word ?? verb.word);
  const objects = occurrences(text, told).flatMap((at) => {
    // 补|什么 is not told of by 补齐.
    if (!words().some(({ end }) => end === at + told.length)) return [];
    const start = at + told.length + (/^[了过着]/u.test(text.slice(at + told.length)) ? 1 : 0);
    const length = text.slice(start).search(MARK);
    const object = text.slice(start, length === -1 ? text.length : start + length);
    return object.length >= SHORTEST && object.length <= LONGEST ? [spanFrom(start, object)] : [];
  });
  return [...materials, ...objects];
}

function spanFrom(start: number, text: string): Span {
  return { start, end: start + text.length };
}
