import { type Dimension, dimensionOf } from "../../text/units.ts";
import { PERSON_NOUN } from "./person-nouns.ts";

/** Sorts of what figures count or measure. */
export type Sort = "people" | "places" | "things" | Dimension;

const PEOPLE_UNIT = /^(?:人|名|位|人次|人民|人份)$/u;
const PLACES_UNIT = /^(?:[县市省乡镇村州国地]|乡镇|市地|地市|县区|行政村)$/u;

/** What a figure in that unit counts or measures. */
export function sortOfUnit(unit: string): Sort {
  if (PEOPLE_UNIT.test(unit)) return "people";
  return PLACES_UNIT.test(unit) ? "places" : (dimensionOf(unit) ?? "things");
}

const PEOPLE_HEAD = new RegExp(`(?:${PERSON_NOUN}|(?<!机器)人|博士后|群众|员|者|人口(?:数量?|总数|规模)?|人数)$`, "u");
const PLACES_HEAD = /[县市区省乡镇村州国地处]$|村子|村庄|地方|城市|单位/u;
const THINGS_HEAD =
  /(?:[器站点店校社院所馆库厂桥路车机课款户权]|中心|公司|企业|项目|基地|平台|园区?|课程|产品|专利|成果|政策|活动|会议|合同)$/u;
const WEIGHED_HEAD =
  /(?:粮食?|大米|稻谷?|早稻|晚稻|小麦|玉米|茶叶|水果|苹果|蔬菜|[牛羊猪鸡]肉|奶|水产|药材|煤炭?|水泥|钢材?|垃圾|污水|棉花|食用油|化肥)$/u;
/** Ways to ask for a measure. 产量有多高 asks for no height. */
const ASKED_BY: readonly (readonly [RegExp, Dimension])[] = [
  [/多[高长宽深远厚粗](?![时久])(?<![量率价入额度平值分例占][^,。]{0,3}多.)/u, "length"],
  [/(?:降雨|降水|积雪|雨|雪)量/u, "length"],
  [/装机(?:容量|规模|总量)?[^,。]{0,3}(?:多少|多大)/u, "power"],
  [/多重|货运(?:总)?量[^,。]{0,3}(?:多少|多大)/u, "weight"],
  [/(?:[用供蓄需调取排]水(?:总)?量|库容)[^,。]{0,3}(?:多少|多大)/u, "volume"],
  [/多大(?:的)?(?:面积|一?[片块])|(?:面积|占地)[^,。]{0,4}(?:多少|多大)/u, "area"],
  [
    /\bhow (?:big|large) (?:is|are|was|were) (?!.*\b(?:team|staff|workforce|population|class|crowd|audience|group|family|fund|budget|investment|market|gap|increase|rise|drop|fall|share|difference|loss|fleet|herd)\b)/u,
    "area",
  ],
  [/\bwhat area (?:does|do|is|did)\b/u, "area"],
  [/(?:温度|气温|水温)[^,。]{0,6}(?:多少|多高|几)/u, "temperature"],
];
/** What a word may mean besides, which its translations add at the end, tells nothing. */
const SUREST = 3;

/** What a question asks a figure of. */
export interface AskedCount {
  /** The measure word it is asked in, null when the question has none. */
  readonly measure: string | null;
  /** What is counted, the most telling way to say it first; none where the question does not say. */
  readonly heads: readonly string[];
  readonly question: string;
}

/** The dimension that the asking words themselves tell (多长, 多重), null where they do not. */
export function askedDimension(question: string): Dimension | null {
  return ASKED_BY.find(([asks]) => asks.test(question))?.[1] ?? null;
}

/** 人口有多少, 客运量是多少: what is counted stands before the asking words. */
const ASKS_PEOPLE = /(?:人口(?:总?数)?|客[运流](?:总)?量|[旅游]客[^,。]{0,4}量)(?:是|有|为|达)?(?:多少|几)/u;

/** The sort of what a question counts, as far as its words tell; null where they do not. */
export function sortOfAsked({ measure, heads, question }: AskedCount): Sort | null {
  const dimension = askedDimension(question);
  if (measure === null && dimension !== null) return dimension;
  if (measure === null && ASKS_PEOPLE.test(question)) return "people";
  const surest = heads.slice(0, SUREST);
  const isAll = (sort: RegExp): boolean => surest.length > 0 && surest.every((head) => sort.test(head));
  if (isAll(PEOPLE_HEAD)) return "people";
  // 几个市地, 多少个县: 个 counts places as well as things.
  if (heads.some((head) => PLACES_HEAD.test(head))) return null;
  if (isAll(THINGS_HEAD)) return "things";
  if (measure === null) return isAll(WEIGHED_HEAD) ? "weight" : null;
  // 个 counts anything, places too, and 度 is a degree as well as a kilowatt-hour.
  const sort = measure === "个" || measure === "度" ? null : sortOfUnit(measure);
  return sort === "places" ? null : sort;
}

/** Milk and water are told in tonnes as well as in cubic metres. */
const WEIGHED_OR_FILLED: ReadonlySet<Sort> = new Set(["weight", "volume"]);

/** Whether a unit is of quite another sort than what is asked for: 名 for 孵化器, 吨 for 多高. */
export function isOfOtherSort(unit: string, asked: Sort | null): boolean {
  if (asked === null || unit === "") return false;
  const told = sortOfUnit(unit);
  return told !== asked && !(WEIGHED_OR_FILLED.has(asked) && WEIGHED_OR_FILLED.has(told));
}
