import { NOMINAL_VERB } from "../text/nominal-verbs.ts";
import type { TaggedWord } from "../text/segment.ts";

/** Words that stand before a noun phrase and do not belong to it: verbs, prepositions, conjunctions, particles, adverbs. */
const OUTSIDE = /^(?:v|p|c|u|d|r|y|f)/u;

/**
 * Where the noun phrase at the end of a stretch of a sentence begins: after the last word that does not belong to one.
 * 培育了高原之宝 gives the place of 高原之宝. A verb used as a noun (服务 in 服务中心) belongs to it.
 * @param words the words of the whole sentence with their parts of speech
 * @param keepsSecondVerb whether of two verbs in a row the second belongs to what follows: 聘请|退休教师, 负责|收缴水费
 * @returns an offset in the sentence from `start` on; `start` when the whole stretch is one phrase
 */
export function trimStart(words: readonly TaggedWord[], start: number, end: number, keepsSecondVerb = false): number {
  let from = start;
  let at = 0;
  let followsVerb = false;
  for (const [i, { word, tag }] of words.entries()) {
    at += word.length;
    if (at <= start) continue;
    if (at >= end) break;
    // 主要问题是|消毒不到位、残留超标: all that follows belongs to the row.
    if (keepsSecondVerb && word === "是") return at;
    const isVerb = tag === "v" && word.length > 1;
    const isSecond: boolean = keepsSecondVerb && isVerb && followsVerb;
    // 茶叶生产|与|加工技术、物流: the first things of a row may be joined by themselves.
    const isJoin = keepsSecondVerb && tag === "c" && from < at - word.length;
    // 金融|控股|有限公司
    const isOfName = /^(?:有限|股份|公司|集团)/u.test(words[i + 1]?.word ?? "") && NOMINAL_VERB.test(word);
    // 深圳|前海|金融控股有限公司
    const isOfPlace = tag === "f" && word.length > 1 && words[i - 1]?.tag === "ns";
    if (OUTSIDE.test(tag) && tag !== "vn" && !isSecond && !isJoin && !isOfName && !isOfPlace) from = at;
    followsVerb = isVerb && !isSecond;
  }
  return from;
}
