import type { AnswerCandidate } from "../../ranking/find-answers.ts";
import { SAYING } from "../../text/speech-verbs.ts";
import { toldAfterColon } from "./told-after-colon.ts";

/** Cues that a reason or purpose follows to the next mark, and those after which all the rest is one. */
const BEFORE_REASON =
  /^(?:因为|由于|为了|因|以便|以|为|嫌|主要是|(?:问题|毛病|症结)出?在|为的是|图的是|(?:得益|归[功因咎]|源)于|(?:起因|缘由)(?:是|为)|理由(?:很简单)?[是:]|是|是?怕|生怕|因?担心|)$/u;
/** Cues that what stands before them in the sentence was the reason. */
const AFTER_REASON = /^(?:因此|因而|所以|是以)$/u;
/** 为了不碰产卵场,…,因此多花了钱: with a cue of its own the reason is not all that stands before. */
const NAMES_REASON = /^(?:因为|由于|为了)$/u;
/** Who said it. */
const SAID = new RegExp(`^.*(?:${SAYING}(?:记者)?|反映|:“)[,:]?“?`, "u");
/** Where the reason ends and what came of it begins: 因|体检不合格|被劝退, 嫌|苦|不愿干. */
const COMES_OF_IT = /被|停[工产课]|推迟|延期|[两多]次|一度|未能|而(?!且)|导致|造成|(?<=嫌.{1,6})(?:不愿|不想|不肯)/u;
const IS_REASON =
  /(?:是|(?<![说示绍为言露忆诉释]),)(?:主要)?因为$|(?:问题出在|为的是|图的是)$|理由(?:很简单)?[是:]$|[原起]因(?:主要)?(?:是|为|在于)$|目的,?是$|(?:,|解释|认为|说|分析|坦言)主要是$/u;
const MARK = /[,;:。]/u;
/** 是为了让车位转得更快|,而不是多收钱 */
const NOT_BUT = /[;:。]|,(?:而不是|而非|并不是|不是)/u;
/** After them a single word is one: 因为没人砍. */
const BECAUSE = /^(?:因为|由于)$/u;
/** A word by itself is no reason. */
const SHORTEST = 4;

/**
 * The reasons a normalised sentence gives: what stands after a cue before one (由于, 为了) up to the next mark, after 是因为
 * and 原因是 up to the end. Of cues that only say that one was told before (因此, 从而) nothing is taken.
 * @param cues where the sentence has cues of a reason
 */
export function findReasons(text: string, cues: readonly AnswerCandidate[]): readonly AnswerCandidate[] {
  const counted = /(?<=[,:])一是.*二是.*(?=。)/u.exec(text);
  if (counted !== null) return [{ start: counted.index, end: counted.index + counted[0].length, fit: 1 }];
  const after = toldAfterColon(text);
  if (after !== null) return [{ ...after, fit: 1 }];
  const all = [...cues, ...findPurposes(text)];
  const isNamed = all.some(({ start, end }) => NAMES_REASON.test(text.slice(start, end)));
  const told = all.flatMap((cue) => {
    if (AFTER_REASON.test(text.slice(cue.start, cue.end))) return isNamed ? [] : reasonBefore(text, cue);
    const link = /^,?(?:主要)?(?:是|在于)/u.exec(text.slice(cue.end))?.[0] ?? "";
    const start = cue.end + link.length;
    const isWhole = IS_REASON.test(text.slice(0, start));
    if (!isWhole && !BEFORE_REASON.test(text.slice(cue.start, cue.end))) return [];
    const length = text.slice(start).search(isWhole ? NOT_BUT : MARK);
    const whole = length === -1 ? text.length : start + length;
    const rest = isWhole ? -1 : text.slice(cue.start, whole).search(COMES_OF_IT);
    const end = rest === -1 || cue.start + rest - start < 1 ? whole : cue.start + rest;
    // 为解决|弯道视线差|的问题
    const problem = /^解决(?<what>.{2,}?)的?(?:问题|难题|困难)$/u.exec(text.slice(start, end))?.groups?.what;
    if (problem !== undefined) return [{ ...cue, start: start + 2, end: start + 2 + problem.length }];
    const shortest = end < whole || BECAUSE.test(text.slice(cue.start, cue.end)) ? 1 : SHORTEST;
    return end - start >= shortest ? [{ ...cue, start, end }] : [];
  });
  if (told.length > 0) return told;
  const causes = findCauses(text);
  return causes.length > 0 ? causes : findAims(text);
}

