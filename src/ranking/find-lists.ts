import type { Span } from "../model.ts";
import { type TaggedWord, tagWords } from "../text/segment.ts";

const LIST = /[^,。;:、"“”()]{1,16}(?:、[^,。;:、()]{1,16})+/gu;
/** Where the last item of a list ends: 等, or what joins on to the next thing. */
const END_OF_LIST = /等|和(?=其他)|\d/u;

/** Words before the first item of a list and after its last: the verb that governs it, its particles. */
const OUTSIDE = /^(?:v|p|c|u|d|r|y)/u;

/**
 * Finds lists (甲、乙、丙等) in a normalised sentence and cuts off what does not belong to their first and last item:
 * 培育了高原之宝、西藏奇圣等一批 gives 高原之宝、西藏奇圣.
 */
export function findLists(sentence: string): readonly Span[] {
  return [...sentence.matchAll(LIST)].flatMap((match) => {
    const items = match[0].split("、");
    const first = items[0] ?? "";
    const last = items.at(-1) ?? "";
    const start = match.index + startOfItem(first);
    const end = match.index + match[0].length - last.length + endOfItem(last);
    return end > start ? [{ start, end }] : [];
  });
}

function startOfItem(item: string): number {
  const words = tagWords(item);
  let start = 0;
  let at = 0;
  for (const [i, word] of words.entries()) {
    at += word.word.length;
    if (OUTSIDE.test(word.tag) && i + 1 < words.length && !isNominal(word, words[i + 1])) start = at;
  }
  return start;
}

/** A verb right before a noun may be part of the name (服务中心), where jieba tags it as one (vn). */
function isNominal(word: TaggedWord, next: TaggedWord | undefined): boolean {
  return word.tag === "vn" && next !== undefined && /^(?:n|v)/u.test(next.tag);
}

function endOfItem(item: string): number {
  const stop = END_OF_LIST.exec(item);
  return stop === null || stop.index === 0 ? item.length : stop.index;
}
