import type { PlaceMention } from "../question/place-scope.ts";
import { type Quantity, readQuantities } from "../text/read-quantities.ts";

/** A figure of a sentence with its value known. */
export interface Figure extends Quantity {
  readonly value: number;
}

/** Quotations up to this long are names (“科技助力2020”, “三区”), not speech. */
const LONGEST_QUOTED_NAME = 14;
const NAMED = /[“"「『‘](?<quoted>[^“”"「」『』‘’]*)[”"」』’]|《[^《》]*》/gu;

/** 一个, 一批: an article or an indefinite plural rather than a count. */
const INDEFINITE = /^一[^十百千万亿]/u;
/** 二期工程, 三级医院: a Chinese numeral and one of these before a noun says which one, not how many. */
const SAYS_WHICH = /^[一二三四五六七八九十]+[期级类线楼版层代届班组部]$/u;
/** 5年来, 3天后: a stretch of time that says when. */
const WHEN_AFTER = /^(?:来|内|间|前|后|以来|以内|以前|以后|之内|之前|之后|里|中|度|级|初|末|底)/u;
const LASTING = /(?:为期|历时|持续|连续|耗时|用时|共|长达|达|不到|超过|期|年限)$/u;
/** 每千人, 每10万元: what another figure is counted by. */
const EACH_BEFORE = /每$/u;
const CLOCK_BEFORE = /\d\s*[时点:]$/u;
const ORDINAL_BEFORE = /第[\d一二三四五六七八九十百千零〇]+[个届次轮批]?$/u;
/** What says that a bare number is a measured value: 指数达103.5, 参加人数30余万. */
const MEASURED_BEFORE = /(?:达到?|为|是|至|到|超过|突破|有|[数量率比]|总[数量])$/u;
/** Words that make of the figure's measure word another word: 318国道, 10单位. */
const OTHER_WORD_AFTER: Readonly<Record<string, RegExp>> = {
  国: /^[道家内际有产民]/u,
  省: /^[道级会]/u,
  县: /^[道城域长级]/u,
  市: /^[场长民级]/u,
  乡: /^[村道]/u,
  村: /^[民道级]/u,
  项: /^目/u,
  单: /^位/u,
  条: /^[件例]/u,
  种: /^[植子养]/u,
  场: /^[所地馆景]/u,
  组: /^[织成]/u,
  部: /^[门队署长]/u,
  期: /^[间待望]/u,
  节: /^[目水能约假]/u,
  门: /^[票店诊槛]/u,
  班: /^[子级]/u,
  队: /^伍/u,
  家: /^[庭园乡禽畜]/u,
  成: /^[立为功员果本绩长都就效熟品份型套交]/u,
  次: /^元/u,
};
/** The measure words of a list of places: 三县, 3个示范县. */
const COUNTS_PLACES = /^\s*(?:个)?\p{Script=Han}{0,4}?(?:县|市|区|地|乡|镇|村|州|旗|国|省)/u;

/** The figures of a sentence and which of them state a fact. */
export interface SelectedFigures {
  /** All figures and dates outside names, in order: what stands between two of them belongs to one or the other. */
  readonly all: readonly Quantity[];
  readonly stated: readonly Figure[];
}

/**
 * Tells the figures of a normalised sentence that state something from those that do not: dates, ordinals, figures in
 * names and titles, 一个 and the like, numbers that count nothing, and the count at the end of a full list of places
 * (甲、乙、丙三县), which only repeats the list.
 */
export function selectFigures(text: string, places: readonly PlaceMention[]): SelectedFigures {
  const read = readQuantities(text);
  if (read.length === 0) return { all: read, stated: [] };
  const names = findNames(text);
  const all = read.filter(({ start, end }) => !names.some((name) => name.start <= start && end <= name.end));
  const stated = all.filter(
    (quantity): quantity is Figure =>
      quantity.value !== null && statesSomething(text, quantity) && !repeatsList(text, quantity, places),
  );
  return { all, stated };
}

function findNames(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(NAMED)]
    .filter(({ groups }) => (groups?.quoted?.length ?? 0) <= LONGEST_QUOTED_NAME)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function statesSomething(text: string, { kind, unit, start, end, text: shown, value }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 4);
  if (
    kind === "date" ||
    INDEFINITE.test(shown) ||
    EACH_BEFORE.test(before) ||
    ORDINAL_BEFORE.test(before) ||
    CLOCK_BEFORE.test(before)
  )
    return false;
  if (/[\d-]$/u.test(before) && /^\d/u.test(shown)) return false;
  if (OTHER_WORD_AFTER[unit]?.test(after) === true) return false;
  if (SAYS_WHICH.test(shown) && /^\p{Script=Han}/u.test(after)) return false;
  if (kind === "duration") return statesDuration(unit, before, after);
  if (kind === "number")
    return (value ?? 0) >= 10_000 ? /[万亿]/u.test(shown) : MEASURED_BEFORE.test(before) && shown.includes(".");
  return true;
}

function statesDuration(unit: string, before: string, after: string): boolean {
  if (WHEN_AFTER.test(after)) return false;
  return unit === "日" || unit === "年" || unit === "周年" ? LASTING.test(before) || /^的/u.test(after) : true;
}

/** Whether the figure counts up the places that stand in a row just before it, all of them. */
function repeatsList(text: string, figure: Quantity, places: readonly PlaceMention[]): boolean {
  if (!COUNTS_PLACES.test(figure.unit + text.slice(figure.end, figure.end + 6))) return false;
  return listBefore(text, figure.start, places).length === figure.value;
}

/** The places in a row (甲、乙和丙) that end where `end` is. */
export function listBefore(text: string, end: number, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const list: PlaceMention[] = [];
  let at = end;
  for (const mention of [...places].reverse()) {
    if (mention.end > at) continue;
    if (!/^\s*(?:、|和|与|及|以及)?\s*$/u.test(text.slice(mention.end, at)) || (list.length > 0 && mention.end === at))
      break;
    list.unshift(mention);
    at = mention.start;
  }
  return list;
}
