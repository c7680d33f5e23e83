import type { Span } from "../model/corpus.ts";
import { YEAR_NAME } from "../text/relative-time.ts";
import { HEADS_WITH_VERB, isNominal } from "./noun-phrase-after.ts";
import { type TaggedSentence, type WordAt, wordsAt } from "./tagged-sentence.ts";

/** Words between what is measured and its figure (覆盖率|已经达到|41%). */
const LINK =
  /(?:共计|合计|总计|共有|共|达到|达|约?为|是|有|超过|突破|增至|增加到|增长到|提高到|提升到|上升到|下降到|降低到|降至|升至|扩大到|扩大至|约|仅|只|已经|已|首次|目前|现有|现|(?<![户人亩日年月])均|分别|各|就|也|还|到|至|多达|高达|总共|一共|将|可|可达|稳定在|保持在|控制在|维持在|由|从|最初|原来|原有|现在|如今|在|于|不少于|不低于|的|了|等)$/u;
/** A date between them (贡献率在2019年达到51%). */
const DATED_LINK = new RegExp(`(?:在|于|截至)?(?:${YEAR_NAME}|\\d{4}年(?:\\d{1,2}月)?(?:底|末|初)?)$`, "u");
/** Verbs that say how a figure changed; they are part of what it measures (收入同比增长12%). */
const CHANGE =
  /(?:同比|环比|[比较](?:上年|去年|前年|上月|上季度|年初)(?:同期|底|末)?|年均)?(?:增长|增加|增幅|提高|提升|上升|下降|减少|降低|缩短|翻|扩大|(?<=[比较](?:上年|去年|前年)(?:同期)?)[多少])(?=(?:了|约|近|达)?$)/u;
/** Verbs that only say that something is there or was brought about; what is counted is their object. */
export const LIGHT_VERB =
  /^(?:新?建成|建|新建|建立|建设|修建|改建|建有|完成|实现|开展|举办|举行|组织|组成|编成|实施|落实|兑现|覆盖|达到?|有|共有|现有|存有|设有|设立|设|设置|拥有|获得?|荣获|取得|得到|争取|出台|提出|拿出|制定|制订|推出|推行|推进|启动|进行|选派|派出|派遣|派驻|形成|攻克|培育|引进|投入|投用|投运|收录|发放|办理?|开办|开设|开放|开通|开工|成立|打造|创建|布局|布设|安排|聘请|邀请|请来|吸引|评选|评出|认定|授予|公布|发布|印发|通过|涉及|包括|含|要求|按照?|支持|突破|占|来自|为|使|让|帮助|带动|促进|研究|纳入|配备|安装|装|配|购置|采购|购|捐赠|捐|下达|拨付|筹集|筹措|整合|统筹|划拨|送出|送去|带来|收到|接到|受理|受|增设|新增设|升级|改造|巩固|保持|持续|增至)$/u;
/** Before a bare verb these belong to it: 累计培训1682人次. */
const TOTAL = /^(?:累计|新增|年均|人均|日均)$/u;
const CHANNEL = /^(?:线上|线下|网上|网络|国内|国外|实体)$/u;
/** Examples before 等 longer than this are left out: 甲、乙、丙等关键技术. */
const LONGEST_EXAMPLES = 12;

const HEADLESS = /的(?:共|共有|有|达|约|超过|近)?$/u;
/** A clause longer than this says more than what is counted. */
const LONGEST_CLAUSE = 14;

/** What stands between a figure and the words before it that say what it measures. */
export interface Links {
  /** Where the links begin. */
  readonly end: number;
  /** 同比增长 and the like. */
  readonly change: Span | null;
  /** The verb that alone says what is counted (累计培训, 投入); null when there is none. */
  readonly verb: Span | null;
}

