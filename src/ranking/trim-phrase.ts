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
  for (const { word, tag } of words) {
    at += word.length;
    if (at <= start) continue;
    if (at >= end) break;
    const isVerb = tag === "v" && word.length > 1;
    const isSecond: boolean = keepsSecondVerb && isVerb && followsVerb;
    if (OUTSIDE.test(tag) && tag !== "vn" && !isSecond) from = at;
    followsVerb = isVerb && !isSecond;
  }
  return from;
}
