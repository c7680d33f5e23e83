import type { Span } from "../../model/corpus.ts";
import { occurrences } from "../../ranking/names/name-span.ts";
import { phraseStart } from "./noun-phrase-start.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** 高原之宝是一家什么类型的企业, “八宿电商”是什么: what is to be explained. */
const ASKS_WHAT =
  /^(?:请问)?(?:.{0,8}?(?:里|中)?(?:说|讲|提到|所说|所谓)的)?(?<thing>.{2,24}?)是(?:一?[家个种款项类]|一)?(?:什么|啥|怎样|何)/u;
const ASKS_OFFICE = /(?:什么|啥|何)(?:职务|职位|职称|头衔|身份)|(?:职务|职位|头衔|身份)(?:是|为)(?:什么|啥)/u;
/** 王牌产业是指什么 */
const ASKS_MEANING =
  /^(?:请问)?(?:.{0,8}?(?:里|中)?(?:说|讲|提到|所说|所谓)的)?(?<thing>.{2,16}?)(?:指的是|是指|指)(?:的是)?(?:什么|啥|哪|何)/u;
/** 传统的王牌产业——|种植业与畜牧业: what is put after a dash says what is meant. */
const PUT_AFTER_DASH = /(?<term>[^,;。:—“”]{2,16})——(?<meant>[^,;。:—]{2,24})(?=[,;。])/gu;
const QUOTES = /[“”「」『』"]/gu;
/** Up to where what explains goes. */
const PHRASE_END = /[,;。:!?]/u;

/**
 * Finds what a normalised sentence says something is, where that is asked: 名为“八宿电商”的|全新APP, 国家级众创空间|“智汇青年”,
 * 甲是|一家企业; of a person the office before the name (农业农村局副局长|王小军).
 */
export function findDefiningSpans(question: string, sentence: ReadSentence): readonly Span[] {
  const { text } = sentence;
  const meant = ASKS_MEANING.exec(question)?.groups?.thing?.replace(QUOTES, "");
  const dashed = meant === undefined ? [] : afterDash(text, meant);
  if (dashed.length > 0) return dashed;
  const thing = ASKS_WHAT.exec(question)?.groups?.thing?.replace(QUOTES, "") ?? null;
  if (thing === null) return [];
  const said = text.includes(thing) ? thing : endThatIs(thing, text);
  return occurrences(text, said).flatMap(
    (at) => (ASKS_OFFICE.test(question) ? phraseUpTo(sentence, at) : explains(sentence, at, at + said.length)) ?? [],
  );
}

const BREAK = /(?:^|[,;。:、的])$/u;

/** 村篮球赛|冠军的奖品|是什么: so much of a thing, by its end, as a sentence says what it is of; all of it where it says of none. */
function endThatIs(thing: string, text: string): string {
  for (let from = 1; from <= thing.length - 2; from++) {
    const end = thing.slice(from);
    const tells = (at: number): boolean => BREAK.test(text.slice(0, at)) && IS.test(text.slice(at + end.length));
    if (occurrences(text, end).some(tells)) return end;
  }
  return thing;
}

/** Most of the characters of a term are said in the question. */
function afterDash(text: string, asked: string): readonly Span[] {
  return [...text.matchAll(PUT_AFTER_DASH)].flatMap(({ index, 0: whole, groups }) => {
    const said = [...asked].filter((character) => groups?.term?.includes(character) === true).length;
    const { length } = groups?.meant ?? "";
    return said * 2 > asked.length ? [{ start: index + whole.length - length, end: index + whole.length }] : [];
  });
}

/** Things of which a sentence says at length what they are. */
const TOLD_AT_LENGTH =
  /(?:建议|办法|方法|措施|做法|经验|目标|任务|重点|原则|秘诀|诀窍|窍门|规矩|规定|要求|好处|变化|条件)$/u;
const IS = /^(?:(?:就|主要|具体)?(?:是|为)|:)/u;

/** 专家说咋整: by what words a sentence begins to tell what is to be done. */
const ASKS_ADVICE = /怎么(?:办|整|弄|处理)|如何应对|(?:有)?(?:什么|啥|哪些)建议/u;
const ADVICE = ["建议", "办法", "做法", "窍门"];

/** 科技含量高、创新能力强的: what describes. */
const QUALITIES =
  /(?:\p{Script=Han}{2,8}[高强好大多低短快足广优]、)+\p{Script=Han}{2,8}[高强好大多低短快足广优](?=的|,|。|$)/gu;
const ASKS_QUALITIES = /(?:特点|特征|优势|条件)$/u;

/** What a normalised sentence says something is like, where its features are asked for: 一批|科技含量高、创新能力强|的企业. */
export function findQualities(heads: readonly string[], text: string): readonly Span[] {
  if (!heads.some((head) => ASKS_QUALITIES.test(head))) return [];
  return [...text.matchAll(QUALITIES)].map(({ index, 0: { length }, 0: told }) => {
    const lead = /^(?:一批|一些|扶持|培育|这些|这批)+/u.exec(told)?.[0].length ?? 0;
    return { start: index + lead, end: index + length };
  });
}

/** 怎样的|格局 */
const ASKS_DESCRIPTION = /(?:什么|啥|怎么|怎)样的?$/u;
/** 形成了|上游涵养、下游利用相结合的|用水格局 */
const DESCRIPTION = /(?<=[了成出起过是])(?<told>[^,;。:了]{2,24}的\p{Script=Han}{0,4})$/u;

/** What a normalised sentence says the thing is like, with the thing, where it is asked for by that: 形成怎样的格局. */
export function findDescribed(question: string, head: string, text: string): readonly Span[] {
  if (head === "" || !ASKS_DESCRIPTION.test(question.split(head)[0] ?? "")) return [];
  return occurrences(text, head).flatMap((at) => {
    const told = DESCRIPTION.exec(text.slice(0, at))?.groups?.told;
    return told === undefined ? [] : [{ start: at - told.length, end: at + head.length }];
  });
}

/** What a normalised sentence says a way, an aim or a rule is, up to its end: 防治的办法是|每月驱虫,同时深埋. */
export function findToldAtLength(question: string, heads: readonly string[], text: string): readonly Span[] {
  const things = ASKS_ADVICE.test(question) ? [...heads, ...ADVICE] : heads;
  return things.flatMap((head) =>
    TOLD_AT_LENGTH.test(head)
      ? occurrences(text, head).flatMap((at) => {
          const is = IS.exec(text.slice(at + head.length));
          if (is === null) return [];
          const start = at + head.length + is[0].length;
          const length = text.slice(start).search(/[;。!?]/u);
          const end = length === -1 ? text.length : start + length;
          return end - start >= 4 ? [{ start, end }] : [];
        })
      : [],
  );
}

const SUBJECT =
  /(?:^|[,;。:])(?<subject>[^,;。:的]{2,16}?)(?:就?是|成为|成了)(?:我[省市县区州]|当地|全[省市县区州])?的?$/u;

function explains(sentence: ReadSentence, start: number, end: number): Span | null {
  const { text } = sentence;
  const named = /^[”」』]?(?:的|这一|这个|这款)(?=\p{Script=Han})/u.exec(text.slice(end));
  if (named !== null && /(?:名为|叫做?|称为)[“「『]?$/u.test(text.slice(0, start))) {
    return phraseFrom(text, end + named[0].length);
  }
  const is = /^[”」』]?(?:就?是|即为|即|系)/u.exec(text.slice(end));
  if (is !== null) return phraseFrom(text, end + is[0].length);
  // 科学技术|是第一生产力
  const subject = SUBJECT.exec(text.slice(0, start))?.groups?.subject;
  const at = subject === undefined ? -1 : text.lastIndexOf(subject, start);
  if (subject !== undefined && at !== -1) return { start: at, end: at + subject.length };
  const before = /,?(?:名为|名叫|名字叫|取名|叫做?)?[“「『]$/u.exec(text.slice(0, start));
  return before === null ? null : phraseUpTo(sentence, before.index);
}

function phraseFrom(text: string, start: number): Span | null {
  const length = text.slice(start).search(PHRASE_END);
  const end = length === -1 ? text.length : start + length;
  return end - start >= 2 ? { start, end } : null;
}

function phraseUpTo(sentence: ReadSentence, end: number): Span | null {
  const start = phraseStart(sentence, end, false);
  return end - start >= 2 ? { start, end } : null;
}
