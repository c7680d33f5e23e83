import type { Span } from "../model.ts";
import type { CleanText } from "./clean-text.ts";

/** What an article says of itself before its first sentence: 本报某地电（记者 …）. */
export interface Dateline {
  readonly place: string | null;
  readonly byline: string | null;
  /** Length of the prefix in the clean text. */
  readonly length: number;
}

const OWN_NAME = "本报|本网|本台|本刊|本社|新华社|新华网|中新社|中新网|中国新闻网";
const DATE = "(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日";
const ROLE = "(?:本报|本网|新华社)?(?:见习|实习|特约|特派|驻站|全媒体|融媒体|首席)*(?:记者|通讯员)";

/** 本报某地2月9日讯(记者 …), also with the name of another paper when a reporter is named. */
const REPORTED = new RegExp(
  `^[【\\[]?据?(?:(?<own>${OWN_NAME})|(?<other>\\p{Script=Han}{2,6}[报社网台]))?(?<place>[\\p{Script=Han}·、]{0,12}?)(?<date>${DATE})?` +
    "(?:综合|专)?(?:讯|电|消息)[】\\]]?[:：]?[（(](?<names>[^（）()。]{0,90})[）)]",
  "u",
);
/** 新华社北京7月14日电 with nobody named; 【本报讯】. */
const UNSIGNED = new RegExp(
  `^[【\\[]?据?(?:${OWN_NAME})(?<place>\\p{Script=Han}{2,8}?)??(?<date>${DATE})?(?:综合|专)?(?<mark>讯|电|消息)(?:题)?(?!员|视|话|商|子|力|影|网)[】\\]]?[:：]?`,
  "u",
);
/** （记者 …） alone. */
const SIGNED = new RegExp(`^[（(](?<names>${ROLE}[^（）()。]{1,80})[）)]`, "u");
const ROLE_FIRST = new RegExp(`^${ROLE}[:：]?`, "u");

/** Words that no place is called by: with them 讯 or 电 ends something else. */
const NO_PLACE = /[的了在是和与及通视短快简音将为]|记者|本报|.{9}/u;

/** Reads the dateline that opens a text; null when none does. Names keep the spaces that part them in the file. */
export function readDateline(source: string, clean: CleanText): Dateline | null {
  const head = clean.text.slice(0, 140);
  const match = matchReported(head) ?? matchUnsigned(head) ?? SIGNED.exec(head);
  if (match === null) return null;
  const { place = "", names = "" } = match.groups ?? {};
  const byline = namesIn(match[0], names);
  return {
    place: place === "" ? null : place,
    byline: byline === null ? null : normaliseNames(spacedText(source, clean, byline)),
    length: match[0].length,
  };
}

function matchReported(head: string): RegExpExecArray | null {
  const match = REPORTED.exec(head);
  if (match === null) return null;
  const { own, other, place = "", date, names = "" } = match.groups ?? {};
  const reported = new RegExp(ROLE, "u").test(names);
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

/** Names with one space between them; what was spaced out letter by letter (王　莉) is closed up. */
export function normaliseNames(names: string): string | null {
  const parts = names.trim().split(/\s+/u);
  const spacedOut = parts.every((part) => [...part].length === 1);
  return parts.join(spacedOut ? "" : " ") || null;
}
