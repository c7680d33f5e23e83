import { type Evidence, followsInParagraph, sentenceOf } from "../../ranking/evidence.ts";
import { perQuestion } from "../../ranking/per-question.ts";
import { ASKS_DEATHS } from "../short-answer/nobody-died.ts";
import type { Telling } from "./tells-what-is-asked.ts";

/** What stands before the deed: 什么时候|把桥|拆的. */
const WHEN_OR_WHO = "(?:什么时候|何时|几时|哪[年天月日]|哪一[年天月日]|谁|哪[个家些]|为(?:什么|啥|何)|怎么)";

/** A deed asked about, in Chinese after when, who or why, or in English, and the characters that tell of it. */
function deed(chinese: string, english: string, told: RegExp): Telling {
  return { asked: new RegExp(`${WHEN_OR_WHO}[^,。?]{0,8}?(?:${chinese})|\\b(?:${english})\\b`, "u"), told };
}

/** Things come to an end, or to harm, in words of their own; what was opened or built says nothing of it. */
const ENDS: readonly Telling[] = [
  deed("塌|垮|倒掉|倒了", "collapsed?", /塌|垮|倒/u),
  deed("[关停]闭|关停|停办|停运|停产|停业", "(?:closed?|shut) down", /关|停|闭|撤|歇/u),
  deed("拆(?!分|开|解)", "demolish(?:ed)?|torn down|pulled down", /拆|搬|腾/u),
  deed("炸", "bl(?:ow|ew|own) up|explod(?:e|ed)", /炸|爆/u),
  deed("偷|盗|抢|贪", "stole|stolen|steal|robbed", /偷|盗|抢|窃|贪|侵占|挪用/u),
  deed("撞", "crash(?:ed)?", /撞|碰/u),
  { asked: /(?:被抓|落马|被捕|被查)(?:了|吗|没有)?[?。\s]*(?:吗)?[?。\s]*$/u, told: /抓|捕|查办|查处|拘|落马|立案/u },
  { asked: /(?:倒闭|破产)(?:了|吗|没有)?[?。\s]*(?:吗)?[?。\s]*$/u, told: /倒闭|破产|关停|停产|清算/u },
  { asked: /(?:辞职|离职)(?:了|吗|没有)?[?。\s]*(?:吗)?[?。\s]*$/u, told: /辞|离职|卸任|接任|离任/u },
  { asked: ASKS_DEATHS, told: /死|亡|遇难|丧生|去世|逝|牺牲/u },
];

/** Most questions have nothing of it, which one look tells. */
const MAY_ASK = /[塌垮倒关停拆炸偷盗抢贪撞死亡抓捕查辞离]|遇难|丧生|落马|破产|[a-z]/u;
const endsAsked = perQuestion(({ question: { text } }: Evidence) =>
  MAY_ASK.test(text) ? ENDS.filter(({ asked }) => asked.test(text)) : [],
);

/** Whether a sentence, or the one before it in its paragraph, tells of the end or the harm that is asked about. */
export function tellsOfTheEnd(evidence: Evidence, row: number): boolean {
  const asked = endsAsked(evidence);
  if (asked.length === 0) return true;
  const before = followsInParagraph(evidence, row) ? sentenceOf(evidence, row - 1) : "";
  return asked.every(({ told }) => told.test(sentenceOf(evidence, row) + before));
}
