import type { Span } from "../../model/corpus.ts";
import { asksForWay } from "../../question/asked/asked-way.ts";
import { chineseNames } from "../../question/region.ts";
import { askedThing, type Evidence } from "../../ranking/evidence.ts";
import { parseChineseNumeral } from "../../text/numerals.ts";
import { sharesPair } from "../../text/shares-pair.ts";
import type { Candidate } from "./candidate.ts";

/** “甲、乙、丙”: a name or row that is one quotation, without its marks. */
export function withoutQuotes(candidate: Candidate, text: string): Candidate {
  // “没有人住的古镇只是一座布景
  if (/^“[^”]+$/u.test(text.slice(candidate.start, candidate.end))) return { ...candidate, start: candidate.start + 1 };
  const isOne = /^“[^“”]+”$/u.test(text.slice(candidate.start, candidate.end));
  return isOne ? { ...candidate, start: candidate.start + 1, end: candidate.end - 1 } : candidate;
}

/** 主营|青稞加工产品, 主要生产|磨机、轧辊: what is done with what is named. */
const LEAD =
  /^(?:主营|主产|主打|主抓|主栽|\p{Script=Han}{0,6}?主[推攻]|专营|专做|\p{Script=Han}{0,8}?(?:主要|重点|专门|大力|积极)(?:面向|服务|投向|生产|经营|销售|种植|养殖|从事|制造|加工|承接|提供|开展|推广|培育|发展|支持|针对|做|造|产|卖|有|是|包括)|(?:\p{Script=Han}{1,3}[县区市镇乡村])?(?:有|检测|监测|发展|改作|包括|包含|推出|开设|设有|增设|新增|开通)(?=\p{Script=Han}{2}.*、))(?=\p{Script=Han}{2})/u;
/** 主营核桃油|的老企业: who does it. */
const OF_DOER = /的\p{Script=Han}{0,4}(?:企业|公司|单位|合作社|农户|大户)$/u;
/** “一县一团”“一产一团”|的形式 */
const AS_WAY = /(?<=.{4})的(?:形式|方式|模式|途径)$/u;
const COUNT =
  /[一二两三四五六七八九十\d]+[大道个种项类条处门款步样](?!\d)\p{Script=Han}{1,6}$|(?:共计?|合计|总计|等)\d[\d.]*[万亿]?\p{Script=Han}{1,3}$/u;
/** 取水、沉淀、矿化|五道工序变成自来水: the count of a row, with what comes of it. */
const COUNT_INSIDE = /(?<!第)(?<count>[两三四五六七八九十\d]+)[大道个种项类门款步样](?=\p{Script=Han}{2})/u;
/** 三件事:|建基地、推广尾水处理: where a row begins with what it is introduced by. */
const INTRODUCED = /(?<=[::])[^,;。::、]{1,20}$/u;

/** A name or row without what is done with it before it and its count after it: 有|石林、瀑布和杜鹃|三大景观. */
export function withoutCount(candidate: Candidate, text: string): Candidate {
  const isRow = text.slice(candidate.start, candidate.end).includes("、");
  const from = isRow ? (INTRODUCED.exec(text.slice(0, candidate.start))?.[0].length ?? 0) : 0;
  const start = candidate.start - from;
  const row = text.slice(start, candidate.end);
  const lead = LEAD.exec(row)?.[0].length ?? 0;
  if (!isRow) {
    const doer = lead === 0 ? 0 : (OF_DOER.exec(row)?.[0].length ?? 0);
    return { ...candidate, start: start + lead, end: candidate.end - doer };
  }
  return { ...candidate, start: start + lead, end: start + (countedEnd(row) ?? row.length) };
}

/** Where a row ends before the count of its things. */
function countedEnd(row: string): number | null {
  const last = row.lastIndexOf("、");
  const inside = COUNT_INSIDE.exec(row.slice(last));
  if (inside !== null && inside.index > 1) {
    const items = row.slice(0, last + inside.index).split(/[、和与及]/u).length;
    if (items === numberOf(inside.groups?.count ?? "")) return last + inside.index;
  }
  const count = COUNT.exec(row) ?? AS_WAY.exec(row);
  return count === null ? null : count.index;
}

