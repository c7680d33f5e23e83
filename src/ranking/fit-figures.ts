import type { ExpectedKind } from "../question/analysed-question.ts";
import { type AskedCount, isOfOtherSort, type Sort, sortOfAsked, sortOfUnit } from "../question/asked/asked-sort.ts";
import { readTimesAsked } from "../question/asked/asked-time.ts";
import { SORT_OF_PERSON } from "../question/asked/person-nouns.ts";
import { answeringMeasures } from "../text/measure-words.ts";
import type { Quantity, QuantityKind } from "../text/read-quantities.ts";
import { numberOfYear, YEAR_NAME } from "../text/relative-time.ts";
import { dimensionOf } from "../text/units.ts";
import type { AnswerCandidate } from "./find-answers.ts";

const QUANTITY_KINDS: Readonly<Partial<Record<ExpectedKind, QuantityKind>>> = {
  count: "count",
  money: "money",
  percent: "percent",
  date: "date",
  duration: "duration",
};

/** The kind of figure that answers a question, null when none does. */
export function quantityKindOf(kind: ExpectedKind): QuantityKind | null {
  return QUANTITY_KINDS[kind] ?? null;
}

/** What kind of figure is asked for. A figure that the question says itself is no answer. */
export interface AskedFigure extends AskedCount {
  readonly kind: QuantityKind;
  /** The sort of what is counted, null where it is not told. */
  readonly sort: Sort | null;
  /** Whether the year is asked for. */
  readonly isOfYear: boolean;
  /** Whether the question names things to be counted, which no money is. */
  readonly isOfThings: boolean;
}

/** Reads once for all figures what sort of figure is asked for. */
export function readAskedFigure(kind: QuantityKind, count: AskedCount): AskedFigure {
  return {
    ...count,
    kind,
    sort: sortOfAsked(count),
    isOfYear: ASKED_YEAR.test(count.question),
    isOfThings: countsThings(count),
  };
}

/**
 * The figures that could answer a question for a figure, counted in its measure word where it has one.
 * @param sentence the normalised sentence that they stand in
 */
export function fitFigures(
  quantities: readonly Quantity[],
  sentence: string,
  asked: AskedFigure,
): readonly AnswerCandidate[] {
  return quantities.flatMap((quantity) => {
    const isNone =
      isSaid(quantity, asked) ||
      YEAR_OF_CLASS.test(quantity.text) ||
      isInName(quantity, sentence, asked.question) ||
      isPeriod(quantity, sentence, asked) ||
      countsOtherPeople(quantity, sentence, asked.heads);
    const fit = isNone ? 0 : fitOfCounted(quantity, sentence, asked) * ofScale(quantity, asked);
    return fit === 0 ? [] : [{ start: quantity.start, end: quantity.end, fit }];
  });
}

/** 多少亿 is told by what is told in 亿. */
const ASKS_HUNDRED_MILLIONS = /多少个?亿/u;
const OTHER_SCALE = 0.2;

function ofScale({ text }: Quantity, { question }: AskedFigure): number {
  return ASKS_HUNDRED_MILLIONS.test(question) && !text.includes("亿") ? OTHER_SCALE : 1;
}

const SPAN_OF_TIME = /^(?:个月|年|天|个?季度)$/u;

/** 今年前|10个月: when, and not how many. */
function isPeriod({ start, unit }: Quantity, sentence: string, { kind, measure }: AskedFigure): boolean {
  return kind === "count" && measure === null && SPAN_OF_TIME.test(unit) && /[前头近]$/u.test(sentence.slice(0, start));
}

/** 2025届: whose, and not how many. */
const YEAR_OF_CLASS = /^\d{4}届$/u;

const NAME_BEFORE = /[a-z]$/iu;
const NAME_AFTER = /^[号”]/u;
const ASKS_NUMBER_OF_NAME = /号|哪[条路]|几路|\bnumber\b/u;

/** 1|号线, G|7611, “星礁|18”: a number in a name, which counts nothing. */
function isInName({ kind, start, end }: Quantity, sentence: string, question: string): boolean {
  if (kind !== "number" || ASKS_NUMBER_OF_NAME.test(question)) return false;
  return NAME_BEFORE.test(sentence.slice(0, start)) || NAME_AFTER.test(sentence.slice(end));
}

/** A figure of the question, or the year that it asks about. */
function isSaid({ kind, text }: Quantity, { question }: AskedFigure): boolean {
  return question.includes(text) || (kind === "date" && YEAR_ALONE.test(text) && namesYear(question, text));
}

const YEAR_ALONE = new RegExp(`^(?:${YEAR_NAME}|\\d{4}年)$`, "u");

function namesYear(question: string, year: string): boolean {
  return readTimesAsked(question).includes(numberOfYear(year, null) ?? year);
}

/** 53个|县区, 20个|村: 个 by itself says nothing of what it counts. */
const COUNTED_PLACES = /^(?:县区|市地|地市|乡镇|行政村|[县市乡镇村州])(?!级|域|民|委|办)/u;

