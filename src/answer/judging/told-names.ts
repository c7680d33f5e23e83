import type { ExpectedKind } from "../../question/analysed-question.ts";
import { kindsAnsweredBy } from "../../question/answer-form.ts";
import { outrightAsked } from "../../question/asked/asked-outright.ts";
import { asksForReporter } from "../../question/asked/asked-reporter.ts";
import { ASKS_SORT_OF_PEOPLE } from "../../question/asked/person-nouns.ts";
import { askedThing, type Evidence, personAsked, sentenceOf } from "../../ranking/evidence.ts";
import { isBareName } from "../../ranking/names/find-offices.ts";
import { offersName } from "../short-answer/find-value.ts";

/** Kinds of answer that are names, those of places aside, which are told by what is near as well. */
const NAMES: ReadonlySet<ExpectedKind> = new Set([...kindsAnsweredBy("name")].filter((kind) => kind !== "place"));

/** 谁 may be told of by an office or a trade: 由木匠修复. */
const OFFICE = /主任|书记|[局县市村校院厂站队]长|负责人|经理|由(?!于|此|来)\p{Script=Han}{2}/u;

/** Whether a sentence has a name of the kind asked for, not of the question, where a name is asked for. */
export function namesAny(evidence: Evidence, row: number): boolean {
  const { kind } = evidence.question.expected;
  const { heads } = askedThing(evidence);
  if (!NAMES.has(kind) || asksForReporter(evidence.question.text, heads)) return true;
  if (outrightAsked(evidence.question.text) !== null) return true;
  if (kind === "name" && heads.length === 0) return true;
  const who = personAsked(evidence);
  if (who !== null && isBareName(who)) return sentenceOf(evidence, row).includes(who);
  const byOffice = kind === "person" && heads.length === 0 && OFFICE.test(sentenceOf(evidence, row));
  return byOffice || ASKS_SORT_OF_PEOPLE.test(evidence.question.text) || offersName(evidence, row);
}

/** Things of which several have several names: 22家企业 is no answer to 哪些企业. */
const NAMED_THINGS =
  /(?:企业|公司|单位|[小中大]学|学院|学校|医院|[县市乡镇村]|城市|品牌|专业|课程|敬老院|机构|部门|国家|地方|厂家?|商场|商店|超市|园区|景区|公园|场馆|博物馆|协会|村庄)$/u;
const ASKS_SEVERAL = /哪些|哪几|分别|都有谁|\bwhich (?:two|three|four|five|\w+(?:ies|s))\b/u;
const ASKS_SO_MANY = /\bwhich (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b/u;
const A_ROW = /[、和与及跟]|”“|》《|分别/u;

/** Whether a sentence has a row of names where several are asked for. */
export function namesSeveral(evidence: Evidence, row: number): boolean {
  const { question } = evidence;
  if (ASKS_SO_MANY.test(question.text)) return A_ROW.test(sentenceOf(evidence, row));
  if (!ASKS_SEVERAL.test(question.text) || question.language !== "zh") return true;
  const isNamed =
    /叫(?:什么|啥)/u.test(question.text) || askedThing(evidence).heads.some((head) => NAMED_THINGS.test(head));
  return !isNamed || A_ROW.test(sentenceOf(evidence, row));
}
