import type { Span } from "../../model.ts";
import { readLevelsAsked } from "../../question/asked/asked-level.ts";
import { ASKS_HOW } from "../../question/asked/asked-way.ts";
import type { AnswerCandidate } from "../../ranking/find-answers.ts";
import { joinRows } from "../../ranking/names/name-span.ts";
import { parseChineseNumeral } from "../../text/numerals.ts";
import type { Candidate } from "./candidate.ts";
import { phraseStart } from "./noun-phrase-start.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** 《…办法》|《…细则》, 《…》|和|《…》, “…|”“|…” are one answer where several are asked for. */
export function joinTitles(titles: readonly AnswerCandidate[], text: string): readonly AnswerCandidate[] {
  const joined: AnswerCandidate[] = [];
  for (const title of titles) {
    const last = joined.at(-1);
    const isNext = last !== undefined && /^”?[、和与及]?“?$/u.test(text.slice(last.end, title.start));
    if (isNext) joined.splice(-1, 1, { ...last, end: title.end });
    else joined.push(title);
  }
  return joined.map((row) => withOuterQuotes(row, text));
}

/** A row of quotations with its first and last mark. */
function withOuterQuotes<T extends Span>(row: T, text: string): T {
  return text.slice(row.start, row.end).includes("“") && text.charAt(row.start - 1) === "“"
    ? { ...row, start: row.start - 1, end: row.end + 1 }
    : row;
}

const ASKS_ONE = /哪一?[位名个家]|\bwhich\b/u;
/** 甲县张三|、乙县|李四, 西藏大学|、卫健委与|农科院: what stands between two of a row. */
const BETWEEN_PEOPLE = /^[、和与及](?:\p{Script=Han}{1,10}[、和与及])?\p{Script=Han}{0,4}$/u;
const PLACE_BEFORE = /\p{Script=Han}{2,3}[县市区乡镇村]$/u;

/**
 * People or organisations in a row are one answer, where not one of them is asked for, nor those of one place.
 * @param places names of the places asked about
 */
export function joinPeople(
  people: readonly AnswerCandidate[],
  text: string,
  question: string,
  places: readonly string[],
): readonly AnswerCandidate[] {
  if (ASKS_ONE.test(question)) return people;
  const rows = rowsOfPeople(people, text).filter(
    ({ start, end }) => !places.some((name) => text.slice(start, end).includes(name)),
  );
  return [...people.filter((one) => !rows.some((row) => row.start <= one.start && one.end <= row.end)), ...rows];
}

/** Two or more in a row, with the place before the first where one stands before the second too. */
function rowsOfPeople(people: readonly AnswerCandidate[], text: string): readonly AnswerCandidate[] {
  return joinRows(text, people, (between) => BETWEEN_PEOPLE.test(between)).flatMap((row) => {
    const [first, ...others] = people
      .filter(({ start, end }) => row.start <= start && end <= row.end)
      .sort((a, b) => a.start - b.start);
    const second = others.find(({ start }) => start > (first?.end ?? row.end));
    if (first === undefined || second === undefined) return [];
    const place = PLACE_BEFORE.exec(text.slice(0, row.start))?.[0] ?? "";
    const isPlaced = PLACE_BEFORE.test(text.slice(first.end, second.start));
    return [{ ...row, start: row.start - (isPlaced ? place.length : 0) }];
  });
}

/** Characters at most that a row goes on by after places that are known. */
const LONGEST_REST = 12;

/** A place with the row that it begins: 羊八井、|索多. */
export function withItsRow(place: Candidate, rows: readonly Span[], text: string): Candidate {
  const row = rows.find(({ start, end }) => start === place.start && end > place.end && end < place.end + LONGEST_REST);
  const isRow = text.slice(place.start, place.end).includes("、");
  // 弦桥、槐舫|、东站、药谷: a row goes on only by more of its items.
  return row === undefined || (isRow && text.charAt(place.end) !== "、") ? place : { ...place, end: row.end };
}

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

/** 甲快递、乙速运、丙公司|三家企业 */
const COUNT_OF_FIRMS = /[两三四五六七八九十几\d]+[家个所](?:企业|公司|单位|机构|部门|院校|学校|医院|银行)$/u;

/** Of organisations in a row that are counted at its end the whole row, without the count. */
export function countedRow(span: AnswerCandidate, lists: readonly AnswerCandidate[], text: string): AnswerCandidate {
  const count = COUNT_OF_FIRMS.exec(text.slice(span.start, span.end));
  if (count === null || count.index === 0) return span;
  const row = lists.find(({ start, end }) => start < span.start && end >= span.start);
  return { ...span, start: row?.start ?? span.start, end: span.start + count.index };
}

const PART_OF_PLACE = /\p{Script=Han}+?(?:自治[区州]|[省市州县区旗镇乡村]|街道)/gu;

/** Of places one in the other (岬湾县|鲎尾镇) that of the level asked for: 哪个县哪个镇 asks for both. */
export function atLevel(candidate: Candidate, text: string, question: string): Candidate {
  const [asked, more] = readLevelsAsked(question);
  const name = text.slice(candidate.start, candidate.end);
  if (asked === undefined || more !== undefined || /[、和到至]/u.test(name)) return candidate;
  const part = [...name.matchAll(PART_OF_PLACE)].find(([place]) => place.endsWith(asked));
  if (part === undefined) return candidate;
  const start = candidate.start + part.index;
  return { ...candidate, start, end: start + part[0].length };
}

