import type { ExpectedKind } from "../../question/analysed-question.ts";
import { countsAsked } from "../../question/asked-thing.ts";
import { askedThing, type Evidence } from "../../ranking/evidence.ts";

/** Kinds of answer that a sentence must offer to be an answer at all, and how well. */
const MUST_OFFER: ReadonlySet<ExpectedKind> = new Set(["count", "money", "percent", "date", "duration", "policy"]);
const LEAST_FIT = 0.25;

/** Whether a figure, a date or a title is asked for, which the sentence must have. */
export function asksForFigure({ question }: Evidence): boolean {
  return MUST_OFFER.has(question.expected.kind);
}

/** Whether the sentence has what is asked for, where that is a figure or the like. */
export function offersFigure(evidence: Evidence, row: number): boolean {
  const text = evidence.index.texts[evidence.rows.sentences[row] ?? 0] ?? "";
  return evidence
    .answers(row)
    .some((answer) => answer.fit >= LEAST_FIT || countsAsked(askedThing(evidence), text, answer));
}

const PER_UNIT =
  /每[个家户人亩月年天斤次名]|(?<!第)一(?:斤|公斤|吨|亩|户|盒|袋|瓶|箱|头|只|匹)(?=[^,。]{0,6}(?:多少|几))|(?<=(?:多少|几)(?:块?钱|元|块))一(?:斤|公斤|吨|亩|袋|盒|瓶|箱)/u;
const ASKS_MEAN = /平均|人均|户均|亩均|\baverage\b|\bper (?:capita|head|household|mu)\b/u;
const SAYS_MEAN = /每|均/u;

/**
 * Whether a sentence gives a figure for one of a kind where that is asked for (每月, 一斤, average): it says 每 or 均, or one of
 * that unit.
 */
export function saysPerUnit({ question, index, rows }: Evidence, row: number): boolean {
  const unit = PER_UNIT.exec(question.text)?.[0];
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  if (unit !== undefined) return text.includes("每") || text.includes(unit.replace("每", ""));
  return !ASKS_MEAN.test(question.text) || SAYS_MEAN.test(text);
}

const ASKS_COST =
  /花了?(?:多少|几)|(?:总?投资|投入|耗资|斥资|造价|成本|花费)(?:了|是|为|有|要|大概|一共|总共)*(?:多少|几)|\b(?:cost|spent on (?:building|the construction))\b/u;
const SAYS_COST = /投资|投入|投了|[斥出筹注]资|资金|花|耗|造价|成本|经费|预算|拨|款|费|支付|[补赔]偿|付|价|购|买/u;

/** Whether a sentence tells of spending where a cost is asked for: what was handed out or sold there is none. */
export function tellsCost({ question, index, rows }: Evidence, row: number): boolean {
  return !ASKS_COST.test(question.text) || SAYS_COST.test(index.texts[rows.sentences[row] ?? 0] ?? "");
}

/** Measures by name: what is asked and by what a sentence tells it. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/多宽|宽度|\bhow wide\b/u, /宽/u],
  [/多深|深度|\bhow deep\b/u, /深/u],
  [/(?<![量率价入额度])多高|高度|身高|\bhow (?:high|tall)\b/u, /高|海拔/u],
  [/多重|重量|\bhow heavy\b/u, /重|吨|斤|克/u],
];

/** Whether a sentence tells the very measure that is asked for: how long a bridge is says nothing of how wide. */
export function tellsMeasure({ question, index, rows }: Evidence, row: number): boolean {
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  return MEASURES.every(([asked, told]) => !asked.test(question.text) || told.test(text));
}

const ASKS_AGE = /^(?<who>.{2,20}?)(?:今年|现在|现年|的)*(?:年龄|岁数|年纪)?(?:是|有)?(?:多大|几岁|多少岁)/u;

/** Whether a sentence that tells an age speaks of whose is asked: it has the end of the name, or begins with 他. */
export function tellsOfPerson({ question, index, rows }: Evidence, row: number): boolean {
  const who = question.expected.measure === "岁" ? ASKS_AGE.exec(question.text)?.groups?.who : undefined;
  if (who === undefined) return true;
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  return /^[他她]/u.test(text) || text.includes(who.slice(-2));
}

const ASKS_CONTACT =
  /(?:联系|客服|咨询|举报|预约)电话|电话(?:号码)?(?:是|为)?(?:多少|几|什么)|手机号|电话号|邮箱|网址|微信号|传真号|热线(?:电话)?(?:号码)?(?:是|为)?(?:多少|几|什么)|\b(?:phone|telephone|fax|hotline) number\b|\be-?mail address\b|\bwebsite\b/u;
const CONTACT = /\d[\d-]{5,}|[\w.]+@[\w.]+|www\.|https?:/u;

/** Whether a sentence has a telephone number or an address on the net, where one is asked for: no other figure is one. */
export function givesContact({ question, index, rows }: Evidence, row: number): boolean {
  return !ASKS_CONTACT.test(question.text) || CONTACT.test(index.texts[rows.sentences[row] ?? 0] ?? "");
}