/** Goes back from a figure over the words that link it to what it measures. */
export function stripLinks(sentence: TaggedSentence, start: number, figureStart: number): Links {
  const { text } = sentence;
  let end = figureStart;
  const change = CHANGE.exec(text.slice(start, end).trimEnd());
  if (change !== null)
    return {
      end: start + change.index,
      change: { start: start + change.index, end: start + change.index + change[0].length },
      verb: null,
    };
  const relative = HEADLESS.exec(text.slice(start, end));
  const headless = relative === null ? null : headlessClause(sentence, start, start + relative.index);
  if (headless !== null) return { end: start, change: null, verb: headless };
  for (;;) {
    const rest = text.slice(start, end);
    const link = /\s+$/u.exec(rest) ?? DATED_LINK.exec(rest) ?? LINK.exec(rest);
    if (link === null) break;
    end = start + link.index;
  }
  const words = wordsAt(sentence, start, end);
  const last = words.at(-1);
  if (last === undefined || !isPlainVerb(last)) return { end, change: null, verb: null };
  const subject = words.slice(0, -1);
  const verb = bareVerb(words);
  const omitted = LIGHT_VERB.test(last.word) || text.charAt(last.end) === "了";
  // 服务站已建成51个: the object of the verb is the figure itself, its subject is what is counted.
  const nouns = subject.at(-1);
  if (omitted && nouns !== undefined && (isNominal(nouns) || nouns.tag === "d")) {
    const again = stripAdverbs(text, start, last.start);
    if (again > start) return { end: again, change: null, verb };
  }
  return { end, change: null, verb };
}

/** 获得立项支持的有38个: with no noun after 的, its clause says what is counted. */
function headlessClause(sentence: TaggedSentence, start: number, end: number): Span | null {
  const words = wordsAt(sentence, start, end);
  const first = words.findIndex(({ tag }) => /^vn?$/u.test(tag));
  const verb = words[first];
  return verb === undefined || end - verb.start > LONGEST_CLAUSE ? null : { start: verb.start, end };
}

function stripAdverbs(text: string, start: number, end: number): number {
  const match = /(?:已经?|也|还|共|累计|目前|先后|陆续|均|全部)+$/u.exec(text.slice(start, end));
  return match === null ? end : start + match.index;
}

function isPlainVerb({ tag, word }: WordAt): boolean {
  return tag === "v" || LIGHT_VERB.test(word);
}

