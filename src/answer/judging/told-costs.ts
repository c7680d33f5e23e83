import type { Evidence } from "../../ranking/evidence.ts";

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
