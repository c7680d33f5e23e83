import type { Span } from "../../model/corpus.ts";
import type { AnswerCandidate } from "../../ranking/find-answers.ts";
import { phraseStart } from "./noun-phrase-start.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** An organisation with the words of its name that stand before what was found: 成都市创新|创业服务中心. */
export function wholeName(sentence: ReadSentence, span: AnswerCandidate): AnswerCandidate {
  const start = Math.min(span.start, phraseStart(sentence, span.end, false));
  // 捐给|县|敬老院
  const level = /(?<=^|[由给被让向到在与和、,。;])[省市县区镇乡村]$/u.exec(sentence.text.slice(0, start));
  if (level !== null) return { ...span, start: level.index };
  const phrase = sentence.text.slice(
    start + (PARTNER_BEFORE.exec(sentence.text.slice(start, span.start))?.[0].length ?? 0),
    span.end,
  );
  const name = phrase.replace(WHO_BEFORE, "").replace(KIND_BEFORE, "").replace(PLACE_OF, "");
  return { ...span, start: span.end - name.length };
}

/** 工程由|港航中心, 县法院对|春台建筑公司: what is done, and who does it to whom, is no part of the name. */
const WHO_BEFORE =
  /^.*(?:由|委托|聘请|[介送交派捐配调移转]到|(?<=[院局委厅府关]|公司|部门)(?:对(?![外口])|向))(?=\p{Script=Han}{3})/u;
/** 中心同|北岚大学: with whom it does what it does. */
const PARTNER_BEFORE = /^.*(?:中心|公司|医院|学[校院]|大学|协会|\p{Script=Han}[县市区])[与和同跟]$/u;
/** 泊渚县的|瑞莳食品公司: where it is. */
const PLACE_OF = /^\p{Script=Han}{1,6}[县市区镇乡村]的(?=\p{Script=Han}{4,})/u;
/** 企业|渊鲜食品有限公司: of what kind it is. */
const KIND_BEFORE =
  /^(?:龙头|骨干|重点|当地|本地|民营)?(?:企业|厂家|商家|厂商)(?=\p{Script=Han}{2,}(?:公司|集团|厂|合作社)$)/u;

/** 运营方是|清曜环保公司, 镇上的|双桅船厂: what it does, and where it is. */
const PART_PLAYED =
  /^(?:运营|承办|主办|承建|施工|建设|投资|供货|供应|设计|合作|中标)(?:方|单位|商|企业)(?:是|为)?(?=\p{Script=Han}{3})/u;
const PLACED_OR_OWNED =
  /^\p{Script=Han}{1,12}的(?=\p{Script=Han}{3,}(?:公司|集团|厂|合作社|中心|大学|学院|医院|银行|协会)$)/u;
/** 保险由|安垄财险|承保: what it does. */
const THEN_DOES = /(?<=\p{Script=Han}{3})(?:承保|承建|承办|运营|负责|实施|施工|供货|配送|管理)$/u;

/** An organisation without what stands around its name: who chose it, where it is, what it does. */
export function nameAlone<T extends Span>(span: T, text: string): T {
  const phrase = text.slice(span.start, span.end).replace(THEN_DOES, "");
  const name = phrase.replace(WHO_BEFORE, "").replace(PART_PLAYED, "").replace(PLACED_OR_OWNED, "");
  const start = span.start + phrase.length - name.length;
  return { ...span, start, end: start + name.length };
}

/** 甲快递、乙速运、丙公司|三家企业 */
const COUNT_OF_FIRMS = /[两三四五六七八九十几\d]+[家个所](?:企业|公司|单位|机构|部门|院校|学校|医院|银行)$/u;

/** Of organisations in a row that are counted at its end the whole row, without the count. */
export function countedRow(span: AnswerCandidate, lists: readonly AnswerCandidate[], text: string): AnswerCandidate {
  const count = COUNT_OF_FIRMS.exec(text.slice(span.start, span.end));
  if (count === null || count.index === 0) return span;
  const row = lists.find(({ start, end }) => start < span.start && end >= span.start);
  return { ...span, start: row?.start ?? span.start, end: span.start + count.index };
}
