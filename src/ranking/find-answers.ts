import type { Span } from "../model.ts";
import type { ExpectedKind } from "../question/analysed-question.ts";
import type { RegionNames } from "../question/region.ts";
import { dimensionOf, type Quantity, type QuantityKind } from "../text/read-quantities.ts";
import type { TaggedWord } from "../text/segment.ts";
import { findLists } from "./find-lists.ts";
import { findOrganisations, findPeople, findPlaceNames } from "./find-names.ts";

/** A span of a sentence that is of the kind asked for; `fit` in (0, 1] says how well. */
export interface AnswerCandidate extends Span {
  readonly fit: number;
}

const QUANTITY_KINDS: Readonly<Partial<Record<ExpectedKind, QuantityKind>>> = {
  count: "count",
  money: "money",
  percent: "percent",
  date: "date",
  duration: "duration",
};

/** An organisation may be what 谁 asks for, but fits no better than this. */
export const ORGANISATION_FOR_PERSON = 0.7;

/** Measure words that count the same things, so that 几位 may be answered by 5名. */
const MEASURE_CLASSES: readonly (readonly string[])[] = [
  ["个", "家", "处", "座", "所", "间", "站"],
  ["人", "名", "位", "个", "人次"],
  ["项", "条", "个", "件", "种", "类", "款"],
  ["次", "场", "场次", "届", "回", "期"],
];

/** The kind of figure that answers a question, null when none does. */
export function quantityKindOf(kind: ExpectedKind): QuantityKind | null {
  return QUANTITY_KINDS[kind] ?? null;
}

/** What kind of figure is asked for. */
export interface AskedFigure {
  readonly kind: QuantityKind;
  /** The measure word it is asked in, null when the question has none. */
  readonly measure: string | null;
  /** What is counted, the most telling way to say it first; none where the question does not say. */
  readonly heads: readonly string[];
}

/** The figures that could answer a question for a figure, counted in its measure word where it has one. */
export function fitQuantities(quantities: readonly Quantity[], asked: AskedFigure): readonly AnswerCandidate[] {
  return quantities.flatMap((quantity) => {
    const fit = quantityFit(quantity, asked);
    return fit === 0 ? [] : [{ start: quantity.start, end: quantity.end, fit }];
  });
}

/**
 * Finds the spans of a normalised sentence that could answer a question of that kind, figures aside.
 * @param tagged the words of the sentence with their parts of speech
 */
export function findByKind(
  sentence: string,
  kind: ExpectedKind,
  names: RegionNames,
  tagged: () => readonly TaggedWord[],
): readonly AnswerCandidate[] {
  switch (kind) {
    case "person": {
      const words = tagged();
      return [
        ...findPeople(sentence, words),
        ...findOrganisations(sentence, words).map((span) => ({ ...span, fit: span.fit * ORGANISATION_FOR_PERSON })),
      ];
    }
    case "place":
      return findPlaceNames(sentence, names, tagged());
    case "organization":
      return findOrganisations(sentence, tagged());
    case "policy":
      return findAll(sentence, TITLED);
    case "name":
      return [...findAll(sentence, QUOTED), ...findAll(sentence, NAMING_CUE)];
    case "list":
      return findLists(sentence, tagged()).map((span) => ({
        ...span,
        fit: DESCRIBING.test(sentence.slice(span.start, span.end)) ? 0.5 : 1,
      }));
    case "reason":
      return findAll(sentence, REASON_CUE);
    case "definition":
      return findAll(sentence, DEFINITION_CUE);
    default:
      return [];
  }
}

/** Items that describe (科技含量高、创新能力强的) name nothing. */
const DESCRIBING = /[的地]/u;
/** A title in its marks, another title inside it included. */
export const TITLED = /《(?:[^《》]|《[^《》]*》)+》/gu;
/** What stands in quotation marks, others inside them included. */
const QUOTED =
  /(?<=["“「『])(?:[^"“”「」『』‘’]|‘[^‘’]*’){1,30}(?=["”」』])|(?<=(?<![“「『"][^”」』"]*)‘)[^’]{1,24}(?=’)/gu;
const NAMING_CUE =
  /(?<=又名|别名|别称|又称|俗称|简称|全称|原名|本名|名为|称为|叫做|称作|命名为|取名)[^,。;"“”]{1,12}/gu;
const REASON_CUE = /因为|由于|因此|因而|因(?=[^此而])|所以|为了|原因|以致|导致|使得|从而|之故|而得名|是以|以便/gu;
const DEFINITION_CUE = /是(?:一|指|由|以)|指的?是|意为|意思是|即|是[^,。]{1,30}的[^,。]{1,8}/gu;

function findAll(text: string, pattern: RegExp): readonly AnswerCandidate[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fit: 1,
  }));
}

/** A number like 2020 may be part of a name. */
const BARE_YEAR = /^\d{4}$/u;
/** 一次, 一个 and the like seldom count anything. */
const HARDLY_A_COUNT = /^一\D/u;

/** Measure words of people, and of places. */
const PEOPLE_UNIT = /^(?:人|名|位|人次|人民)$/u;
const PLACES_UNIT = /^(?:[县市省乡镇村州国地]|乡镇|市地|地市|县区)$/u;
const PLACE_HEAD = /[县市区省乡镇村州国地处]$|地方|城市|单位/u;
/** Things that are no people. */
const THING_HEAD =
  /(?:[器站点店校社院所馆库厂桥路车机课款]|中心|公司|企业|项目|基地|平台|园区?|课程|产品|专利|成果|政策|活动|会议)$/u;

/** Whether what a figure counts is of quite another sort than what is asked for: 3县 for 贫困户, 6名 for 孵化器. */
function countsOtherSort(unit: string, heads: readonly string[]): boolean {
  if (heads.length === 0) return false;
  if (PLACES_UNIT.test(unit)) return !heads.some((head) => PLACE_HEAD.test(head));
  return PEOPLE_UNIT.test(unit) && heads.every((head) => THING_HEAD.test(head));
}

function quantityFit(quantity: Quantity, { kind, measure, heads }: AskedFigure): number {
  if (kind === "date" && quantity.kind === "date" && BARE_YEAR.test(quantity.text)) return 0.4;
  if (kind !== "count") return quantity.kind === kind ? 1 : 0;
  if (quantity.kind === "date" || HARDLY_A_COUNT.test(quantity.text)) return 0;
  if (quantity.kind === "percent" || quantity.kind === "duration") return measure === null ? 0.5 : 0;
  if (measure === null) {
    if (countsOtherSort(quantity.unit, heads)) return 0;
    return quantity.kind === "count" ? 1 : 0.4;
  }
  if (quantity.unit === measure) return 1;
  if (quantity.unit === "") return 0.2;
  if (dimensionOf(measure) !== dimensionOf(quantity.unit)) return 0;
  if (dimensionOf(measure) !== null) return 0.9;
  return MEASURE_CLASSES.some((same) => same.includes(measure) && same.includes(quantity.unit)) ? 0.8 : 0.3;
}
