import type { Span } from "../model.ts";
import { findPlacesAt } from "../question/place-scope.ts";
import type { RegionNames } from "../question/region.ts";
import { tagWords } from "../text/segment.ts";

/** Names of foreigners in Chinese characters: 贾里德·艾伦. */
const FOREIGN = /\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,8})+/gu;
/** 村民罗布旺堆说: a name between what someone is and what someone does. */
const INTRODUCED =
  /(?<=记者|村民|局长|厅长|县长|市长|书记|主任|经理|校长|院长|处长|科长|主席|教授|博士|医生|老师|队长|所长|站长|负责人|董事长|专家|学者|农民|牧民|群众|员工|代表|学生|同学|选手|院士|研究员)\p{Script=Han}{2,5}?(?=说|表示|介绍|告诉|认为|坦言|指出|透露|等|,|。|、|和|向)/gu;
const AFTER_PLACE =
  /(?<=[县市区乡镇村州省])\p{Script=Han}{2,4}(?=等(?:\d|[一二三四五六七八九十]|人)|、\p{Script=Han}{2,10}等)/gu;
const PLACE_CUE = /(?<=位于|坐落于|坐落在|地处|分布于|分布在|设于|设在|出生于|来自|籍贯|生于)[^,。;]{2,12}/gu;
const ORGANISATION =
  /[\p{Script=Han}]{2,14}(?:公司|集团|企业|大学|学院|中学|小学|医院|银行|协会|学会|委员会|政府|部|厅|局|中心|研究所|研究院|电视台|报社|出版社|乐队|球队|组织|联盟|党|军|队|社)/gu;

/** People a normalised sentence names. */
export function findPeople(sentence: string): readonly Span[] {
  return [
    ...findTagged(sentence, /^nr/u),
    ...find(sentence, FOREIGN),
    ...find(sentence, INTRODUCED),
    ...find(sentence, AFTER_PLACE),
  ];
}

/** Places a normalised sentence names, those of the gazetteer first. */
export function findPlaceNames(sentence: string, names: RegionNames): readonly Span[] {
  return [...findPlacesAt(sentence, names), ...findTagged(sentence, /^ns/u), ...find(sentence, PLACE_CUE)];
}

/** Organisations a normalised sentence names. */
export function findOrganisations(sentence: string): readonly Span[] {
  return [...findTagged(sentence, /^nt/u), ...find(sentence, ORGANISATION)];
}

function find(sentence: string, pattern: RegExp): Span[] {
  return [...sentence.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function findTagged(sentence: string, tag: RegExp): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const tagged of tagWords(sentence)) {
    const { length } = tagged.word;
    if (length > 1 && tag.test(tagged.tag)) spans.push({ start: at, end: at + length });
    at += length;
  }
  return spans;
}
