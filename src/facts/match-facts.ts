import type { Language, Place } from "../model/corpus.ts";
import type { AnalysedQuestion, QueryTerm } from "../question/analysed-question.ts";
import { chineseNames } from "../question/region.ts";
import { normaliseText } from "../text/normalise.ts";
import { tagWords } from "../text/segment.ts";
import { DURATION_UNITS } from "../text/units.ts";

/** What is told of a figure, normalised. */
export interface Told {
  /** The thing it counts; empty where it is told without a name for it. */
  readonly indicator: string;
  readonly unit: string;
  /** What leads up to it. */
  readonly lead: string;
  /** Its sentence and headline. */
  readonly context: string;
}

/** What is said around a figure and not of it counts so much. */
const BY_CONTEXT = 0.4;
/** A term found in parts counts so much of those parts. */
const IN_PARTS = 0.8;
/** Terms of at most this weight are particles and the like. */
const PARTICLE = 0.5;
/** Share of the score that goes to an indicator that says nothing else. */
const FOR_BREVITY = 0.15;
/** A term is told when so much of it is. */
const TOLD = 0.6;
/** So much of what is asked must be told of the figure itself. */
const OF_ITSELF = 0.5;
/** English words have many translations: so much of what is asked must be told, and be said of the indicator. */
const IN_ENGLISH = 0.5;

/** What a figure in per cent is asked for by. */
export const ASKS_PERCENTAGE: RegExp =
  /率|比例|占比|比重|份额|百分|\b(?:rate|share|per ?cent|percentage|proportion|coverage)\b/u;
const MONEY =
  /钱|元|资金|销售|收入|产值|投资|经费|金额|贷款|费用|卖|补偿|补助|补贴|价|工资|预算|支出|\b(?:money|yuan|sales?|sold|sell|income|revenue|funds?|funding|spent|worth|invest\w*|earn\w*|pric\w*|subsid\w*|compensat\w*)\b/u;
const TIME =
  /时间|时长|多久|多长|[长短快慢]|天|小时|分钟|年限|工期|\b(?:long\w*|short\w*|time|days?|hours?|minutes?)\b/u;
const AGE = /岁|年龄|年纪|年长|年轻|\b(?:age|old(?:est)?|young\w*)\b/u;
const TIMES = /倍|\btimes\b/u;

/** Units that a question names when it asks for them. */
const NAMED_UNIT = /人次|场次|公里|平方公里|平方米|吨|公斤|[亩岁]|批次|架次|班次/u;

/** Whether a figure in that unit answers a question: in the unit it names, a share, money, a stretch of time, or a count. */
export function fitsUnit(unit: string, question: string): boolean {
  const named = NAMED_UNIT.exec(question)?.[0];
  if (named !== undefined) return unit === named;
  if (unit === "倍") return TIMES.test(question);
  if (unit === "岁") return AGE.test(question);
  if (DURATION_UNITS.includes(unit)) return TIME.test(question);
  if (ASKS_PERCENTAGE.test(question)) return unit === "%" || unit === "成";
  if (unit === "%" || unit === "成") return false;
  return MONEY.test(question) ? unit.endsWith("元") : !unit.endsWith("元");
}

/** Words of a question that say nothing of what is counted. */
const SAYS_NOTHING =
  /^(?:\d{4}年?|年|年份|数量|总数|总量|数目|个数|规模|情况|全[省市县区州]|今年|去年|前年|[上下]半年|全年)$/u;

/** The terms of a question that say what is counted; the names of places do not. */
export function countedTerms(question: AnalysedQuestion, isPlaceName: (term: string) => boolean): readonly QueryTerm[] {
  return topicTerms(question, isPlaceName).filter(({ parts }) => !parts.every(({ term }) => SAYS_NOTHING.test(term)));
}

/**
 * How far a figure counts what the terms name, 0 to 1: each of them is told, most of it of the figure itself, and the thing
 * that the figure counts is one of them. 0 where that is not so.
 */
