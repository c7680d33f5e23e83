import type { ExpectedKind } from "../../question/analysed-question.ts";
import type { Evidence } from "../../ranking/evidence.ts";

/** Kinds of answer that a sentence must offer to be an answer at all, and how well. */
const MUST_OFFER: ReadonlySet<ExpectedKind> = new Set(["count", "money", "percent", "date", "duration", "policy"]);
const LEAST_FIT = 0.25;

/** Whether a figure, a date or a title is asked for, which the sentence must have. */
export function asksForFigure({ question }: Evidence): boolean {
  return MUST_OFFER.has(question.expected.kind);
}

/** Whether the sentence has what is asked for, where that is a figure or the like. */
export function offersFigure(evidence: Evidence, row: number): boolean {
  return evidence.answers(row).some((answer) => answer.fit >= LEAST_FIT);
}

const PER_UNIT = /每[个家户人亩月年天斤次名]|一(?:斤|公斤|亩|户)(?=[^,。]{0,6}(?:多少|几))/u;

/** Whether a sentence gives a figure for one of a kind where that is asked for (每月, 一斤): it says 每, or one of that unit. */
export function saysPerUnit({ question, index, rows }: Evidence, row: number): boolean {
  const unit = PER_UNIT.exec(question.text)?.[0];
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  return unit === undefined || text.includes("每") || text.includes(unit.replace("每", ""));
}

const ASKS_CONTACT =
  /(?:联系|客服|咨询|举报|预约)电话|电话(?:号码)?(?:是|为)?(?:多少|几|什么)|手机号|电话号|邮箱|网址|微信号|传真号|\b(?:phone|telephone|fax) number\b|\be-?mail address\b|\bwebsite\b/u;
const CONTACT = /\d[\d-]{5,}|[\w.]+@[\w.]+|www\.|https?:/u;

/** Whether a sentence has a telephone number or an address on the net, where one is asked for: no other figure is one. */
export function givesContact({ question, index, rows }: Evidence, row: number): boolean {
  return !ASKS_CONTACT.test(question.text) || CONTACT.test(index.texts[rows.sentences[row] ?? 0] ?? "");
}
