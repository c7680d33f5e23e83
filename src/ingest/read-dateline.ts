import type { Span } from "../model/corpus.ts";
import type { CleanText } from "./clean-text.ts";
import { arePeople, normaliseNames, ROLE } from "./read-names.ts";

/** What an article says of itself before its first sentence: 本报某地电（记者 …）. */
export interface Dateline {
  readonly place: string | null;
  readonly byline: string | null;
  /** Length of the prefix in the clean text. */
  readonly length: number;
}

const OWN_NAME = "本报|本网|本台|本刊|本社|新华社|新华网|中新社|中新网|中国新闻网";
const DATE = "(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日";
/**
 * The name of another paper, with that of its site or application: 东川日报·观东新闻. No name ends in 本报: what stands
 * before that is a headline.
 */
const OTHER_NAME = "\\p{Script=Han}{2,6}(?<!本)[报社网台](?:[·•]\\p{Script=Han}{1,6}(?:新闻|客户端|号|网|云|端))?";
/** Who files for all of a paper's channels. */
const CHANNEL = "(?:全媒体|融媒体|客户端|新媒体)?";

/** 本报某地2月9日讯(记者 …), also with the name of another paper when a reporter is named. */
const REPORTED = new RegExp(
  `^[【\\[]?据?(?:(?<own>${OWN_NAME})|(?<other>${OTHER_NAME}))?${CHANNEL}(?<place>[\\p{Script=Han}·、]{0,12}?)(?<date>${DATE})?` +
    "(?:综合|专)?(?:讯|电|消息)[】\\]]?[:：]?[（(](?<names>[^（）()。]{0,90})[）)]",
  "u",
);
/** 新华社北京7月14日电 with nobody named; 【本报讯】. */
const UNSIGNED = new RegExp(
  `^[【\\[]?据?(?:${OWN_NAME})${CHANNEL}(?<place>\\p{Script=Han}{2,8}?)??(?<date>${DATE})?(?:综合|专)?(?<mark>讯|电|消息)(?:题)?(?!员|视|话|商|子|力|影|网)[】\\]]?[:：]?`,
  "u",
);
/** （记者 …） alone. */
const SIGNED = new RegExp(`^[（(](?<names>(?:本报|本网|新华社)?${ROLE}[^（）()。]{1,80})[）)]`, "u");
/** 记者冯明、通讯员何丽报道： without brackets. */
const TOLD = new RegExp(
  `^(?<names>(?:本报|本网|新华社)?${ROLE}[\\p{Script=Han}、·]{2,40}?)(?:(?:综合)?报道|(?=[:：]))(?<end>[:：]?)`,
  "u",
);
const HAS_ROLE = new RegExp(ROLE, "u");
const ROLE_FIRST = new RegExp(`^(?:本报|本网|新华社)?${ROLE}[:：]?`, "u");

/** Words that no place is called by: with them 讯 or 电 ends something else. */
const NO_PLACE = /[的了在是和与及通视短快简音将为]|记者|本报|.{9}/u;

/** Reads the dateline that opens a text; null when none does. Names keep the spaces that part them in the file. */
export function readDateline(source: string, clean: CleanText): Dateline | null {
  const head = narrow(clean.text.slice(0, 140));
  const match = matchReported(head) ?? matchUnsigned(head) ?? SIGNED.exec(head);
  const from = match?.[0].length ?? 0;
  const told = (match?.groups?.names ?? "") === "" && mayTell(head, from) ? readTold(source, clean, head, from) : null;
  if (match === null) return told === null ? null : { place: null, ...told };
  const { place = "", names = "" } = match.groups ?? {};
  const byline = namesIn(match[0], names);
  return {
    place: place === "" ? null : place,
    byline: byline === null ? null : normaliseNames(spacedText(source, clean, byline)),
    length: from,
    ...told,
  };
}

/** Every text that tells its reporter so begins with 本报记者, or with 记者 after 本报讯. */
function mayTell(head: string, from: number): boolean {
  return from > 0
    ? head.startsWith("记者", from) || head.startsWith("通讯员", from) || head.startsWith("本报", from)
    : head.startsWith("本报");
}

/** 记者冯明、通讯员何丽报道：; null when what stands before 报道 are no names, or more follows it than a sentence's beginning. */
function readTold(
  source: string,
  clean: CleanText,
  head: string,
  from: number,
): { readonly byline: string; readonly length: number } | null {
  const match = TOLD.exec(head.slice(from));
  if (match === null) return null;
  const { names = "", end = "" } = match.groups ?? {};
  const length = from + match[0].length;
  const printed = spacedText(source, clean, { start: from, end: from + names.length });
  const byline = normaliseNames(printed.replace(/和|\s*、\s*/gu, "、"));
  if (byline === null || !arePeople(byline)) return null;
  const parted = source.slice((clean.origins[length - 1] ?? 0) + 1, clean.origins[length]) !== "";
  return end !== "" || parted || /^(?:[“《]|记者|\d)/u.test(head.slice(length)) ? { byline, length } : null;
}

const WIDE = /[０-９．／]/gu;

/** The text with figures of full width made narrow, each in its place. */
function narrow(text: string): string {
  return text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function matchReported(head: string): RegExpExecArray | null {
  const match = REPORTED.exec(head);
  if (match === null) return null;
  const { own, other, place = "", date, names = "" } = match.groups ?? {};
  const reported = HAS_ROLE.test(names);
  const anonymous = own === undefined && other === undefined && date === undefined;
  if (NO_PLACE.test(place) || (anonymous && (place.length < 2 || place.length > 4))) return null;
  return reported || (own !== undefined && names.length <= 20) ? match : null;
}

function matchUnsigned(head: string): RegExpExecArray | null {
  const match = UNSIGNED.exec(head);
  return match === null || NO_PLACE.test(match.groups?.place ?? "") ? null : match;
}

/** Where in the text before `）` the names begin, after the first 记者. */
function namesIn(prefix: string, names: string): Span | null {
  if (names === "") return null;
  const end = prefix.length - 1;
  const role = ROLE_FIRST.exec(names)?.[0].length ?? 0;
  return names.length > role ? { start: end - names.length + role, end } : null;
}

/** The text with the spaces that stand in its lines; what was printed between two of its lines is no part of it. */
function spacedText(source: string, { text, origins }: CleanText, { start, end }: Span): string {
  let spaced = "";
  for (let at = start; at < end; at++) {
    const gap = source.slice((origins[at - 1] ?? 0) + 1, origins[at]);
    spaced += /^[^\S\r\n]+$/u.test(gap) && at > start ? ` ${text.charAt(at)}` : text.charAt(at);
  }
  return spaced;
}
