import type { Span } from "../model/corpus.ts";
import { parseChineseNumeral } from "./numerals.ts";
import { placeWords, tagWords } from "./segment.ts";
import { COUNT_UNITS, DURATION_UNITS, MONEY_UNITS } from "./units.ts";

export type QuantityKind = "count" | "money" | "percent" | "date" | "duration" | "number";

/** A figure of a text with what it counts in. Spans are in the text that was read. */
export interface Quantity extends Span {
  /** As it stands, hedge and unit included: 60余万元. */
  readonly text: string;
  readonly kind: QuantityKind;
  /** In the base unit: 600000 for 60余万元, 41 for 41%; null for a date. */
  readonly value: number | null;
  /** Measure word or unit without its multiplier: 元, 人次, %; empty when there is none. */
  readonly unit: string;
  /** 近, 约, 余, 多, 以上 …: the figure is not exact; null when it is. A range (3至5个) is hedged by its 至. */
  readonly hedge: string | null;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

const alternation = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");

const HEDGE_BEFORE =
  "不得超过|不能超过|不得低于|不得少于|不超过|不低于|不少于|不高于|将近|接近|超过|不足|不到|大约|至少|近|(?<![签预合违条公节履续])约|超|逾";
const ARABIC = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
/** Longer rows of such characters are no numeral. */
const CHINESE = "[〇零一二两三四五六七八九十百千万亿]{1,24}";
/** 4地, 多地: a count of places only where no noun follows that 地 could begin (地区, 地块). */
const PLACES_UNIT = "地(?=[\\d,。;、的]|$)";
const UNIT = `${alternation(MONEY_UNITS)}|${alternation(DURATION_UNITS)}|${alternation(COUNT_UNITS)}|${PLACES_UNIT}`;

const DATE =
  /(?:今年|去年|前年|明年|本月|上月)?(?:(?:公元前?|前)?(?:\d{1,4}|[〇零一二三四五六七八九]{4})年(?:(?<=[0〇零]年)代|年?[初末底中]|[春夏秋冬](?:[天季日])?(?![夏秋冬季节装游运耕灌粮收种播]))?)?(?:(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|初|[上中下]旬)?)?(?:(?:\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?(?:(?:之|以)?前(?![后期往来列端进景十三五几\d]))?/uy;
/** Halves and quarters of a year; 第 is no part of what is read. */
const PART_OF_YEAR = /(?:(?:今年|去年|前年|明年|\d{4}年)(?:的?第?)?)?(?:[上下]半年|[一二三四]季度)/uy;
const HEDGE_AFTER = "左右|以上|以下|上下";
/** 2小时|内, 一年|半 */
const WITHIN = /半(?![年月天个数日])|(?:之|以)?内(?![容部外地心科存行涵幕])/uy;
/** Between the ends of a range: 3至5个, 10-20万元. */
const RANGE = "至|到|—|–|-|~";
const PERCENT = new RegExp(
  `(${HEDGE_BEFORE})?(?:(${ARABIC})(?:%?(${RANGE})(?:${ARABIC}))?\\s*(?:%|‰|个百分点)|百分之(${CHINESE}(?:点${CHINESE})?|${ARABIC}))(${HEDGE_AFTER})?`,
  "uy",
);
/** 三分之二, 3/5 aside: a share told as a fraction. */
const FRACTION = new RegExp(`(${HEDGE_BEFORE})?(${CHINESE}|${ARABIC})分之(${CHINESE}|${ARABIC})`, "uy");
const FIGURE = new RegExp(
  `(${HEDGE_BEFORE})?(${ARABIC}|${CHINESE})(?:(${RANGE})(?:${ARABIC}))?\\s*(余|多|来|几)?\\s*(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百|十)?\\s*(余|多|来|几)?\\s*(${UNIT})?(${HEDGE_AFTER})?`,
  "uy",
);

/** What stands before 20块 that is money: 卖|20块, and not 窑砖|2.6万块. */
const PAID = /[花要卖价挣赚付收交补费涨降给得出贵便宜投罚奖元块多少]\p{Script=Han}{0,2}$/u;

/** The upper end of a range told as 50元以上|200元以下. */
const UPPER_END = new RegExp(`(?:${ARABIC})(?:${UNIT})?以下`, "uy");

/** 七八个, 三四十名: two digits in a row that mean from the one to the other. */
const ABOUT = /^(?:一二|二三|两三|三四|四五|五六|六七|七八|八九)[十百千万亿]*$/u;

/** The lower end of an approximate numeral: 七十 for 七八十; any other digits as they are. */
function leastOf(digits: string): string {
  return ABOUT.test(digits) ? digits.slice(0, 1) + digits.slice(2) : digits;
}

/** Words that begin like a figure and are none. */
const NOT_A_FIGURE =
  /^(?:一些|一样|一般|一直|一定|一起|一旦|一切|一方面|一体|一带一路|一步步|一项项|一个个|一边|千方百计|万一|十分|百姓|百货|千古|三农|三区|一致|一律|一向|一度|一共|一举|一同|一时|一块|一部分|[一二三]级(?![,。;后的]|$)|一时间|万里长城|两岸|双方|一代|一生|一面|一路|一线|一流|一次性)/u;

const NUMERAL = /[零一二三四五六七八九十百]/u;
const ORDINAL_BEGUN = /第[零一二三四五六七八九十百]+$/u;
/** 第一百二十|一 */
const LONGEST_ORDINAL = 6;

const START = /[\d〇零一二两三四五六七八九十百千万亿近约超逾将接不大至今去前明本上下公百民清宋元唐隋汉]/u;
/** 早上9时: what begins a part of the day, before what goes on in one. */
const PART_OF_DAY_START = /[傍晚夜凌清早中]/u;
const PART_OF_DAY_NEXT = /[\d上午晚里间晨]/u;

function mayStart(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (START.test(character)) return true;
  return PART_OF_DAY_START.test(character) && PART_OF_DAY_NEXT.test(text.charAt(at + 1));
}

/**
 * Reads every figure of a normalised text, left to right, without overlap. Ordinals (第三), figures glued to Latin
 * letters (o2o, covid19), idioms and names of places are left out; a Chinese numeral counts only with a unit.
 */
export function readQuantities(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    const quantity = mayStart(text, at) ? readQuantityAt(text, at) : null;
    if (quantity === null) {
      at++;
    } else {
      quantities.push(quantity);
      at = quantity.end;
    }
  }
  return outsidePlaceNames(quantities, text);
}

/** 三门|县, 五家|渠市: the names of some places begin like a figure. */
function outsidePlaceNames(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  if (quantities.every((quantity) => /\d/u.test(quantity.text))) return quantities;
  const places = placeWords(tagWords(text)).filter(({ tag }) => tag === "ns");
  return quantities.filter(
    (quantity) =>
      !places.some(({ start, end }) => quantity.start <= start && start < quantity.end && quantity.end <= end),
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 第十|二届 */
function isWithinOrdinal(text: string, at: number): boolean {
  return ORDINAL_BEGUN.test(text.slice(Math.max(0, at - LONGEST_ORDINAL), at)) && NUMERAL.test(text.charAt(at));
}

function readQuantityAt(text: string, at: number): Quantity | null {
  const before = text.charAt(at - 1);
  if (/[\da-z.第]/u.test(before) || isWithinOrdinal(text, at)) return null;
  // 每千人口4.3个
  if (before === "每" && /^[百千万](?!\d)/u.test(text.slice(at))) return null;
  return (
    readMeasureAt(text, at) ??
    readTimeAt(text, at) ??
    readDateAt(text, at) ??
    readPercentAt(text, at) ??
    readFractionAt(text, at) ??
    readScoreAt(text, at) ??
    readFigureAt(text, at)
  );
}

/** 2米03, 4元5角, 12秒31: one measure in two units. */
const COMPOUND_MEASURE = /(\d+)(米|元|块|秒)(\d{1,2}(?!\d|[年月日号点万亿.%余多])(?:角\d?分?|毛|分)?)/uy;
/** 2小时17分36秒, 2分11秒: one time and not three. */
const COMPOUND_TIME = new RegExp(`(${HEDGE_BEFORE})?(\\d+)个?(小时|分)(\\d+)(?:分钟?(?:\\d+秒\\d?)?|秒\\d?)`, "uy");
/** 4年6个月, 三年零两个月 */
const YEARS_AND_MONTHS = new RegExp(
  `(${HEDGE_BEFORE})?(\\d{1,2}|[一二两三四五六七八九十]+)年零?(\\d{1,2}|[一二两三四五六七八九十]+)个月`,
  "uy",
);
const DAY = "(?:(?:\\d{4}年)?\\d{1,2}月)?(?:[12]?\\d|3[01])[日号]";
const PART_OF_DAY = "(?:上午|中午|下午|傍晚|晚上?|夜[里间]|凌晨|清晨|早[上晨]?)";
/** 21时30分, 傍晚5时40分, 19日15时 */
const HOUR = new RegExp(
  `(?:${DAY})?${PART_OF_DAY}?\\d{1,2}(?:时|点(?![\\d多个左名位项来]))(?:\\d{1,2}分|半)?(?![间候刻代长速常时])(?:(?:之|以)?前)?`,
  "uy",
);
/** 晚上八点, 延到|十点: hours in Chinese numerals, where 一点 and 两点 may be a little and two points. */
const HOUR_IN_WORDS = new RegExp(
  `(?:${PART_OF_DAY}(?:[一二两三四五六七八九]|十[一二]?)|(?<=[到至])(?:[三四五六七八九]|十[一二]?))点(?:半|钟)?(?![多个左名位项来建])`,
  "uy",
);
/** 明万历二十三年, 清光绪元年, 民国十七年: years of dynasties and reigns. */
const REIGN =
  /(?:民国|(?<=^|[,。;、:(“于在自至到从是为即])[明清宋元唐隋汉](?:代|朝)?(?:\p{Script=Han}(?![省市县区镇乡村州年])\p{Script=Han})?)(?:元|[一二三四五六七八九十]{1,3})年(?:间|[初末])?/uy;
/** 19日起, 自19日: a day of this month and no stretch of days. */
const DAY_OF_MONTH = /(?:[12]?\d|3[01])日(?=[,起上下晚凌早中夜前])/uy;
const STRETCH_BEFORE = /(?:[共续约近达短长余后前到至每]|为期)$/u;

function readTimeAt(text: string, at: number): Quantity | null {
  const match = matchAt(COMPOUND_TIME, text, at);
  if (match !== null) {
    const [whole, hedge, more = "", unit = "", less = ""] = match;
    return durationAt(at, whole, hedge, Number(more) + Number(less) / 60, unit);
  }
  const stretch = matchAt(YEARS_AND_MONTHS, text, at);
  if (stretch !== null) {
    const [whole, hedge, years = "", months = ""] = stretch;
    return durationAt(at, whole, hedge, (readNumber(years) ?? 0) + (readNumber(months) ?? 0) / 12, "年");
  }
  const hour =
    matchAt(HOUR, text, at)?.[0] ??
    matchAt(HOUR_IN_WORDS, text, at)?.[0] ??
    matchAt(REIGN, text, at)?.[0] ??
    dayOfMonthAt(text, at);
  if (hour === undefined) return null;
  return { text: hour, kind: "date", value: null, unit: "", hedge: null, start: at, end: at + hour.length };
}

function durationAt(at: number, text: string, hedge: string | undefined, value: number, unit: string): Quantity {
  return { text, kind: "duration", value, unit, hedge: hedge ?? null, start: at, end: at + text.length };
}

function readMeasureAt(text: string, at: number): Quantity | null {
  const match = matchAt(COMPOUND_MEASURE, text, at);
  if (match === null) return null;
  const [whole, large = "", unit = "", small = ""] = match;
  const digits = small.replace(/\D/gu, "");
  const value = Number(large) + Number(digits) / 10 ** (unit === "元" || unit === "块" ? 1 : digits.length);
  const kind = unit === "秒" ? "duration" : unit === "米" ? "count" : "money";
  return { text: whole, kind, value, unit, hedge: null, start: at, end: at + whole.length };
}

function dayOfMonthAt(text: string, at: number): string | undefined {
  return STRETCH_BEFORE.test(text.slice(Math.max(0, at - 2), at)) ? undefined : matchAt(DAY_OF_MONTH, text, at)?.[0];
}

/** 距今|210年: no year, but how long ago. */
const AGO = /(?:距今|至今)(?:已|有|已有)?$/u;

function readDateAt(text: string, at: number): Quantity | null {
  if (AGO.test(text.slice(Math.max(0, at - 4), at))) return null;
  const part = matchAt(PART_OF_YEAR, text, at)?.[0];
  if (part !== undefined)
    return { text: part, kind: "date", value: null, unit: "", hedge: null, start: at, end: at + part.length };
  const match = matchAt(DATE, text, at);
  if (match === null || match[0].length < 2) return null;
  const dated = match[0];
  const relative = /^(?:今年|去年|前年|明年|本月|上月)/u.test(dated);
  const isYear = /(?:\d{3,4}|[〇零一二三四五六七八九]{4})年/u.test(dated) || /年[代初末底]/u.test(dated);
  const hasDay = /月/u.test(dated) && !/^\S{1,2}月$/u.test(dated.replace(/^\d{1,2}|^[一二十]+/u, "x"));
  if (!relative && !isYear && !hasDay && !/月/u.test(dated)) return null;
  return { text: dated, kind: "date", value: null, unit: "", hedge: null, start: at, end: at + dated.length };
}

function readPercentAt(text: string, at: number): Quantity | null {
  const match = matchAt(PERCENT, text, at);
  if (match === null) return null;
  const [whole, hedgeBefore, arabic, range, spelt, hedgeAfter] = match;
  const hedge = hedgeBefore ?? range ?? hedgeAfter;
  const value = arabic === undefined ? readSpeltPercent(spelt ?? "") : Number(arabic.replaceAll(",", ""));
  if (value === null) return null;
  return { text: whole, kind: "percent", value, unit: "%", hedge: hedge ?? null, start: at, end: at + whole.length };
}

function readFractionAt(text: string, at: number): Quantity | null {
  const match = matchAt(FRACTION, text, at);
  if (match === null) return null;
  const [whole, hedge, lower = "", upper = ""] = match;
  const [parts, taken] = [readNumber(lower), readNumber(upper)];
  if (parts === null || taken === null || parts === 0) return null;
  const value = Number(((100 * taken) / parts).toPrecision(4));
  return { text: whole, kind: "percent", value, unit: "%", hedge: hedge ?? null, start: at, end: at + whole.length };
}

/** 71比66: what a match ended with. */
const SCORE = /\d{1,3}比\d{1,3}(?![\d.%年月日号])/uy;

function readScoreAt(text: string, at: number): Quantity | null {
  const score = matchAt(SCORE, text, at)?.[0];
  if (score === undefined) return null;
  return { text: score, kind: "number", value: null, unit: "", hedge: null, start: at, end: at + score.length };
}

function readNumber(digits: string): number | null {
  return /^\d/u.test(digits) ? Number(digits.replaceAll(",", "")) : parseChineseNumeral(digits);
}

function readSpeltPercent(text: string): number | null {
  if (/^[\d,.]+$/u.test(text)) return Number(text.replaceAll(",", ""));
  const [whole = "", fraction] = text.split("点");
  const value = parseChineseNumeral(whole);
  if (value === null || fraction === undefined) return value;
  const digits = [...fraction].map((digit) => parseChineseNumeral(digit) ?? 0).join("");
  return value + Number(`0.${digits}`);
}

function readFigureAt(text: string, at: number): Quantity | null {
  const match = matchAt(FIGURE, text, at);
  if (match === null || NOT_A_FIGURE.test(text.slice(at, at + 6))) return null;
  const [whole, hedgeBefore, digits = "", range, hedgeInside, multiplier, hedgeMiddle, unit = "", hedgeAfter] = match;
  const arabic = /^\d/u.test(digits);
  if (!arabic && unit === "") return null;
  const number = readNumber(leastOf(digits));
  if (number === null) return null;
  // 2019-2021年 is a stretch of years, 2020-08 a date or a number of a telephone.
  if (range !== undefined && (unit === "" || unit === "年")) return null;
  if (arabic && unit === "" && /[a-z]/u.test(text.charAt(at + whole.length))) return null;
  // 50元以上200元以下 is one range.
  const upper = hedgeAfter === "以上" ? (matchAt(UPPER_END, text, at + whole.length)?.[0] ?? "") : "";
  const shown = whole.trimEnd() + upper;
  const limit = DURATION_UNITS.includes(unit) ? (matchAt(WITHIN, text, at + shown.length)?.[0] ?? "") : "";
  const hundredths = unit === TENTHS ? (matchAt(HUNDREDTHS, text, at + shown.length)?.[0] ?? "") : "";
  const told = shown + limit + hundredths;
  const isPiece = unit === "块" && !text.startsWith("钱", at + whole.length) && !PAID.test(text.slice(0, at));
  return {
    text: told,
    kind: isPiece ? "count" : unit === "" && isYear(text, at, digits) ? "date" : kindOf(unit),
    value:
      number * (multiplier === undefined ? 1 : (MULTIPLIERS[multiplier] ?? 1)) * (unit === TENTHS ? 10 : 1) +
      (unit.startsWith("个半") || limit === "半" ? 0.5 : 0) +
      (hundredths === "半" ? 5 : (readNumber(hundredths) ?? 0)),
    unit,
    hedge:
      hedgeBefore ?? range ?? hedgeInside ?? hedgeMiddle ?? hedgeAfter ?? (leastOf(digits) === digits ? null : "几"),
    start: at,
    end: at + told.length,
  };
}

/** A bare number like 2020 is a year unless it ends a name (经济2020). */
function isYear(text: string, at: number, digits: string): boolean {
  return (
    /^(?:1[89]|20)\d\d$/u.test(digits) && /^(?:[^\p{Script=Han}]|[在于自从到至是])?$/u.test(text.slice(at - 1, at))
  );
}

/** 七成 is 70%. */
const TENTHS = "成";
/** 三成|五 is 35%. */
const HUNDREDTHS = /[一二三四五六七八九半](?=[,。;、的)”]|左右|以上|$)/uy;

function kindOf(unit: string): QuantityKind {
  if (unit === "") return "number";
  if (MONEY_UNITS.includes(unit)) return "money";
  if (DURATION_UNITS.includes(unit)) return "duration";
  return unit === TENTHS ? "percent" : "count";
}