function numberOf(count: string): number | null {
  return /^\d+$/u.test(count) ? Number(count) : parseChineseNumeral(count);
}

const DEED =
  /(?<=^|[,;。、])(?:加大|加强|推进|建立|完善|扩大|提高|优化|开展|实施|推行|组建|成立|增加|拓宽|创新|引进|发展|推广)$/u;

/** A row with the deed right before it, where is asked how something is done: 加大|联合基金投入力度. */
export function withItsDeed(candidate: Candidate, text: string, question: string): Candidate {
  const deed = asksForWay(question) ? DEED.exec(text.slice(0, candidate.start)) : null;
  return deed === null ? candidate : { ...candidate, start: deed.index };
}

/** 哪种酒|的研发技术: what is told of the thing asked for. */
const OWNED = /哪一?(?:种|家|款|类)\p{Script=Han}{1,6}?的(?<owned>\p{Script=Han}{2,8})/u;

/** A name without what the question says of it itself: 西藏青稞酒|研发技术. */
export function withoutOwned(candidate: Candidate, text: string, question: string): Candidate {
  const owned = OWNED.exec(question)?.groups?.owned ?? "";
  const name = text.slice(candidate.start, candidate.end);
  const length = [...owned].findIndex((_, at) => owned.length - at > 1 && name.endsWith(owned.slice(at)));
  return length === -1 || name.length <= owned.length - length
    ? candidate
    : { ...candidate, end: candidate.end - (owned.length - length) };
}

/** The one item of a row that says something of the question, where one thing is asked for: 养牦牛的搞了个啥项目, 牦牛骨做成了啥. */
export function oneOfRow(candidate: Candidate, text: string, evidence: Evidence): Candidate {
  const { question } = evidence;
  const { ask } = question.expected;
  const { heads, isSeveral } = askedThing(evidence);
  const items = itemsOf(text, candidate);
  if (ask === null || heads.length === 0 || isSeveral || items.length < 2) return candidate;
  const about = [heads[0] ?? "", ...question.places.flatMap(chineseNames)];
  const said = about.reduce(
    (text, name) => text.replaceAll(name, " "),
    `${question.text.slice(0, ask.start)} ${question.text.slice(ask.end)}`,
  );
  const ways = question.english.flatMap((term) => term.ways.map(({ term: way }) => way));
  const inEnglish = ways.filter((way) => way.length > 1 && !heads.includes(way));
  const telling = items
    .map((item) => ({ ...item, text: text.slice(item.start, item.end).replace(/\P{Script=Han}/gu, "") }))
    .filter(({ text }) => text !== "")
    .filter((item) => sharesPair(item.text, said) || inEnglish.some((way) => item.text.includes(way)));
  const [only, ...others] = telling;
  return only === undefined || others.length > 0 ? candidate : { ...candidate, start: only.start, end: only.end };
}

function itemsOf(text: string, { start, end }: Span): readonly Span[] {
  const row = text.slice(start, end).replace(/《[^》]*》|\([^)]*\)/gu, (title) => "·".repeat(title.length));
  return [...row.matchAll(/[^、]+/gu)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/** A row without the things at its beginning that the question names itself: 跟甲一样的企业还有哪些. */
export function withoutAsked(candidate: Candidate, text: string, question: string): Candidate {
  let { start } = candidate;
  // 仲裁委与|律师协会、工商联: with whom the one asked about does it.
  const partner = /^(?<who>\p{Script=Han}{2,12}?)[与同跟](?=\p{Script=Han}{3})/u.exec(text.slice(start, candidate.end));
  const who = partner?.groups?.who;
  if (partner !== null && who !== undefined && question.includes(who)) start += partner[0].length;
  for (;;) {
    const mark = text.slice(start, candidate.end).search(/[、和]/u);
    if (mark < 2 || !question.includes(text.slice(start, start + mark))) return { ...candidate, start };
    start += mark + 1;
  }
}
