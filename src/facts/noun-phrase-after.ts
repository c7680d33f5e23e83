import type { Span } from "../model/corpus.ts";
import { type TaggedSentence, type WordAt, wordsAt } from "./tagged-sentence.ts";

/** How the words after a figure stand to it. */
export interface AfterFigure {
  /** Measure word of the figure. */
  readonly unit: string;
  /** True for amounts (元, %, 平方公里): only 的 or a name in quotes ties what follows to them. */
  readonly needsDe: boolean;
  /** True when the stretch ends in another figure that counts what stands before it. */
  readonly abutsNext: boolean;
}

/** Nouns that a verb before them modifies rather than governs: 展销中心, 培训机构. */
export const HEADS_WITH_VERB =
  /^(?:.*(?:中心|基地|站点?|平台|机构|公司|园区?|馆|室|厂|所|店|网点|市场|网络|体系|工程|计划|制度|课程|班|团队?|人员|方式|器|机|法|率|量|额|点|单位|设施|设备|渠道|模式|窗口|车间|系统|协会|户|房|费|卡|证|岗))$/u;

/** What each measure word may count, where a longer phrase has to be cut: 家 counts companies, not their staff. */
const COUNTED_BY: Readonly<Record<string, RegExp>> = {
  家: /(?:企业|公司|载体|单位|机构|合作社|空间|孵化器|银行|医院|学校|店|厂|社|站|园|商户|农户|中心|馆|院|所|酒店|民宿)/gu,
  所: /(?:学校|小学|中学|大学|幼儿园|医院|院校)/gu,
  户: /(?:户|家庭(?!农场)|农场|群众|牧民|农民)/gu,
};
/** Words that end a phrase and are no part of what is counted. */
const TAIL = /(?:全部|全都|均|都|[、和与及的或]|以及|建设|交付使用|投入使用|等)$/u;
const SELF_CONTAINED = new Set(["人", "元", "人次", "场次", "%", "批次", "次"]);

/** The noun phrase that starts at `start`, where a figure of that kind ends; null when something else follows. */
export function nounPhraseAfter(
  sentence: TaggedSentence,
  start: number,
  end: number,
  context: AfterFigure,
): Span | null {
  const { text } = sentence;
  let from = start;
  while (text.charAt(from) === " ") from++;
  if (text.charAt(from) === "的") from++;
  else if (context.needsDe && !/^[“"「]/u.test(text.slice(from, from + 1))) return null;
  const words = wordsAt(sentence, from, end);
  const first = words[0];
  if (first === undefined || /^[、)”」』]/u.test(first.word)) return null;
  if (/^[vpd]/u.test(first.tag) && first.tag !== "vn" && !startsPhrase(words, context, from > start))
    return afterRelativeClause(words, context);
  const opened = /^v/u.test(first.tag) && first.tag !== "vn" ? 1 : 0;
  const stop = findEnd(words, context, opened);
  // 村通了: the segmenter glued a verb to the noun.
  if (stop === 0) return words[1]?.tag === "ul" && first.word.length > 1 ? { start: from, end: first.end - 1 } : null;
  return trim(text, from, words[stop - 1]?.end ?? from, {
    ...context,
    abutsNext: context.abutsNext && stop === words.length,
  });
}

/** A verb opens the phrase when it modifies the noun after it: 入驻企业, 展销中心. */
function startsPhrase(words: readonly WordAt[], { unit }: AfterFigure, afterDe: boolean): boolean {
  const [first, second] = words;
  if (first?.tag !== "v" || second === undefined || (SELF_CONTAINED.has(unit) && !afterDe)) return false;
  if (afterDe && /^n/u.test(second.tag)) return true;
  return HEADS_WITH_VERB.test(second.word);
}

/** 5位来自各地的老师: the noun after the relative clause. */
function afterRelativeClause(words: readonly WordAt[], context: AfterFigure): Span | null {
  if (context.unit === "元" || context.unit === "%") return null;
  const de = words.findIndex(({ tag }) => tag === "uj");
  const rest = words.slice(de + 1);
  const first = rest[0];
  if (de < 1 || de > 8 || first === undefined || !isNominal(first)) return null;
  const stop = findEnd(rest, context);
  const last = rest[stop - 1];
  return last === undefined ? null : { start: first.start, end: last.end };
}

export function isNominal({ tag, word }: WordAt): boolean {
  if (/^[“”"「」『』‘’·、()+-]$/u.test(word)) return true;
  if (/^各[类项种界级]$|^其他$|^其它$/u.test(word)) return true;
  return /^(?:n|vn|an|a$|b|j|l|i|eng|f|s|k|z|g|h|x$)/u.test(tag) && !/^[,;。:!?]/u.test(word);
}

/** How many of the words belong to the phrase. */
function findEnd(words: readonly WordAt[], context: AfterFigure, from = 0): number {
  let quoted = false;
  for (const [i, word] of words.entries()) {
    if (i < from) continue;
    if (/^[“「『"]$/u.test(word.word)) quoted = true;
    else if (/^[”」』"]$/u.test(word.word)) quoted = false;
    else if (!quoted && !goesOn(words, i, context)) {
      // 老师讲授了: what 了 follows is a verb, whatever its tag.
      return /^u[lzd]$/u.test(word.tag) ? Math.max(0, i - 1) : i;
    }
  }
  return words.length;
}

function goesOn(words: readonly WordAt[], at: number, context: AfterFigure): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (isNominal(word)) return true;
  const nominalNext = next !== undefined && isNominal(next);
  if (word.word === "各" || word.word === "与" || word.tag === "c") return nominalNext;
  if (word.tag === "uj") return previous !== undefined && !endsCounted(previous, context);
  return /^v/u.test(word.tag) && nominalNext && HEADS_WITH_VERB.test(next.word);
}

/** At 的: a noun before it is what is counted (91家企业的服务); a verb or adjective only describes what comes. */
function endsCounted(previous: WordAt, { needsDe }: AfterFigure): boolean {
  return !needsDe && /^(?:n|j|l|eng|x|f|vn)/u.test(previous.tag);
}

function trim(text: string, start: number, end: number, { unit, abutsNext }: AfterFigure): Span | null {
  let to = end;
  if (abutsNext) {
    const phrase = text.slice(start, to);
    const joint = Math.max(phrase.lastIndexOf("、"), phrase.lastIndexOf("和"), phrase.lastIndexOf("及"));
    if (joint > 0) to = start + joint;
  }
  const heads = COUNTED_BY[unit];
  const phrase = text.slice(start, to);
  if (heads !== undefined) {
    const last = [...phrase.matchAll(heads)].at(-1);
    if (last !== undefined) to = start + last.index + last[0].length;
  }
  for (let tail = TAIL.exec(text.slice(start, to)); tail !== null; tail = TAIL.exec(text.slice(start, to))) {
    to -= tail[0].length;
  }
  const opening = text.slice(start, to).lastIndexOf("(");
  if (opening > 0 && !text.slice(start + opening, to).includes(")")) to = start + opening;
  return to - start >= 1 ? { start, end: to } : null;
}
