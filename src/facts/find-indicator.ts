import type { Span } from "../model/corpus.ts";
import type { PlaceMention } from "../question/place-scope.ts";
import { tellsTimeAlone } from "../text/ellipsis.ts";
import type { Quantity } from "../text/read-quantities.ts";
import { YEAR_NAME } from "../text/relative-time.ts";
import { nounPhraseAfter } from "./noun-phrase-after.ts";
import { nounPhraseBefore, stripLinks } from "./noun-phrase-before.ts";
import type { Figure, SelectedFigures } from "./select-figures.ts";
import { type TaggedSentence, tagWithout, wordsAt } from "./tagged-sentence.ts";

/** A figure and the thing it counts or measures; the indicator's words stand in the sentence, as a rule in one piece. */
export interface IndicatedFigure {
  readonly figure: Figure;
  /** Spans of the normalised sentence that make up the indicator, in order; empty when the sentence names no thing. */
  readonly indicator: readonly Span[];
}

const CLAUSE_END = /[,;。:!?]/u;
/** Between two figures of one thing: 31个274人, 由400张增加到650张. */
const SHARES_INDICATOR =
  /^(?:共|计|,?(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|缩短|发展)(?:到|至|为)(?:现在|目前|如今)?的?|,?(?:增|升|降)(?:到|至))?$/u;
const VERB_BEFORE =
  /(?:了|种植?|收获|采购|购买|购置|销售|卖出?|发放|运送|运输|送去|送来|捐赠?|产出?|生产|出口|进口|加工|投放|奖励|补助|给予|获得?|拿到|领到|每[亩户人年])$/u;
const DATED = new RegExp(`(?:\\d{4}年|${YEAR_NAME})(?:\\d{1,2}月)?(?:底|末|初)?的?`, "u");
/** Units that are themselves what is counted. */
const THING_UNITS = /^(?:人|县|市|村|乡镇?|镇|州|省|国|地|市地|地市|县区|市县|村居)$/u;
/** Units of amounts: what follows them needs 的 to be what they measure, or is a name. */
const AMOUNT_UNITS = /^(?:元|%|.*[米亩顷里吨克斤升瓦度伏]|倍|岁|年|天|个月|小时|个小时|分钟|人次|美元|欧元)$/u;

/**
 * Finds what each stated figure of a normalised sentence counts: what follows it (25个电商服务站), else what stands before
 * it in its clause (服务站25个, 覆盖率达到41%), else the subject of the clause before (科技券发放后，共543万元).
 */
export function findIndicators(
  text: string,
  { all, stated }: SelectedFigures,
  places: readonly PlaceMention[],
): readonly IndicatedFigure[] {
  const found: { figure: Figure; indicator: readonly Span[] }[] = [];
  const sentence = tagWithout(
    all,
    text,
    stated.map((figure) => clauseAround(text, figure)),
  );
  let taken = 0;
  for (const figure of stated) {
    const i = all.indexOf(figure);
    const previous = all[i - 1];
    const last = found.at(-1);
    const next = all[i + 1];
    const clause = clauseAround(text, figure);
    const right = Math.min(clause.end, next?.start ?? clause.end);
    const after = indicatorAfter(sentence, figure, right, next, places);
    if (after !== null) {
      found.push({ figure, indicator: [after] });
      taken = after.end;
      continue;
    }
    const left = Math.max(clause.start, taken, previous !== undefined && previous.value !== null ? previous.end : 0);
    const same = tellsTimeAlone(text.slice(0, figure.start))
      ? found.findLast((one) => one.figure.unit === figure.unit)
      : undefined;
    if (same !== undefined) {
      found.push({ figure, indicator: same.indicator });
      continue;
    }
    const shared =
      last !== undefined && SHARES_INDICATOR.test(text.slice(last.figure.end, figure.start).replace(DATED, ""))
        ? last.indicator
        : undefined;
    found.push({
      figure,
      indicator: shared ?? indicatorBefore(sentence, figure, left, right, clause.start, places, found),
    });
  }
  return found;
}

/** The clause that a span of a normalised text stands in. */
export function clauseAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !CLAUSE_END.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

function indicatorAfter(
  sentence: TaggedSentence,
  figure: Figure,
  right: number,
  next: Quantity | undefined,
  places: readonly PlaceMention[],
): Span | null {
  const { text } = sentence;
  // 种了15亩土豆: an amount and its noun, where no noun stands before the amount.
  const amount =
    AMOUNT_UNITS.test(figure.unit) && (/^[%人]/u.test(figure.unit) || !VERB_BEFORE.test(text.slice(0, figure.start)));
  const phrase = nounPhraseAfter(sentence, figure.end, right, {
    unit: figure.unit,
    needsDe: amount,
    // What abuts the next figure may be that figure's own: 22家载体扶持资金6490万元.
    abutsNext: next !== undefined && next.start === right && /^[,;。、:]|^$/u.test(text.slice(next.end, next.end + 1)),
  });
  if (phrase !== null) return withoutPlace(text, phrase, places);
  return THING_UNITS.test(figure.unit) && figure.unit !== "人" ? unitAsThing(figure) : null;
}

