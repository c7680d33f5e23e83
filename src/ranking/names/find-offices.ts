import type { Span } from "../../model/corpus.ts";
import { HEADED_UNITS } from "./headed-units.ts";
import { occurrences } from "./name-span.ts";

/** What somebody is, is asked: 靳松筠担任什么职务, 靳松筠是谁, 靳松筠是干什么的. */
const ASKS_OFFICE =
  /^(?<who>[^,。?]{2,30}?)(?:(?:担任|任|当)(?:的)?(?:是)?(?:什么|何|啥)(?:职务?|职位|官)?|(?:现在|目前)?(?:是|有)?(?:什么|何|啥)(?:职务|职位|身份|头衔|来头)|的?(?:单位)?(?:职务|职位|身份|头衔)(?:是)?(?:什么|啥)?|是(?:干|做)(?:什么|啥)(?:工作)?的|是谁|是(?:来自)?(?:哪个|什么)(?:单位|部门|机构)的?(?:人)?)[?。啊呀呢]*$/u;
/** Of a name alone: 祁牧野是什么人, 祁牧野做什么的. */
const ASKS_OF_NAME =
  /^(?<who>\p{Script=Han}{2,4}?)(?:是[个位]?(?:什么|啥)(?:样的)?[人官]|(?:以前|原来|原先|现在|目前)?是?[干做](?:什么|啥|嘛)(?:工作)?的)[?。啊呀呢]*$/u;
/** Most questions say nothing of the kind, and telling whose office is asked for takes long. */
const MAY_ASK = /职|身份|头衔|来头|是谁|单位|部门|机构|[的人官][?。啊呀呢]*$/u;
/** Characters of a name, as far as it may stand at the end of what stands before the asking words. */
const NAME_LENGTHS = [5, 4, 3, 2] as const;
/** What stands before a name and says what its bearer is: 县茶业协会会长|靳松筠. */
const OFFICE =
  /[^,。;:!?"“”「」、]{0,30}(?:[^,。;:!?"“”「」、](?:长|员|任|者|师|主|书记|支书|经理|总监|总裁|主席|工|医生|教授|专家|干部|人|农|民|户|嫂|匠)|司机|选手|[骑歌射水号]手|作家|画家)$/u;
/** 市农业农村局副局长|是谁 asks for the name. */
const ENDS_AS_OFFICE = new RegExp(
  `(?:[${HEADED_UNITS}组]长|专员|主任|书记|经理|主席|负责人|总监|总裁|秘书|主管)$`,
  "u",
);
/** What leads up to an office and is no part of it: 据|县长, 记者见到|店主. */
const LEAD = /^.*(?:据|由|在|对|向|跟|与|和|是|为|见到|遇到|找到|来到)(?=\p{Script=Han}{2})/u;

/** Who is Wen Zhezhu, and no office: who is the head. */
const ASKS_WHO = /^who (?:is|was) (?!the\b|a\b|an\b|in\b|this\b|that\b)[^?]{2,40}\??$/iu;

/**
 * The person of whom a normalised question asks who or what that is, in Chinese; null when it asks nothing of the kind.
 * @param inChinese the name that the question says in Latin letters, as the sources write it
 */
export function whoseOffice(question: string, inChinese: string | null): string | null {
  if (inChinese !== null && ASKS_WHO.test(question)) return inChinese;
  if (!MAY_ASK.test(question)) return null;
  const name = ASKS_OF_NAME.exec(question)?.groups?.who ?? "";
  const who = isBareName(name) ? name : (ASKS_OFFICE.exec(question)?.groups?.who ?? null);
  return who === null || ENDS_AS_OFFICE.test(who) ? null : who;
}

/** Whether what is asked about is a name alone (柴云生), and not words for somebody (发现铜壶的农民). */
export function isBareName(who: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(who) && !/[长人者员师手户位队司方家会工匠主的]$/u.test(who);
}

/** What a normalised sentence says that a person is, before the name. */
export function findOffices(who: string | null, text: string): readonly Span[] {
  if (who === null) return [];
  const length = NAME_LENGTHS.find((count) => who.length >= count && text.includes(who.slice(-count)));
  if (length === undefined) return [];
  return occurrences(text, who.slice(-length)).flatMap((end) => {
    const office = OFFICE.exec(text.slice(0, end));
    if (office === null) return [];
    const start = office.index + (LEAD.exec(office[0])?.[0].length ?? 0);
    return [{ start, end }];
  });
}