/** “甲、乙、丙”: a name or row that is one quotation, without its marks. */
export function withoutQuotes(candidate: Candidate, text: string): Candidate {
  // “没有人住的古镇只是一座布景
  if (/^“[^”]+$/u.test(text.slice(candidate.start, candidate.end))) return { ...candidate, start: candidate.start + 1 };
  const isOne = /^“[^“”]+”$/u.test(text.slice(candidate.start, candidate.end));
  return isOne ? { ...candidate, start: candidate.start + 1, end: candidate.end - 1 } : candidate;
}

/** 主营|青稞加工产品, 主要生产|磨机、轧辊: what is done with what is named. */
const LEAD =
  /^(?:主营|主产|主打|主抓|主栽|\p{Script=Han}{0,6}?主[推攻]|专营|专做|\p{Script=Han}{0,8}?(?:主要|重点|专门|大力|积极)(?:面向|生产|经营|销售|种植|养殖|从事|制造|加工|承接|提供|开展|推广|培育|发展|支持|针对|做|造|产|卖|有|是|包括)|(?:有|包括|包含|推出|开设|设有|增设|新增|开通)(?=\p{Script=Han}{2}.*、))(?=\p{Script=Han}{2})/u;
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
  if (!isRow) return { ...candidate, start: start + lead };
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
  const count = COUNT.exec(row);
  return count === null ? null : count.index;
}

function numberOf(count: string): number | null {
  return /^\d+$/u.test(count) ? Number(count) : parseChineseNumeral(count);
}

const DEED =
  /(?<=^|[,;。、])(?:加大|加强|推进|建立|完善|扩大|提高|优化|开展|实施|推行|组建|成立|增加|拓宽|创新|引进|发展|推广)$/u;

/** A row with the deed right before it, where is asked how something is done: 加大|联合基金投入力度. */
export function withItsDeed(candidate: Candidate, text: string, question: string): Candidate {
  const deed = ASKS_HOW.test(question) ? DEED.exec(text.slice(0, candidate.start)) : null;
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

/** 每公斤|46元, 每秒|260立方米: a price or a rate. */
const RATE = /每(?:公斤|千克|斤|吨|升|秒|小时|分钟|平方米|立方米|平方公里|公里|度)$/u;
/** The question says of how much itself: 一吨多少钱. */
const SAYS_OF_HOW_MUCH =
  /每|一(?:个)?(?:公斤|千克|斤|吨|升|秒|小时|钟头|分钟|平|方|公里|里|度|个月)|\b(?:per|each|an?)\b/u;

const ASKS_LIMIT = /最[多少高低]|至[多少]|上限|下限|封顶|顶多|\b(?:at (?:most|least)|minimum|maximum)\b/u;
const LIMIT = /^(?:不超过|不低于|不少于|不高于|至少|至多|最多|最少)/u;
/** 一个班17个|人 */
const PEOPLE_AFTER = /^人(?:[^\p{Script=Han}]|$)/u;
const PART_OF_DAY = /^(?:上午|中午|下午|傍晚|晚上|早上|凌晨|清晨)(?=\d)/u;

/** A figure with what it is told for, where the question does not say that. */
export function withItsUnit(figure: Candidate, text: string, question: string): Candidate {
  const rate = SAYS_OF_HOW_MUCH.test(question) ? null : RATE.exec(text.slice(0, figure.start));
  if (rate !== null) return { ...figure, start: rate.index };
  // 最多多少 and 早上几点 say themselves what stands before the figure.
  const hedge = ASKS_LIMIT.test(question) ? LIMIT.exec(text.slice(figure.start, figure.end)) : null;
  const part = PART_OF_DAY.exec(text.slice(figure.start, figure.end))?.[0] ?? "";
  const said = hedge?.[0] ?? (part !== "" && question.includes(part) ? part : "");
  const people = text.charAt(figure.end - 1) === "个" && PEOPLE_AFTER.test(text.slice(figure.end)) ? 1 : 0;
  return { ...figure, start: figure.start + said.length, end: figure.end + people };
}

/** From when to when is asked: 几点到几点, 从什么时候到什么时候. */
const ASKS_SPAN =
  /(?:几|何|什么|哪)[^,。?]{0,6}[到至](?:第二天|次日|早上|晚上|早晨|夜里)?(?:几|何|什么|哪)|(?:什么时候|什么时间|哪几天|何时)(?:举行|举办|召开|办)(?:的)?(?=[^\p{Script=Han}]|[啊呀呢吧]|$)|\bfrom (?:when|what) [\w\s]*(?:to|until|till) (?:when|what)\b|\b(?:between|during) what (?:hours|times)\b/u;
const TO = /^[到至—~-](?:次日|第二天)?$/u;

/** 夜间22时|到早晨6时: both ends of a span of time, where it is asked for. */
export function withOtherEnd(figure: Span, figures: readonly Span[], text: string, question: string): Span {
  if (!ASKS_SPAN.test(question)) return figure;
  const next = figures.find(({ start }) => start >= figure.end && TO.test(text.slice(figure.end, start)));
  if (next !== undefined) return { start: figure.start, end: next.end };
  const before = figures.find(({ end }) => end <= figure.start && TO.test(text.slice(end, figure.start)));
  return before === undefined ? figure : { start: before.start, end: figure.end };
}
