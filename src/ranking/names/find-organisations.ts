import { placeWords, type TaggedWord, tagWords } from "../../text/segment.ts";
import { trimStart } from "../trim-phrase.ts";
import { findAll, findTagged, joinRows, type NameSpan, withoutInner } from "./name-span.ts";

const ORGANISATION_END =
  /公司|集团|企业(?!家)|大学(?!生)|学院|中学(?!生)|小学(?!生)|医院|银行|协会|学会|总会|商会|工会|基金会|联合会|红十字会|合作社|委员会|政府|部门|部(?![门队落分])|厅|局|中心|研究所|研究院|妇联|团委|残联|工商联|村委会|居委会|派出所|卫生院|法院|检察院|电视台|报社|出版社|乐队|球队|组织|联盟|党|军|队|社|孵化器|(?<![所个家类级各些等的新])学校(?!生)|职校|技校|事务所|财险|农商行/u;
const ORGANISATION = new RegExp(`\\p{Script=Han}{2,14}(?:${ORGANISATION_END.source})`, "gu");

/** A title, or a mark that opens none: a bureau named in a title does nothing in the sentence. */
const TITLE = /《[^》]*(?:》|$)/gu;

/** Organisations a normalised sentence names, outside of titles. */
export function findOrganisations(whole: string, words = tagWords(whole)): readonly NameSpan[] {
  const sentence = whole.replace(TITLE, (title) => (title.endsWith("》") ? "·".repeat(title.length) : title));
  // Most sentences hold no such ending, and looking for names up to one takes long.
  const ending = ORGANISATION_END.test(sentence) ? findEndings(sentence) : [];
  const named = ending.map(({ start, end, fit }) => ({
    start: Math.max(
      startOfName(words, trimStart(words, start, end)),
      start + sentence.slice(start, end).lastIndexOf("由") + 1,
      start + (BEFORE_NAME.exec(sentence.slice(start, end))?.[0].length ?? 0),
    ),
    end,
    fit,
  }));
  const called = ending
    .map(({ start, end, fit }) => ({ start: start + afterCopula(sentence.slice(start, end)), end, fit }))
    .filter(({ start, end }) => named.some((one) => one.end === end && start < one.start));
  const tagged = findTagged(words, /^nt/u, 1).filter(({ start }) => sentence.charAt(start) !== "·");
  return joinRows(
    sentence,
    withoutInner([...tagged, ...named, ...called].filter((span) => span.end - span.start > SHORTEST_NAME)),
  );
}

/** Names up to such an ending; of two in a row (甲集团和乙公司) each by itself. */
function findEndings(sentence: string): NameSpan[] {
  return findAll(sentence, ORGANISATION, 0.9).flatMap((span) => {
    const first = FIRST_OF_TWO.exec(sentence.slice(span.start, span.end));
    return first === null ? [span] : [{ ...span, end: span.start + first[0].length }, span];
  });
}

/** 供销集团|和驰禾物流公司 */
const FIRST_OF_TWO =
  /^\p{Script=Han}{2,10}?(?:公司|集团|大学|学院|医院|银行|协会|合作社|研究院|研究所)(?=[和与同](?!\p{Script=Han}{0,2}$))/u;

/** 公司, 学校: what is no name by itself. */
const SHORTEST_NAME = 2;

/** 施工方是|匠远古建修缮公司: where a name of words that the segmenter takes for verbs begins, else the end of the text. */
function afterCopula(text: string): number {
  const length = /^.*[方位人](?:是|为)(?=\p{Script=Han}{4,}$)/u.exec(text)?.[0].length;
  return length ?? text.length;
}

/** 林业局委托|勘测设计公司, 公司与|理工大学, 本地企业|竹业有限公司: what stands before the name of another organisation. */
const BEFORE_NAME =
  /^.*(?:委托|[介送交派捐配调移转]到|联合|会同|携手|聘请|邀请|引进|(?:公司|集团|中心|医院|学[校院]|大学|协会|该[院校局厂所])[与和同跟]|^\p{Script=Han}{1,4}[县市区][与同跟]|企业(?=\p{Script=Han}{3,}(?:公司|集团)))(?=\p{Script=Han}{3})/u;

/** Where a name begins that the segmenter has parted lone characters or its founder from: 交给|霁禾农业服务公司, 省立|明岐医院. */
function startOfName(words: readonly TaggedWord[], start: number): number {
  const isPart = ({ word, tag }: TaggedWord): boolean =>
    /^[省市县国]立$/u.test(word) || (word.length === 1 && /^(?:[vztnad]g|g)$/u.test(tag));
  return placeWords(words).reduceRight((from, word) => (word.end === from && isPart(word) ? word.start : from), start);
}