/** The verbs right before the figure, without those that only bring about. */
function bareVerb(words: readonly WordAt[]): Span | null {
  let first = words.length;
  while (first > 0) {
    const word = words[first - 1];
    if (word === undefined) break;
    const said = word.tag === "v" || word.tag === "vn" || TOTAL.test(word.word);
    if (!said) break;
    first--;
  }
  const from = words[first];
  const to = words.at(-1);
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/** The noun phrase that ends at `end`, back to `start` at most; null when no noun stands there. */
export function nounPhraseBefore(sentence: TaggedSentence, start: number, end: number): Span | null {
  const words = wordsAt(sentence, start, end);
  let first = words.length;
  let verbTaken = false;
  let quoted = 0;
  while (first > 0) {
    const word = words[first - 1];
    if (word === undefined) break;
    if (/^[”」』]$/u.test(word.word)) quoted++;
    if (/^[“「『]$/u.test(word.word)) quoted--;
    const taken = words[first];
    if (!(quoted > 0 || /^[“「『]$/u.test(word.word))) {
      const before = words[first - 2];
      const decision = decide(word, taken, before, verbTaken, first === words.length);
      if (decision === "stop") break;
      if (decision === "verb") verbTaken = true;
    }
    first--;
  }
  const phrase = trimHead(withoutObject(words.slice(first), words[first - 1]));
  const head = phrase[0];
  const last = phrase.at(-1);
  if (head === undefined || last === undefined || !phrase.some(isThing)) return null;
  const whole = first === 0 || LIGHT_VERB.test(words[first - 1]?.word ?? "");
  return withoutExamples(sentence.text, { start: withTotal(words, phrase, head), end: last.end }, whole);
}

/** Whether a word before the phrase belongs to it; `verb`: it does, and is the verb that modifies what follows. */
function decide(
  word: WordAt,
  taken: WordAt | undefined,
  before: WordAt | undefined,
  verbTaken: boolean,
  isLast: boolean,
): "take" | "verb" | "stop" {
  if (word.tag === "ul" || word.tag === "t" || /^[,;。:]/u.test(word.word)) return "stop";
  // 科技对农业的贡献率: 对 between two nouns of one phrase.
  const between = taken !== undefined && !verbTaken && /^n/u.test(before?.tag ?? "");
  if (CHANNEL.test(word.word) || (word.word === "对" && between)) return "take";
  const modifier = word.tag === "vn" && taken !== undefined && !/^[“《]/u.test(taken.word);
  if (LIGHT_VERB.test(word.word) && !modifier) return "stop";
  if (word.tag === "v") return isLast || HEADS_WITH_VERB.test(taken?.word ?? "") ? "take" : "verb";
  if (/^(?:uj|c|u)$/u.test(word.tag) || word.word === "与") return isLast ? "stop" : "take";
  if (!isNominal(word) && !(isLast && word.tag === "q")) return "stop";
  return verbTaken && isOfAnotherVerb(word, taken) ? "stop" : "take";
}

/** 帮助群众|代购资金: a noun before the verb of the phrase is its subject or another verb's object; 电商进农村 is a name. */
function isOfAnotherVerb(word: WordAt, taken: WordAt | undefined): boolean {
  return /^[nx]/u.test(word.tag) && taken?.tag === "v" && taken.word.length > 1 && !HEADS_WITH_VERB.test(taken.word);
}

/** In 以乡镇为单位销售的品牌 the first noun is the object of what stands before the phrase. */
function withoutObject(words: readonly WordAt[], before: WordAt | undefined): readonly WordAt[] {
  if (before === undefined || !(before.tag === "p" || LIGHT_VERB.test(before.word))) return words;
  const de = words.findIndex(({ tag }, i) => tag === "uj" && /^vn?$/u.test(words[i - 1]?.tag ?? ""));
  if (de < 2) return words;
  const verb = words.findIndex(({ tag }) => /^vn?$/u.test(tag));
  return words.slice(verb > 0 ? verb : de);
}

function isThing({ tag, word }: WordAt): boolean {
  return /^(?:n|vn|j|l|eng|x|b|i|a)/u.test(tag) && /[\p{L}\p{N}]/u.test(word);
}

/** Leaves out what cannot begin a phrase: particles, conjunctions, an opening comma, a preposition's rest. */
function trimHead(words: readonly WordAt[]): readonly WordAt[] {
  const first = words.findIndex(
    ({ tag, word }) =>
      !/^(?:uj|c|u|d|t)$/u.test(tag) &&
      !/^[、)”」]$/u.test(word) &&
      !/^(?:内|中|里|上|下|后|前|来|以来|今年以来|近年来)$/u.test(word),
  );
  return first < 0 ? [] : words.slice(first);
}

/** 累计 before a lone verbal noun: 累计培训. */
function withTotal(words: readonly WordAt[], phrase: readonly WordAt[], head: WordAt): number {
  const before = words[words.indexOf(head) - 1];
  return phrase.length === 1 && before !== undefined && TOTAL.test(before.word) ? before.start : head.start;
}

/** @param whole false when the examples begin before the phrase does */
function withoutExamples(text: string, { start, end }: Span, whole: boolean): Span {
  const at = text.slice(start, end).lastIndexOf("等");
  if (at <= 0 || (whole && at <= LONGEST_EXAMPLES) || start + at + 1 >= end) return { start, end };
  const from = start + at + 1 + (text.charAt(start + at + 1) === "的" ? 1 : 0);
  return { start: from, end };
}