function asPlaces(quantity: Quantity, sentence: string): Quantity {
  const unit = quantity.unit === "个" ? COUNTED_PLACES.exec(sentence.slice(quantity.end))?.[0] : undefined;
  return unit === undefined ? quantity : { ...quantity, unit };
}

/** 53个县区 are no 53 kinds of plants; where the question has no unit of its own they may still be what it counts. */
function fitOfCounted(quantity: Quantity, sentence: string, asked: AskedFigure): number {
  const places = asPlaces(quantity, sentence);
  // 4地|5个|交流中心: in how many places is told by the first.
  if (places === quantity && quantity.unit === "个" && asked.heads.some((head) => AT_PLACES.test(head))) {
    return Math.min(fitOf(quantity, asked), sentence.startsWith("地方", quantity.end) ? 1 : OTHER_CLASS);
  }
  if (places === quantity) return fitOf(quantity, asked);
  const isOpen = asked.measure === null || asked.measure === "个";
  return isOpen ? Math.max(fitOf(quantity, asked), fitOf(places, asked)) : fitOf(places, asked);
}

const PRODUCE = /产量|\b(?:output|yield|production|harvest)\b(?! value)|\bhow much\b.*\b(?:produce|harvested|yielded)/u;
/** How much asks for no number of things. */
const MASS = /\bhow much\b/u;
/** A number like 2020 may be part of a name. */
const BARE_YEAR = /^\d{4}$/u;
/** 一次, 一个 and the like seldom count anything, and 二期 is a name. */
const HARDLY_A_COUNT = /^(?:一\D|[二三四五]期$)/u;
/** 两级仲裁机构: whose they are. */
const LEVELS = /^[两二三四]级$/u;
/** What may be a count where the question does not say of what. */
const OTHER_KIND = 0.4;
const SHARE_FOR_COUNT = 0.5;
const NO_UNIT = 0.2;

/** 270名|幼儿 and 司机|270名, where teachers are asked for. */
const PEOPLE_AFTER = new RegExp(`^的?${SORT_OF_PERSON}`, "u");
const PEOPLE_BEFORE = new RegExp(`${SORT_OF_PERSON}(?:共|达|约|近)?$`, "u");
const ASKED_PEOPLE = new RegExp(`${SORT_OF_PERSON}$`, "u");

/** Whether the people that a figure counts are others than those asked for. */
function countsOtherPeople({ start, end }: Quantity, sentence: string, heads: readonly string[]): boolean {
  const told = PEOPLE_AFTER.exec(sentence.slice(end))?.[0] ?? PEOPLE_BEFORE.exec(sentence.slice(0, start))?.[0];
  const asked = heads.filter((head) => ASKED_PEOPLE.test(head));
  if (told === undefined || asked.length === 0) return false;
  return !asked.some((head) => [...told].some((character) => head.includes(character)));
}

const HOW_MANY = /\bhow many\b/u;

/** How many things there are is told by no share, money, length or weight. */
function isNoNumberOf({ kind, unit }: Quantity, measure: string | null): boolean {
  return kind === "percent" || kind === "money" || (measure === null && dimensionOf(unit) !== null);
}

/** Units of time, the shortest first. */
const TIMES: readonly RegExp[] = [/秒/u, /分/u, /小时/u, /[天日]/u, /周|星期/u, /月/u, /年/u];
const ASKED_TIME = /(?:多少|几)(?<unit>年|天|个?小时|分钟|个?月|周|秒|个?星期)/u;
const OTHER_TIME = 0.2;

/** 52个小时 is no answer in years. */
function durationFit(unit: string, question: string): number {
  const asked = ASKED_TIME.exec(question)?.groups?.unit;
  if (asked === undefined) return 1;
  const rank = (name: string): number => TIMES.findIndex((time) => time.test(name));
  return Math.abs(rank(asked) - rank(unit)) > 1 ? OTHER_TIME : 1;
}

/** How long a thing is may be told in metres. */
const ASKS_LENGTH_OR_TIME = /\bhow long (?:is|are|was|were)\b/u;
const LENGTH_FOR_TIME = 0.6;

/** 多少织娘 asks for no money, 多少资金 does. */
const MAY_BE_MONEY = /[钱款金额费资值价税入贷酬薪奖补贴润]/u;

const ASKS_NUMBER = /(?:总数|数量|数目|个数)(?:一共|总共)?(?:是|有|为|达)?(?:多少|几)/u;

function countsThings({ heads, question }: AskedCount): boolean {
  const [head] = heads;
  const isCounted = head !== undefined && (question.includes(`多少${head}`) || ASKS_NUMBER.test(question));
  return isCounted && !MAY_BE_MONEY.test(head);
}

const ASKED_YEAR = /哪(?:一|个)?年(?!代)|何年|[西公]元几年|\b(?:what|which) year\b/u;
const TELLS_YEAR = new RegExp(`[\\d〇零一二三四五六七八九元]年|${YEAR_NAME}`, "u");
/** 9月3日 and 同年10月 leave open in which year. */
const WITHOUT_YEAR = 0.2;

