import type { Span } from "../model/corpus.ts";
import { NOMINAL_VERB } from "../text/nominal-verbs.ts";
import { type PlacedWord, placeWords, type TaggedWord, tagWords } from "../text/segment.ts";
import { trimStart } from "./trim-phrase.ts";

const BRACKETED = /\([^(),。;:!?]{1,12}\)/gu;
const CLAUSE = /[^,。;:!?()]+/gu;
/** Where the last item of a list ends: 等, a figure that counts the items (三县), or 和其他. */
const END_OF_ITEM =
  /等|为[主辅]|多达|共计|合计|(?<![“第])[\d两三四五六七八九十]+个?(?=[县市区乡镇家种类项名人个条台座款处])|和其他/u;
const LONGEST_ITEM = 24;

/**
 * Finds lists (甲、乙、丙等) in a normalised sentence and cuts off what does not belong to their first and last item:
 * 培育了高原之宝、西藏奇圣等一批 gives 高原之宝、西藏奇圣.
 * @param words the words of the sentence, where they were tagged before
 */
export function findLists(sentence: string, words = tagWords(sentence)): readonly Span[] {
  // What stands in brackets after an item is part of it: 厅市、厅院(校、所)、厅企联合基金.
  const whole = sentence.replace(BRACKETED, (part) => "·".repeat(part.length));
  const placed = whole.includes("、") ? placeWords(words) : [];
  const lists = [...whole.matchAll(CLAUSE)].flatMap((clause) => listsOfClause(clause[0], clause.index, words, placed));
  return withQuotedLists(lists, whole);
}

/** “修渠道、清淤泥、护堤岸”: a quotation that is a list by itself. */
const QUOTED_LIST = /(?<=“)[^“”,。;:、]{2,16}(?:、[^“”,。;:、]{2,16}){2,}(?=”)/gu;

/** A list whose items all stand in a quotation is that quotation, whatever stands around it. */
function withQuotedLists(lists: readonly Span[], sentence: string): readonly Span[] {
  if (lists.length === 0) return lists;
  const quoted = [...sentence.matchAll(QUOTED_LIST)].map(({ index, 0: list }) => ({
    start: index,
    end: index + list.length,
  }));
  return lists.map((list) => {
    const from = sentence.indexOf("、", list.start);
    const to = sentence.lastIndexOf("、", list.end - 1);
    return quoted.find(({ start, end }) => start < from && to < end) ?? list;
  });
}

