import type { Span } from "../../model.ts";
import { occurrences } from "./named-spans.ts";

/** What somebody is, is asked: 靳松筠担任什么职务, 靳松筠是谁, 靳松筠是干什么的. */
const ASKS_OFFICE =
  /^(?<who>[^,。?]{2,30}?)(?:(?:担任|任|当)(?:的)?(?:是)?(?:什么|何|啥)(?:职务?|职位|官)?|(?:现在|目前)?(?:是|有)?(?:什么|何|啥)(?:职务|职位|身份|头衔|来头)|的?(?:职务|职位|身份)(?:是)?(?:什么|啥)|是(?:干|做)(?:什么|啥)(?:工作)?的|是谁)[?。啊呀呢]*$/u;
/** Most questions say nothing of the kind, and telling whose office is asked for takes long. */
const MAY_ASK = /职|身份|头衔|来头|是谁|的[?。啊呀呢]*$/u;
/** Characters of a name, as far as it may stand at the end of what stands before the asking words. */
const NAME_LENGTHS = [5, 4, 3, 2] as const;
/** What stands before a name and says what its bearer is: 县茶业协会会长|靳松筠. */
const OFFICE =
  /[^,。;:!?"“”「」、]{1,30}(?:长|员|任|者|师|主|书记|支书|经理|总监|总裁|主席|工|医生|教授|专家|干部|人|农|民|户|嫂|匠)$/u;
/** What leads up to an office and is no part of it: 据|县长, 记者见到|店主. */
const LEAD = /^.*(?:据|由|在|对|向|跟|与|和|是|为|见到|遇到|找到|来到)(?=\p{Script=Han}{2})/u;

/** What a normalised sentence says that the person is whom the question names and asks about. */
export function findOffices(question: string, text: string): readonly Span[] {
  if (!MAY_ASK.test(question)) return [];
  const who = ASKS_OFFICE.exec(question)?.groups?.who;
  if (who === undefined) return [];
  const length = NAME_LENGTHS.find((count) => who.length >= count && text.includes(who.slice(-count)));
  if (length === undefined) return [];
  return occurrences(text, who.slice(-length)).flatMap((end) => {
    const office = OFFICE.exec(text.slice(0, end));
    if (office === null) return [];
    const start = office.index + (LEAD.exec(office[0])?.[0].length ?? 0);
    return [{ start, end }];
  });
}
