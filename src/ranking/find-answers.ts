import type { Span } from "../model.ts";
import type { AnalysedQuestion, ExpectedKind } from "../question/analysed-question.ts";
import { type Quantity, type QuantityKind, readQuantities } from "../text/read-quantities.ts";
import { tagWords } from "../text/segment.ts";

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

/** Measure words that count the same things, so that 几位 may be answered by 5名. */
const MEASURE_CLASSES: readonly (readonly string[])[] = [
  ["个", "家", "处", "座", "所", "间", "站"],
  ["人", "名", "位", "个", "人次"],
  ["项", "条", "个", "件", "种", "类", "款"],
  ["次", "场", "届", "回", "期"],
];

/** Finds the spans of a normalised sentence that could answer the question by their kind. */
export function findAnswers(sentence: string, question: AnalysedQuestion): readonly AnswerCandidate[] {
  const { kind, measure } = question.expected;
  const quantityKind = QUANTITY_KINDS[kind];
  if (quantityKind !== undefined) {
    return readQuantities(sentence).flatMap((quantity) => {
      const fit = quantityFit(quantity, quantityKind, measure);
      return fit === 0 ? [] : [{ start: quantity.start, end: quantity.end, fit }];
    });
  }
  switch (kind) {
    case "person":
      return findNames(sentence, question.text, /^nr/u).concat(matchAll(sentence, FOREIGN_NAME, 1));
    case "place":
      return findNames(sentence, question.text, /^ns/u).concat(matchAll(sentence, PLACE_CUE, 0.7));
    case "organization":
      return findNames(sentence, question.text, /^nt/u).concat(matchAll(sentence, ORGANISATION, 0.8));
    case "policy":
      return matchAll(sentence, /《[^《》]+(?:〈[^〉]*〉[^《》]*)?》/gu, 1);
    case "name":
      return matchAll(sentence, QUOTED, 1).concat(matchAll(sentence, NAMING_CUE, 0.7));
    case "list":
      return matchAll(sentence, LIST, 1);
    case "reason":
      return matchAll(sentence, REASON_CUE, 1);
    case "definition":
      return matchAll(sentence, DEFINITION_CUE, 1);
    default:
      return [];
  }
}

const FOREIGN_NAME = /[\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,8})+/gu;
const PLACE_CUE = /(?:位于|坐落于|坐落在|地处|分布于|分布在|设于|设在|出生于|来自|籍贯|生于)[^,。;]{2,12}/gu;
const ORGANISATION =
  /[\p{Script=Han}]{2,12}(?:公司|集团|企业|大学|学院|中学|小学|医院|银行|协会|学会|委员会|政府|部|厅|局|中心|研究所|研究院|电视台|报社|出版社|乐队|球队|组织|联盟|党|军|队|社)/gu;
const QUOTED = /["“「『《〈'‘][^"”」』》〉'’]{1,24}["”」』》〉'’]/gu;
const NAMING_CUE = /(?:又名|别名|别称|又称|俗称|简称|全称|原名|本名|名为|称为|叫做?|称作|命名为|取名)[^,。;]{1,12}/gu;
const LIST = /[^,。;:、]{1,14}(?:、[^,。;:、]{1,14})+(?:[和及与以][^,。;:、]{1,14})?/gu;
const REASON_CUE = /因为|由于|因此|因而|因(?=[^此而])|所以|为了|原因|以致|导致|使得|从而|之故|而得名|是以|以便/gu;
const DEFINITION_CUE = /是(?:一|指|由|以)|指的?是|意为|意思是|即|是[^,。]{1,30}的[^,。]{1,8}/gu;

function matchAll(text: string, pattern: RegExp, fit: number): AnswerCandidate[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, fit }));
}

function findNames(sentence: string, question: string, tag: RegExp): AnswerCandidate[] {
  const names: AnswerCandidate[] = [];
  let at = 0;
  for (const tagged of tagWords(sentence)) {
    const { length } = tagged.word;
    if (length > 1 && tag.test(tagged.tag) && !question.includes(tagged.word)) {
      names.push({ start: at, end: at + length, fit: 1 });
    }
    at += length;
  }
  return names;
}

function quantityFit(quantity: Quantity, kind: QuantityKind, measure: string | null): number {
  if (quantity.kind === "date" || kind === "date") return quantity.kind === kind ? 1 : quantity.unit === "世纪" ? 1 : 0;
  if (kind !== "count") return quantity.kind === kind ? 1 : 0;
  if (quantity.kind === "percent" || quantity.kind === "duration") return measure === null ? 0.2 : 0;
  if (measure === null) return quantity.kind === "count" ? 1 : 0.5;
  if (quantity.unit === measure) return 1;
  if (quantity.unit === "") return 0.4;
  return MEASURE_CLASSES.some((same) => same.includes(measure) && same.includes(quantity.unit)) ? 0.8 : 0.3;
}