export function matchTold(told: Told, terms: readonly QueryTerm[], language: Language): number {
  const own = told.lead + told.indicator;
  // 2.31万人 alone may count people of any sort.
  const unit = told.indicator === "" ? "" : told.unit;
  let found = 0;
  let ofItself = 0;
  let tellingTerms = 0;
  let asked = 0;
  let said = 0;
  for (const term of terms) {
    const inOwn = foundShare(term, own, unit);
    const anywhere = Math.max(inOwn, foundShare(term, `${own}\n${told.context}`, unit));
    asked += term.weight;
    found += term.weight * Math.max(inOwn, BY_CONTEXT * anywhere);
    if (inOwn >= OF_ITSELF) ofItself += term.weight;
    if (anywhere >= TOLD) tellingTerms += term.weight;
    else if (language === "zh") return 0;
    said += inOwn >= OF_ITSELF ? longestSaid(term, told.indicator) : 0;
  }
  if (asked === 0 || ofItself < OF_ITSELF * asked || tellingTerms < IN_ENGLISH * asked) return 0;
  if (!isAskedFor(told.indicator, terms)) return 0;
  const brevity = Math.min(1, said / Math.max(1, told.indicator.length));
  if (language === "en" && tellingTerms < asked && told.indicator !== "" && brevity <= IN_ENGLISH) return 0;
  return (1 - FOR_BREVITY) * (found / asked) + FOR_BREVITY * brevity;
}

/** Words for how much there is of a thing: 羊毛产量 is of 羊毛. */
const MEASURE = /^(?:总?产量|数量|总量|总数|总数量|人数|面积|总面积|规模|总额|数|量|个数|产能|结构)$/u;
const ENDS_LOOSELY = /(?:每\p{Script=Han}{1,4}|[中内里要]|方面|为|达|是|有|的|合计|共计|总计)$/u;

/** Whether the thing that an indicator names at its end is one of those asked for; one that ends with no noun leaves that open. */
function isAskedFor(indicator: string, terms: readonly QueryTerm[]): boolean {
  const words = [...tagWords(indicator.replace(ENDS_LOOSELY, ""))];
  const last = words.at(-1);
  if (last === undefined || !/^(?:n|x|j|l|eng)/u.test(last.tag)) return true;
  const isAsked = (word: string): boolean =>
    terms.some(({ parts }) =>
      parts.some(({ term }) => term.includes(word) || word.includes(term) || term.includes(word.slice(-2))),
    );
  if (isAsked(last.word)) return true;
  const before = words.at(-2);
  return MEASURE.test(last.word) && before !== undefined && isAsked(before.word);
}

const MARKS = /[“”"'「」『』‘’]/gu;

/** What a fact counts and in which unit, as terms are looked for in it: quotation marks would part “双创”载体. */
export function indicatorText({ indicator, unit }: { readonly indicator: string; readonly unit: string }): string {
  return normaliseText(indicator + unit).replace(MARKS, "");
}

/**
 * How much of a term's surest alternative a text says, 0 to 1; an alternative may be found by its parts.
 * @param unit of the figure, which may be the term itself
 */
export function foundShare({ parts }: QueryTerm, text: string, unit = ""): number {
  const whole = new Map<number, number>();
  const found = new Map<number, number>();
  for (const { term, weight, alternative } of parts) {
    whole.set(alternative, (whole.get(alternative) ?? 0) + weight);
    found.set(alternative, (found.get(alternative) ?? 0) + weight * covered(term, text, unit));
  }
  return Math.max(0, ...found.values()) / Math.max(...whole.values(), Number.MIN_VALUE);
}

function longestSaid({ parts }: QueryTerm, text: string): number {
  const lengths = new Map<number, number>();
  for (const { term, alternative } of parts) {
    if (text.includes(term)) lengths.set(alternative, (lengths.get(alternative) ?? 0) + term.length);
  }
  return Math.max(0, ...lengths.values());
}

/** Share of the pairs of characters of a term that stand in a text; the whole term found is 1. */
function covered(term: string, text: string, unit: string): number {
  if (text.includes(term)) return 1;
  // 人 is no part of 人次.
  if (unit === term || (term.length > 1 && unit.includes(term))) return 1;
  const characters = [...term];
  if (characters.length < 2 || !/\p{Script=Han}/u.test(term)) return 0;
  const pairs = characters.slice(1).map((character, i) => (characters[i] ?? "") + character);
  return (IN_PARTS * pairs.filter((pair) => text.includes(pair)).length) / pairs.length;
}

/** Tells the names of the places of a gazetteer, normalised, from other terms. */
export function placeNamesOf(places: readonly Place[]): (term: string) => boolean {
  const names = new Set(places.flatMap(chineseNames).map(normaliseText));
  return (term) => names.has(term);
}

/** The terms of a question that name no place: a word is a place's name when its surest meanings all are. */
export function topicTerms({ words }: AnalysedQuestion, isPlaceName: (term: string) => boolean): readonly QueryTerm[] {
  return words.filter(({ parts, weight }) => {
    const surest = Math.max(...parts.map((part) => part.weight));
    return weight > PARTICLE && parts.some((part) => part.weight === surest && !isPlaceName(part.term));
  });
}