function unitAsThing({ end, unit, text }: Figure): Span | null {
  return text.endsWith(unit) ? { start: end - unit.length, end } : null;
}

function indicatorBefore(
  sentence: TaggedSentence,
  figure: Figure,
  left: number,
  right: number,
  clauseStart: number,
  places: readonly PlaceMention[],
  earlier: readonly IndicatedFigure[],
): readonly Span[] {
  const { text } = sentence;
  const links = stripLinks(sentence, left, figure.start);
  const phrase = nounPhraseBefore(sentence, left, links.end);
  const change = links.change;
  if (phrase !== null && !places.some(({ start, end }) => start === phrase.start && end === phrase.end)) {
    const named = withoutPlace(text, phrase, places);
    if (figure.unit === "人" && isPeople(text, named, figure, places))
      return [roleAfter(sentence, figure.end, right) ?? named];
    return [
      ...channelBefore(text, clauseStart, named),
      change === null ? named : { start: named.start, end: change.end },
    ];
  }
  if (change !== null) {
    const subject = earlier.at(-1)?.indicator.slice(0, 1) ?? [];
    return [...subject, change];
  }
  if (figure.unit === "人") {
    const role = roleAfter(sentence, figure.end, right);
    if (role !== null) return [...(links.verb === null ? [] : [links.verb]), role];
  }
  const subject = clauseStart > 0 ? subjectBefore(sentence, clauseStart, places) : null;
  if (links.verb !== null) return [links.verb];
  return subject === null ? [] : [subject];
}

/** 线上， before 产品销售共计136万元 is part of what is counted. */
function channelBefore(text: string, clauseStart: number, { start }: Span): readonly Span[] {
  const match = /(?:^|[,;。:])在?(线上|线下|网上|国内|国外|境内|境外)[,、]$/u.exec(text.slice(0, clauseStart));
  if (match === null || start !== clauseStart) return [];
  const at = match.index + match[0].length - 1 - (match[1]?.length ?? 0);
  return [{ start: at, end: at + (match[1]?.length ?? 0) }];
}

/** Names of people (甲县张三、乙县李四等4人): what they are said to be is counted. */
function isPeople(text: string, phrase: Span, figure: Figure, places: readonly PlaceMention[]): boolean {
  const before = text.slice(phrase.start, figure.start);
  return /等$/u.test(before) && (before.includes("、") || places.some((place) => place.end === phrase.start));
}

const BECOMING = /^(?:被?(?:评为|授予|聘为|选为|列为)|获评|获得?|荣获|入选|当选|成为|担任|考取|考入)/u;

/** 获评优秀教师, 就业, 参加培训 after 4人. */
function roleAfter(sentence: TaggedSentence, start: number, end: number): Span | null {
  const rest = sentence.text.slice(start, end);
  const verb = BECOMING.exec(rest);
  const from = start + (verb?.[0].length ?? 0);
  const words = wordsAt(sentence, from, end);
  const stop = words.find(({ tag, word }) => tag === "ul" || tag === "p" || word === "等" || word === "以上");
  const to = stop?.start ?? end;
  return to - from >= 2 && to - from <= 16 ? { start: from, end: to } : null;
}

/** The subject of the clause that ends before `end`. */
function subjectBefore(sentence: TaggedSentence, end: number, places: readonly PlaceMention[]): Span | null {
  const { text } = sentence;
  let start = end - 1;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start--;
  const phrase = nounPhraseAfter(sentence, start, end - 1, { unit: "", needsDe: false, abutsNext: false });
  if (phrase === null || places.some((place) => place.start <= phrase.start && phrase.end <= place.end)) return null;
  return withoutPlace(text, phrase, places);
}

/** Places and the words that stand for them, at the head of what is counted, say where and not what. */
const PLACE_WORDS =
  /^(?:全[区市县州省乡镇村国盟旗]|[我该本][区市县州省乡镇村国]|县域内|区域内|境内|辖区内?|当地|这里)(?:内|里|范围内)?的?(?=.{2})/u;

function withoutPlace(text: string, { start, end }: Span, places: readonly PlaceMention[]): Span {
  let from = start;
  for (;;) {
    const at = from;
    const place = places.find(
      (mention) => mention.start === at && mention.end < end && !/^[级产籍]/u.test(text.slice(mention.end)),
    );
    if (place !== undefined && end - place.end >= 2) from = place.end;
    else from += PLACE_WORDS.exec(text.slice(from, end))?.[0].length ?? 0;
    if (from > at && text.charAt(from) === "的") from++;
    if (from === at) return { start: from, end };
  }
}