/** 参与实操培训,|提高服务的专业性: what is done for something, told without a cue at the end. */
const AIM =
  /(?<=,)(?:进一步|有效|切实|不断|更好地?)?(?:提高|提升|增强|促进|推动|方便|确保|保障|保证|满足|解决|改善|带动)[^,;。]{4,40}(?=。)|(?<=,)使[^,;。]{2,16}(?:能够?|可以|得以)[^,;。]{2,30}(?=[,。])/gu;

function findAims(text: string): readonly AnswerCandidate[] {
  return [...text.matchAll(AIM)].map(({ index, 0: aim }) => ({ start: index, end: index + aim.length, fit: 1 }));
}

/** 养殖密度过大|曾使水质变差: what something is said to come of. */
const CAUSE =
  /(?<=^|[,;。:“])(?<cause>[^,;。:“]{4,20}?)(?:曾|一度|也|已|常常?|往往)?(?:使得?(?!用|命|馆|者|劲)|导致|造成|引发|致使)|(?<=受)(?<by>[^,;。]{2,20}?)(?=影响)|(?<=^|[,;。:“])(?:(?:该|这家)\p{Script=Han}{1,3}?(?=[用把将在以偷私违擅]))?(?<deed>[^,;。:“]{4,20}?)(?=,?被(?:罚|处罚|通报|责令|吊销|开除|劝退|查处))/gu;

function findCauses(text: string): readonly AnswerCandidate[] {
  return [...text.matchAll(CAUSE)].map(({ index, 0: all, groups }) => {
    const deed = groups?.deed;
    const start = deed === undefined ? index : index + all.length - deed.length;
    return { start, end: start + (groups?.cause ?? groups?.by ?? deed ?? "").length, fit: 1 };
  });
}

/** 为|防船锚损坏管道,两侧划为禁锚区; ,以|减少排放; ,|让草皮恢复; 嫌|苦|不愿干: cues that are none elsewhere. */
const PURPOSE =
  /(?<=^|[,;:“])为(?=(?:进一步|更好|尽快|全力|充分|切实|有效)?(?:防|保(?!险)|减|降|避|解决|方便|让|使|确保|改[变善进]|提[高升]|摆脱|满足|鼓励|缓解|加[强快大]|促|推[动进]|维护|拓|应对|抢|迎|吸引|弥补|增[加强]|消除|杜绝|做[好到]|把|补|突破|打[造破]|规范|支持|培[养育]|探索|破|配合|帮助|缩|节|实现|完善|优化|落实|丰富|适应|营造|带动|扶持|照顾|留住)[^,;。]{2,30},)|(?<=,)以(?=减|防|免|避|保(?!险)|提|满足|缓解|增|方便|确保|解决|降)|(?<=,)(?=让\p{Script=Han}{3})|嫌(?=\p{Script=Han}{1,8}?(?:不|,|。))|(?<=,|解释|认为|说|分析|坦言)主要是(?![由为因])|(?:问题|毛病|症结)出?在|为的是|图的是|(?:得益|归[功因咎]|源)于|(?:起因|缘由)(?:是|为)|理由(?:很简单)?[是:]|(?<=,)是?怕(?=\p{Script=Han}{2})|生怕|因?担心(?=\p{Script=Han}{3})|(?<=(?:看[中上]|选[择中]|青睐|吸引)[^,;。]{1,10}的,?)是|(?<=(?:不是|并非|不在于)[^,;。]{1,20},)而?是(?:为了|因为)?/gu;

function findPurposes(text: string): readonly AnswerCandidate[] {
  return [...text.matchAll(PURPOSE)].map(({ 0: cue, index }) => ({ start: index, end: index + cue.length, fit: 1 }));
}

/** 他说,|小病常拖成大病|,所以必须上门. */
function reasonBefore(text: string, cue: AnswerCandidate): readonly AnswerCandidate[] {
  const before = text.slice(0, cue.start);
  const from = Math.max(before.lastIndexOf("。"), before.lastIndexOf(";")) + 1;
  const start = from + (SAID.exec(before.slice(from))?.[0].length ?? 0);
  // 雨水又足,茶芽|因此冒得早: who it befell is no part of the reason.
  const end = before.replace(/,\p{Script=Han}{1,4}$/u, "").replace(/[,\s]+$/u, "").length;
  return end - start >= SHORTEST ? [{ ...cue, start, end }] : [];
}
