import type { Evidence } from "../../ranking/evidence.ts";
import { type Telling, tellsWhatIsAsked } from "./tells-what-is-asked.ts";

const ASKS_COST =
  /花了(?:多少|几)(?!年|天|个?月|个?小时|时间|工夫)|(?:总?投资|投入|耗资|斥资|造价|成本|花费)(?:了|是|为|有|要|大概|一共|总共)*(?:多少|几)|\b(?:cost|spent on (?:building|the construction))\b/u;
const SAYS_COST =
  /投资|投入|支出|投了|[斥出筹注]资|(?<!代\p{Script=Han}[^,;。]{0,6})资金|花|耗|造价|成本|经费|预算|拨|款|费|支付|[补赔]偿|付|价[格值款钱]|每\p{Script=Han}{1,2}[\d.]+元|[收缴]费|采购|购置|新购|购买|买|损失|用(?:[在于去到]|\d)/u;

/** 坐车要花多少钱: what one has to pay is a price too. */
const ASKS_PRICE = /花(?:多少|几)(?!年|天|个?月|个?小时|时间|工夫)/u;

const COSTS: readonly Telling[] = [
  { asked: ASKS_COST, told: SAYS_COST },
  { asked: ASKS_PRICE, told: new RegExp(`${SAYS_COST.source}|[票运]价`, "u") },
];

/** Whether a sentence tells of spending where a cost is asked for: what was handed out or sold there is none. */
export function tellsCost(evidence: Evidence, row: number): boolean {
  return tellsWhatIsAsked(COSTS, evidence, row);
}

/** What is paid by name, and how sources name it. */
const PAYMENTS: readonly Telling[] = [
  { asked: /月票|年票/u, told: /月票|年票/u },
  {
    asked: /(?:过路|运营|运行|维护|伙食|管理|服务|学|住宿|手术|检查|挂号|停车|垃圾|水|电)费/u,
    told: /费|价|收取|[伙补]食|补助/u,
  },
  { asked: /票价|门票|(?:一张|张)票|票(?:卖|要)?多少钱/u, told: /票/u },
  { asked: /工资|月薪|薪水|工钱/u, told: /工资|薪|收入|工钱/u },
  { asked: /奖金/u, told: /奖/u },
  { asked: /[交缴纳]了?多少(?:钱的)?税|纳税|税收|\btax(?:es)?\b/u, told: /税/u },
  { asked: /纯利|净利|利润|\bprofits?\b/u, told: /利|赚|盈|净/u },
  { asked: /罚款|罚了?多少|\bfined?\b/u, told: /罚/u },
  { asked: /押金|租金|房租/u, told: /押|租/u },
];

/** Whether a sentence tells of the payment that is asked for by name: what something cost to build is not what it costs to run. */
export function tellsPayment(evidence: Evidence, row: number): boolean {
  return evidence.question.expected.kind !== "money" || tellsWhatIsAsked(PAYMENTS, evidence, row);
}
