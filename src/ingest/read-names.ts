import { COMPOUND_SURNAMES, SURNAMES } from "../text/surnames.ts";

/** Whose names are printed, and what else stands among names: 本报记者, 通讯员, 实习生. */
export const ROLE = "(?:全媒体|融媒体|特约|特派|见习|实习|首席|驻站)*(?:记者|通讯员|实习生|摄影师|摄影)";
export const PAPER = "本报|本社|本网|本台|本刊|新华社|中新社|\\p{Script=Han}{2,5}(?:日报|晚报|报社|记者站)";

const ROLE_BEFORE = new RegExp(`^(?:(?:${PAPER})?${ROLE}|(?:文|图|文字|图片|摄)(?=[:：/／]))[:：/／]?`, "u");
const ROLE_AFTER = /(?:摄影报道|报道|摄影|文[/／]?图|图[/／]?文)$/u;
/** A word among names that is none. */
const NO_NAME = /^(?:文|图|摄|[/／]|文[/／]?图|图[/／]?文|摄影|摄影报道|报道|文字|图片)$/u;

/**
 * Names with one space between them, without what the people are; what was spaced out letter by letter (王　莉) is closed
 * up. Null when no name is left.
 */
export function normaliseNames(names: string): string | null {
  const parts: string[] = [];
  let letters = "";
  for (const part of names.trim().split(/\s+/u)) {
    if ([...part].length === 1 && !NO_NAME.test(part)) {
      letters += part;
      continue;
    }
    if (letters !== "") parts.push(letters);
    letters = "";
    const name = withoutRoles(part);
    if (name !== "") parts.push(name);
  }
  if (letters !== "") parts.push(letters);
  return parts.join(" ") || null;
}

/** 记者冯明、通讯员何丽 without 记者 and 通讯员. */
function withoutRoles(part: string): string {
  return part
    .split("、")
    .map((name) => {
      const rest = name.replace(ROLE_BEFORE, "").replace(ROLE_AFTER, "");
      return NO_NAME.test(rest) ? "" : rest;
    })
    .filter((name) => name !== "")
    .join("、");
}

/** Surnames that are words oftener than names, and so are no surname where nothing else says that a person is meant. */
const RARER = "文南商路";
const PERSON = new RegExp(
  `^(?:(?:${COMPOUND_SURNAMES})\\p{Script=Han}{1,2}|[${SURNAMES}${RARER}]\\p{Script=Han}{1,2})$`,
  "u",
);
/** Words of newspapers that begin as names do. */
const NO_PERSON =
  /^(?:简讯|简介|简报|时评|文化|文学|文艺|文苑|文摘|方言|高原|高考|江湖|金融|安全|连载|专栏|图片|图文|图为|图表|全文|全国|待续|常识|常委|广告|公告|通知|钟声|文明|文物|文件|文字|路上|路线|南方|商务|商业|商会|和谐|平安|关注|关于|时间|时代|计划|项目|方案|方法|高清|祝贺|成就|成果|明天|明年|未来|田间|边疆|边关|水利|水库|水电|农业|白酒|白天|黄金|黄河|长江|温馨|温情|宁静|石油|安康|马上|何时|何处|许多|强国|云上|龙年|雷雨|雪域|雪山)/u;

/** True for one to four words that each read as the name of a person. */
export function arePeople(names: string): boolean {
  const parts = names.trim().split(/[\s、，,]+/u);
  const joined = parts.every((part) => [...part].length === 1) ? [parts.join("")] : parts;
  return joined.length <= 4 && joined.every((name) => PERSON.test(name) && !NO_PERSON.test(name));
}

const REMARK = /^[（(]\s*(?<inside>[^（）()。]{2,48}?)\s*[）)]$/u;
const SIGNED_AS = new RegExp(`^(?:${PAPER})?${ROLE}[\\s:：]*\\p{Script=Han}`, "u");

/** Who the author is, or where a text is from, in brackets below it. */
const SOURCE_NOTE =
  /^[（(]\s*(?:作者|本文|本报综合|综合|原载|摘自|选自|转自|来源|据[^，。]{2,12}(?:报道|消息|电))[^。]{0,40}[）)]$/u;

/** True for a bracket that says who wrote what stands before it, or who the author is: （许诺）, （作者系…）. */
export function signsText(text: string): boolean {
  return SOURCE_NOTE.test(text) || readSignature(text) !== null;
}

/** Who wrote what stands before a bracket: （许诺）, （本报记者 许诺 通讯员 陶然）; null when it says something else. */
export function readSignature(text: string): string | null {
  const inside = REMARK.exec(text)?.groups?.inside?.replace(/\s*(?:文[/／]?图|图[/／]文|摄影报道|整理|报道)$/u, "");
  if (inside === undefined || !(SIGNED_AS.test(inside) || arePeople(inside))) return null;
  return normaliseNames(inside);
}
