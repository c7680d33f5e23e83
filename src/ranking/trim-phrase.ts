import { tagWords } from "../text/segment.ts";

/** Words that stand before a noun phrase and do not belong to it: verbs, prepositions, conjunctions, particles, adverbs. */
const OUTSIDE = /^(?:v|p|c|u|d|r|y|f)/u;

/**
 * Where the noun phrase at the end of a stretch of text begins: after the last word that does not belong to one. 培育了高原之宝
 * gives the place of 高原之宝. A verb used as a noun (服务 in 服务中心) belongs to it.
 * @returns an offset in `text` from `start` on; `start` when the whole stretch is one phrase
 */
export function trimStart(text: string, start: number, end: number): number {
  const words = tagWords(text.slice(start, end));
  let from = start;
  let at = start;
  for (const [i, { word, tag }] of words.entries()) {
    at += word.length;
    const isLast = i === words.length - 1;
    if (!isLast && OUTSIDE.test(tag) && tag !== "vn") from = at;
  }
  return from;
}