/** 几点 is answered by no day. */
const ASKED_HOUR = /几点/u;
const TELLS_HOUR = /[点时:]/u;

const ASKED_DAY = /哪一?天(?!气)|几[号日]|\b(?:what|which) (?:day|date)\b/u;
const TELLS_DAY = /[日号天]/u;
/** 去年 is no day. */
const WITHOUT_DAY = 0.1;

function dateFit(text: string, { isOfYear, question }: AskedFigure): number {
  if (ASKED_HOUR.test(question) && !TELLS_HOUR.test(text)) return 0;
  if (ASKED_DAY.test(question) && !TELLS_DAY.test(text)) return WITHOUT_DAY;
  if (BARE_YEAR.test(text)) return 0.4;
  return isOfYear && !TELLS_YEAR.test(text) ? WITHOUT_YEAR : 1;
}

const ASKS_SCORE = /比分|(?:几|多少)比(?:几|多少)|\bscore\b/u;
const SCORE = /^\d+比\d+$/u;

function fitOf(quantity: Quantity, asked: AskedFigure): number {
  const { kind, measure } = asked;
  if (kind === "date" && quantity.kind === "date") return dateFit(quantity.text, asked);
  if (kind === "duration" && quantity.kind === kind) return durationFit(quantity.unit, asked.question);
  if (kind === "duration" && ASKS_LENGTH_OR_TIME.test(asked.question) && dimensionOf(quantity.unit) === "length")
    return LENGTH_FOR_TIME;
  if (kind !== "count") return quantity.kind === kind ? 1 : 0;
  if (quantity.kind === "date" || HARDLY_A_COUNT.test(quantity.text)) return 0;
  if (LEVELS.test(quantity.text) && measure !== "级") return 0;
  // How many asks for no share, and how much is produced for no area.
  if (HOW_MANY.test(asked.question) && isNoNumberOf(quantity, measure)) return 0;
  if (MASS.test(asked.question)) {
    if (quantity.kind === "money" && asked.sort === null) return SAME_CLASS;
    if (quantity.kind === "count" && sortOfUnit(quantity.unit) === "things") return OTHER_CLASS;
  }
  if (PRODUCE.test(asked.question) && dimensionOf(quantity.unit) === "area") return 0;
  if (quantity.kind === "percent" || quantity.kind === "duration")
    return measure === null && asked.sort === null ? SHARE_FOR_COUNT : 0;
  if (quantity.kind === "money") {
    return measure === null && asked.sort === null && !asked.isOfThings ? OTHER_KIND : 0;
  }
  if (quantity.kind !== "count" && measure === null) return OTHER_KIND;
  if (quantity.unit === measure) return 1;
  if (quantity.unit === "") return ASKS_SCORE.test(asked.question) && SCORE.test(quantity.text) ? 1 : NO_UNIT;
  return fitOfUnit(quantity.unit, asked);
}

const AT_PLACES = /地方$/u;
const SAME_CLASS = 0.8;
const SAME_DIMENSION = 0.9;
const OTHER_MEASURE = 0.3;
const OTHER_CLASS = 0.2;
/** People may be counted in 个, and told in households. */
const PEOPLE_IN = { 个: 0.2, 户: 0.6, 口: 1 } as const satisfies Record<string, number>;
/** Too little to be an answer, but a figure. */
const OTHER_SORT = 0.1;

/** Those who work somewhere are not counted in visits. */
const STAFF = /(?:医生|大夫|护士|保安|厨师|民警|门卫)$/u;
const ASKS_STAFF =
  /\bhow many people (?:work|are employed)\b|(?:员工|职工|工作人员)(?:有|共)?(?:多少|几)|(?:多少|几)[个名位]?(?:员工|职工|工作人员)/u;

function fitOfUnit(unit: string, asked: AskedFigure): number {
  const { measure, heads, sort } = asked;
  if (unit === "人次" && (heads.some((head) => STAFF.test(head)) || ASKS_STAFF.test(asked.question))) return 0;
  if (isOfOtherSort(unit, sort)) {
    const isLoose = measure === null && sort === "people" && sortOfUnit(unit) === "things";
    return isLoose ? (Object.entries(PEOPLE_IN).find(([name]) => name === unit)?.[1] ?? OTHER_SORT) : 0;
  }
  if (measure === null || heads.some((head) => head.endsWith(unit))) return 1;
  // 几个地方: 4地
  if (heads.some((head) => AT_PLACES.test(head)) && sortOfUnit(unit) === "places") return 1;
  const classes = answeringMeasures(measure);
  if (classes.some((same) => same.includes(unit))) return SAME_CLASS;
  // What is counted in 个 or 家 is not measured.
  if (dimensionOf(unit) !== null) return dimensionOf(measure) === null ? OTHER_CLASS : SAME_DIMENSION;
  return classes.length > 0 ? OTHER_CLASS : OTHER_MEASURE;
}
