import type { Span } from "../../model/corpus.ts";
import type { Candidate } from "./candidate.ts";

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
  /(?:几|何|什么|哪)[^,。?]{0,6}[到至](?:第二天|次日|早上|晚上|早晨|夜里)?(?:几|何|什么|哪)|(?:什么时候|什么时间|哪几天|何时)(?:举行|举办|召开|办)(?:的)?(?=[\P{Script=Han}啊呀呢吧]|$)|(?:几点|什么时候|什么时间|何时)(?:停[水电气]|禁|限行|封[路闭]|营业|开放|办公|坐诊|接种)|\bfrom (?:when|what) [\w\s]*(?:to|until|till) (?:when|what)\b|\b(?:between|during) what (?:hours|times)\b/u;
const TO = /^[到至—~-](?:次日|第二天)?$/u;

/** 12月5日|至20日 */
const UP_TO_DAY = /^[到至—~-]\d{1,2}[日号]/u;

/** 夜间22时|到早晨6时: both ends of a span of time, where it is asked for. */
export function withOtherEnd(figure: Span, figures: readonly Span[], text: string, question: string): Span {
  if (!ASKS_SPAN.test(question)) return figure;
  const day = UP_TO_DAY.exec(text.slice(figure.end))?.[0] ?? "";
  if (day !== "") return { start: figure.start, end: figure.end + day.length };
  const next = figures.find(({ start }) => start >= figure.end && TO.test(text.slice(figure.end, start)));
  if (next !== undefined) return { start: figure.start, end: next.end };
  const before = figures.find(({ end }) => end <= figure.start && TO.test(text.slice(end, figure.start)));
  return before === undefined ? figure : { start: before.start, end: figure.end };
}
