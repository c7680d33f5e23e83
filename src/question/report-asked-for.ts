import { bareWords } from "./bare-words.ts";
import { speakPlainly } from "./speak-plainly.ts";

const REPORT = "(?:稿子|稿件|文章|报[道导]|新闻|消息|通讯)";
/** 那篇稿子的 */
const THAT_REPORT = `(?:的?[这那]?(?:一?[篇条则个])?${REPORT}|的?[这那](?:一?[篇条则]))的?`;
const WHO = "(?:谁|哪一?[位个名](?:记者|作者)?)";
const REPORTED = "(?:写|报[道导]|采写|采访)";
const REPORTER = "(?:记者|作者)(?:是(?:谁|哪一?[位个名])|叫(?:什么|啥)(?:名字)?|名字|姓名)";
const STORY = "(?:article|report|story|news|piece)";

/** Whole messages, simplified and without marks, and what the report is about in each. */
const WAYS = [
  new RegExp(`^${REPORTED}(?<matter>.{2,40}?)${THAT_REPORT}${REPORTER}$`, "u"),
  new RegExp(`^(?<matter>.{2,40}?)${THAT_REPORT}${REPORTER}$`, "u"),
  new RegExp(`^${REPORTED}(?<matter>.{2,40}?)的${REPORTER}$`, "u"),
  new RegExp(`^${REPORTED}?(?<matter>.{2,40}?)${THAT_REPORT}是?${WHO}${REPORTED}的?$`, "u"),
  new RegExp(`^${WHO}${REPORTED}了?(?<matter>.{2,40}?)${THAT_REPORT}$`, "u"),
  new RegExp(`^who (?:wrote|reported|covered) (?:the|this|that) ${STORY} (?:on|about|of) (?<matter>.{2,80})$`, "u"),
  new RegExp(
    `^who(?:'s| is| was) the (?:reporter|author|journalist|writer) (?:of|for|behind) (?:the|this|that) ${STORY} (?:on|about|of) (?<matter>.{2,80})$`,
    "u",
  ),
  new RegExp(
    `^which (?:reporter|journalist) (?:wrote|covered|reported)(?: on)? (?:(?:the|this|that) ${STORY} (?:on|about|of) )?(?<matter>.{2,80})$`,
    "u",
  ),
];
/** Words without one of which no way matches: most questions are not looked at further. */
const MAY_ASK = /[记記]者|作者|[写寫]|[采採]|[报報][道导導]|wrote|reported|covered|reporter|author|journalist|writer/iu;
/** 这篇报道的记者是谁 asks of the answer before. */
const POINTS_BACK = /^(?:[这那该此它](?:个|些|篇|条)?|this|that|it)$/u;

/**
 * What the report is about whose reporter a message asks for (昌都电商那篇稿子的记者是谁: 昌都电商), simplified and without marks.
 * @returns null for any other message, and where the report is not said to be about anything
 */
export function readReportAskedFor(message: string): string | null {
  if (!MAY_ASK.test(message)) return null;
  const words = bareWords(speakPlainly(message)).replace(/^(?:请问|关于) ?/u, "");
  for (const way of WAYS) {
    const matter = way
      .exec(words)
      ?.groups?.matter?.replace(/^关于|的$/gu, "")
      .trim();
    if (matter !== undefined) return POINTS_BACK.test(matter) || matter.length < 2 ? null : matter;
  }
  return null;
}