function listsOfClause(
  clause: string,
  offset: number,
  words: readonly TaggedWord[],
  placed: readonly PlacedWord[],
): readonly Span[] {
  if (!clause.includes("、")) return [];
  const lists: Span[] = [];
  let start = 0;
  let items = 0;
  let at = 0;
  const close = (end: number): void => {
    if (items > 1) {
      const firstEnd = firstItemEnd(clause, start);
      const second = placed.find((word) => word.start === offset + firstEnd + 1);
      const areDeeds = second !== undefined && isDeed(second);
      const first = placed.filter((word) => word.start >= offset + start && word.end <= offset + firstEnd);
      const deed = areDeeds ? firstDeed(first) : undefined;
      const trimmed = (deed ?? trimStart(words, offset + start, offset + firstEnd, true)) - offset;
      const cut = deed === undefined ? skipCue(clause, trimmed) : trimmed;
      const from = start + (NAMED_ONE_BY_ONE.exec(clause.slice(start, firstEnd))?.[0].length ?? cut - start);
      const to = areDeeds ? end : lastItemEnd(placed, offset + lastItemStart(clause, end), offset + end) - offset;
      if (to > from) lists.push({ start: offset + from, end: offset + to });
    }
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

const HAN = /^\p{Script=Han}$/u;

/** What stands before the first item and does not belong to it: 如甲、乙, 园区食品、饮料. */
const CUE =
  /^(?:例?如|包括|其中|园区|[我全该本]区|当地|各地|以|[线网]上|线下|上线|下线|销售|生产|出售|提供|加快|建设|打造|建成|开展|推进|培育|经营|种植|养殖|涉及|覆盖|来自|落实|做到|坚持|严格|出(?!口|版)|对|将|把|向|在|成(?![都果员功立品]))+(?=.{2})/u;

/** 产品有|甲、乙, 航线分为|甲线、乙线: what has the row. */
const HAVING = /^[^、]{1,6}?(?:(?<![国所私公没拥])有(?![限机关色效利])|包括|包含|涵盖|分为|分别[是为有])(?=[^、]{2,})/u;

/** 得票最多的三项依次是|更换立管、增设车位 */
const NAMED_ONE_BY_ONE = /^.*(?:依次|分别)(?:是|为)(?=[^\d]{2})/u;

/** Where the first item begins; 代购代销 is one, though its first half alone is a verb. */
function skipCue(clause: string, start: number): number {
  if (start > 1 && clause.charAt(start - 2) === clause.charAt(start)) return start - 2;
  // 就是|改电线、改炉灶、改水源: each item begins with the verb.
  const items = clause.slice(start).split("、").slice(1);
  if (
    start > 0 &&
    HAN.test(clause.charAt(start - 1)) &&
    items.length > 0 &&
    items.every((item) => item.startsWith(clause.charAt(start - 1)))
  )
    return start - 1;
  // 加|大厅市、厅院: the segmenter takes 大厅 for a word.
  if (clause.slice(start - 1, start + 1) === "加大") return start + 1;
  const first = /^\p{Script=Han}{1,8}?(?=先\p{Script=Han}{1,8}、(?:再|后|然后))/u.exec(clause.slice(start))?.[0].length;
  if (first !== undefined) return start + first;
  const newly = /^\p{Script=Han}{0,6}?(?:新设|新增|新开|增设|开设|设有|设立)(?=.{2})/u.exec(
    clause.slice(start, start + 12),
  );
  const from = start + (newly?.[0].length ?? HAVING.exec(clause.slice(start))?.[0].length ?? 0);
  return from + (CUE.exec(clause.slice(from))?.[0].length ?? 0);
}

/** 收缴水费、|巡查|管线: items that each begin with a verb. */
function isDeed({ word, tag }: PlacedWord): boolean {
  return tag === "v" && word.length > 1 && !NOMINAL_VERB.test(word);
}

const DOES = /^v[dn]?$/u;

/** Where the last run of deeds in a first item begins: 从|简化|审批|程序. */
function firstDeed(words: readonly PlacedWord[]): number | undefined {
  let at = words.findLastIndex(isDeed);
  // 掌握|种植、培土: a verb that ends the item is what is mastered.
  if (at < words.length - 1) while (at > 0 && DOES.test(words[at - 1]?.tag ?? "")) at--;
  return words[at]?.start;
}

/** What tells what is done with the row and is no part of its last item: 虫害|可当场上报, 村官|担任管理员, 活参|实行“…”. */
function lastItemEnd(placed: readonly PlacedWord[], start: number, end: number): number {
  const item = placed.filter((word) => word.start > start && word.end <= end);
  const stop = item.find((word, i) => {
    const next = item[i + 1] ?? placed.find((one) => one.start === word.end);
    return next !== undefined && word.end < end && GOES_ON.test(word.word) && /\p{L}|\p{N}|[“《]/u.test(next.word);
  });
  return stop?.start ?? end;
}

/** Words that begin what a row does or what is done with it. */
const GOES_ON =
  /^(?:可|可以|能|能够|将|须|应|应当|均|都|也|已|已经|担任|参加|参与|实行|实施|举办|开展|组成|构成|进行|成为|提供|负责|承担|承建|获得|荣获|入选|签订|签约|设立|建立|提高|增加|达到)$/u;

function lastItemStart(clause: string, end: number): number {
  return clause.lastIndexOf("、", end - 1) + 1;
}

function firstItemEnd(clause: string, start: number): number {
  const end = clause.indexOf("、", start);
  return end === -1 ? clause.length : end;
}
