import type { Span } from "../model.ts";
import { trimStart } from "./trim-phrase.ts";

const CLAUSE = /[^,。;:!?()]+/gu;
/** Where the last item of a list ends: 等, a figure that counts the items (三县), or 和其他. */
const END_OF_ITEM = /等|[\d两三四五六七八九十]+个?(?=[县市区乡镇家种类项名人个])|和其他/u;
const LONGEST_ITEM = 24;

/**
 * Finds lists (甲、乙、丙等) in a normalised sentence and cuts off what does not belong to their first and last item:
 * 培育了高原之宝、西藏奇圣等一批 gives 高原之宝、西藏奇圣.
 */
export function findLists(sentence: string): readonly Span[] {
  return [...sentence.matchAll(CLAUSE)].flatMap((clause) => listsOfClause(clause[0], clause.index));
}

function listsOfClause(clause: string, offset: number): readonly Span[] {
  const lists: Span[] = [];
  let start = 0;
  let items = 0;
  let at = 0;
  const close = (end: number): void => {
    const from = trimStart(clause, start, firstItemEnd(clause, start));
    if (items > 1 && end > from) lists.push({ start: offset + from, end: offset + end });
    items = 0;
  };
  for (const item of clause.split("、")) {
    const stop = END_OF_ITEM.exec(item);
    items++;
    if (stop !== null && stop.index > 0) {
      close(at + stop.index);
      start = at + stop.index + stop[0].length;
      items = 1;
    } else if (item.length > LONGEST_ITEM && items > 1) {
      start = at;
      items = 1;
    }
    at += item.length + 1;
  }
  close(clause.length);
  return lists;
}

function firstItemEnd(clause: string, start: number): number {
  const end = clause.indexOf("、", start);
  return end === -1 ? clause.length : end;
}
