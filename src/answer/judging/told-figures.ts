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
/** What is done or had in each: 日|处理400吨, 月|薪, 亩|产. */
const DONE_IN_EACH = "[处产薪租收入供加用耗客发运接均]";
/** How sources name the units of 每天 and the like. */
const EACH_OF: Readonly<Record<string, string>> = { 天: "[天日]", 月: "月", 年: "年", 亩: "亩", 户: "户", 人: "人" };

/** Whether a text gives a figure for each of a unit: it says 每, or the unit with what is had of it. */
function saysEach(text: string, unit: string): boolean {
  const own = EACH_OF[unit.slice(-1)];
  return text.includes("每") || (own !== undefined && new RegExp(`${own}(?=${DONE_IN_EACH})`, "u").test(text));
}

/**
 * Whether a sentence gives a figure for one of a kind where that is asked for (每月, 一斤, average): it says 每 or 均, or one of
 * that unit.
 */
export function saysPerUnit({ question, index, rows }: Evidence, row: number): boolean {
  const unit = PER_UNIT.exec(question.text)?.[0];
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  if (unit !== undefined) return saysEach(text, unit) || text.includes(unit.replace("每", ""));
  return !ASKS_MEAN.test(question.text) || SAYS_MEAN.test(text);
}

const ASKS_COST =
  /花了?(?:多少|几)(?!年|天|个?月|个?小时|时间|工夫)|(?:总?投资|投入|耗资|斥资|造价|成本|花费)(?:了|是|为|有|要|大概|一共|总共)*(?:多少|几)|\b(?:cost|spent on (?:building|the construction))\b/u;
const SAYS_COST =
  /投资|投入|投了|[斥出筹注]资|资金|花|耗|造价|成本|经费|预算|拨|款|费|支付|[补赔]偿|付|价[格值款钱]|采购|购置|新购|购买|买/u;

/** Whether a sentence tells of spending where a cost is asked for: what was handed out or sold there is none. */
export function tellsCost({ question, index, rows }: Evidence, row: number): boolean {
  return !ASKS_COST.test(question.text) || SAYS_COST.test(index.texts[rows.sentences[row] ?? 0] ?? "");
}

/** What is paid by name, and how sources name it. */
const PAYMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/月票|年票/u, /月票|年票/u],
  [/(?:过路|运营|运行|维护|伙食|管理|服务|学|住宿|手术|检查|挂号|停车|垃圾|水|电)费/u, /费|价|收取/u],
  [/工资|月薪|薪水|工钱/u, /工资|薪|收入|工钱/u],
  [/奖金/u, /奖/u],
  [/罚款/u, /罚/u],
  [/押金|租金|房租/u, /押|租/u],
];

/** Whether a sentence tells of the payment that is asked for by name: what something cost to build is not what it costs to run. */
export function tellsPayment({ question, index, rows }: Evidence, row: number): boolean {
  if (question.expected.kind !== "money") return true;
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  return PAYMENTS.every(([asked, told]) => !asked.test(question.text) || told.test(text));
}

/** Measures by name: what is asked and by what a sentence tells it. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/多宽|宽度|\bhow wide\b/u, /宽/u],
  [/多深|深度|\bhow deep\b/u, /深/u],
  [/(?<![量率价入额度平值分例占](?:有|是|达|到)?)多高|高度|身高|\bhow (?:high|tall)\b/u, /高|海拔/u],
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
