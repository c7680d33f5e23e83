import type { Line } from "./page-lines.ts";
import { arePeople, normaliseNames, PAPER, ROLE } from "./read-names.ts";

const NAMES = "[\\p{Script=Han}·、，,/\\s]{2,30}";

/** What may stand before who took a picture, as before a reporter's name. */
const MARKS = "[□■◎●○▲△◆◇★☆※]";
const MARKED = `(?:${MARKS}\\s*)?`;

/** Where a picture was shown: 冯明 摄（影像东川）, 冯明 摄/光影. */
const SOURCE = "(?:\\s*[（(][^（）()。]{2,12}[）)]|\\s*[/／]\\s*\\p{Script=Han}{2,8})?";

const SIGNED_CREDIT = new RegExp(
  `^${MARKED}[（(]?\\s*(?:${PAPER})?\\s*${ROLE}\\s*[:：]?\\s*(?<names>${NAMES}?)\\s*(?:摄影报道|摄影|摄|供图|(?<!文)[/／]图)${SOURCE}\\s*[）)]?$`,
  "u",
);
const SHORT_CREDIT = new RegExp(
  `^${MARKED}[（(]?\\s*(?<names>\\p{Script=Han}{2,4}(?:[\\s、·]+\\p{Script=Han}{2,4}){0,3}|\\p{Script=Han}[ \\u3000]+\\p{Script=Han})\\s+(?:摄影报道|摄影|摄|供图)${SOURCE}\\s*[）)]?$`,
  "u",
);
const CLOSE_CREDIT = new RegExp(`^${MARKED}[（(]?(?<names>\\p{Script=Han}{2,4})(?:摄影|摄)${SOURCE}[）)]?$`, "u");
const LABELLED_CREDIT =
  /^[（(]?\s*(?:摄影|图片|供图|图|摄|制图|绘图|漫画)\s*[:：/／]\s*(?<names>[^。，]{2,20}?)\s*[）)]?$/u;
const FILED = /^[（(](?<names>资料图片?|资料照片|图片资料|网络图片|视频截图)[）)]$/u;
const RELEASED = /^新华社发\s*[（(]\s*(?<names>[^。，]{2,20}?)\s*摄\s*[）)]$/u;
const PROVIDED =
  /^(?:[（(]\s*(?:图片|照片|图)?\s*由?(?<names>[^。，]{2,16}?)\s*(?:提供|供图)\s*[）)]|(?<lenders>受访者|受访单位|采访对象|主办方|校方|警方|景区|\p{Script=Han}{2,10}(?:局|委|公司|队|医院|学校|大学|中心|馆|办))供图)$/u;
/** Who took or gave several pictures: 本组图片由冯明拍摄, 本版图片均由县档案馆提供, 资料图片 何丽 摄. */
const OF_SEVERAL =
  /^[（(]?\s*(?:(?:图片|照片)均?\s*由|(?:本组|本版|本文|以上|资料)(?:资料)?(?:图片|照片|图)\s*(?:均?\s*由|[:：]|均为)?)\s*(?<names>[^。，]{2,24}?)\s*(?:提供|供图|拍摄|摄影|摄)\s*[）)]?$/u;

const CAPTION_START =
  /^(?:[①②③④⑤⑥▲▼△▽◀▶←→↑↓●]\s*)?(?:(?:上|下|左|右|题|组|本版)?图[为①②③④⑤⑥一二三四1-6]|图片为|[上下左右]图|（[上下左右]图）)/u;
const CAPTION_FAR = /图[为片].{0,30}(?:资料图片|资料图|摄)[）)]?。?$|[。！？]图为/u;

const BYLINE = new RegExp(
  `^[□■◎●○▲△◆◇★☆※—\\s]*(?:文\\s*[/／]?\\s*图?\\s*[:：/／]?\\s*)?(?:${PAPER})\\s*${ROLE}(?<gap>\\s*[:：]?\\s*)(?<names>[^。！？；]{0,40})$`,
  "u",
);
const BARE_BYLINE = new RegExp(
  `^${MARKS}*\\s*(?:${ROLE}|评论员|文(?:\\s*[/／]\\s*图)?)(?<gap>\\s+|[:：]\\s*|[/／]\\s*)(?<names>[^。！？；，]{2,30})$`,
  "u",
);
/** 记者冯明, 冯明 何丽, and what has a mark before it: no word but names. */
const NAMED = new RegExp(
  `^(?:${MARKS}\\s*)?(?:${ROLE})?(?<names>[\\p{Script=Han}\\s、]{2,20}?)(?:\\s+(?:文|图|摄|文[/／]图|图[/／]文|摄影报道))?$`,
  "u",
);
const COMMENTATOR = /^[□■◎●○]*\s*(?<names>本报(?:特约)?评论员)$/u;

/** Who took a picture, when the line says nothing but that; an empty string when it says 图 and no name. */
export function readCredit(line: Line): string | null {
  if (!line.glyphs.includes("摄") && !line.glyphs.includes("图") && !line.glyphs.includes("提供")) return null;
  const match =
    OF_SEVERAL.exec(line.text) ??
    SIGNED_CREDIT.exec(line.text) ??
    SHORT_CREDIT.exec(line.text) ??
    readCloseCredit(line.text) ??
    FILED.exec(line.text) ??
    LABELLED_CREDIT.exec(line.text) ??
    RELEASED.exec(line.text) ??
    PROVIDED.exec(line.text);
  const names = match?.groups?.names ?? match?.groups?.lenders;
  return names === undefined ? null : normaliseNames(names);
}

/** A name with 摄 and no space between: 焦阳摄. */
function readCloseCredit(text: string): RegExpExecArray | null {
  const match = CLOSE_CREDIT.exec(text);
  return match !== null && arePeople(match.groups?.names ?? "") ? match : null;
}

/** True for a line that is of the text under a picture: 图为…, 左图…, and lines with 图为 after a full stop. */
export function opensCaption(line: Line): boolean {
  if (!line.glyphs.includes("图")) return false;
  return CAPTION_START.test(line.text) || (CAPTION_FAR.test(line.glyphs) && line.width > 20);
}

/** As {@link opensCaption}, where 图为 stands in the middle of a text that was broken before it or in it. */
export function opensAcross(before: Line | undefined, line: Line): boolean {
  if (before === undefined || before.width <= 20 || endsSentence(before)) return false;
  return /[。！？]图为/u.test(before.glyphs.slice(-2) + line.glyphs);
}

/** What every such line has. */
const MAY_NAME = /记者|通讯员|摄影|评论员|文/u;
const NAME_MARKS = new Set("□◎○◆◇☆★");

/** True for a line that begins the text under a picture. */
export function beginsCaption(line: Line): boolean {
  return line.glyphs.includes("图") && CAPTION_START.test(line.text);
}

/** The reporter named on a line of its own (本报记者 …), null when the line is none. */
export function readByline(line: Line): string | null {
  if (line.glyphs.length > 45) return null;
  if (!MAY_NAME.test(line.glyphs) && !NAME_MARKS.has(line.glyphs.charAt(0))) return null;
  if (readCredit(line) !== null) return null;
  const text = /^[（(](?<inside>[^（）()]*)[）)]$/u.exec(line.text)?.groups?.inside?.trim() ?? line.text;
  const commentator = COMMENTATOR.exec(text)?.groups?.names;
  if (commentator !== undefined) return commentator;
  const match = BYLINE.exec(text) ?? BARE_BYLINE.exec(text);
  const { gap = "", names = "" } = match?.groups ?? {};
  if (areNames(names, gap !== "")) return normaliseNames(names);
  return isMarked(text) ? readPeople(text) : null;
}

/** True for what says that a name follows: a mark, 记者. */
function isMarked(text: string): boolean {
  return /^[□◎○◆◇☆★]|^(?:全媒体|融媒体|特约|特派|见习|实习|首席)?(?:记者|通讯员)/u.test(text);
}

/** The people that a line names and says nothing else of; null when it may say something else. */
export function readPeople(text: string): string | null {
  const names = NAMED.exec(text)?.groups?.names;
  return names !== undefined && arePeople(names) ? normaliseNames(names) : null;
}

const NAME =
  /^(?:\p{Script=Han}{2,5}|\p{Script=Han}{1,6}·\p{Script=Han}{1,6}|文|图|摄|[/／]|文[/／]?图|图[/／]?文|摄影报道)$/u;
/** What stands before a name: 通讯员, 图/. */
const BEFORE_NAME = new RegExp(`^(?:(?:本报|新华社)?${ROLE}|(?:文|图|摄)[/／:：])[:：]?`, "u");

function areNames(text: string, parted: boolean): boolean {
  const parts = text
    .trim()
    .split(/[\s、，,]+/u)
    .filter((part) => part !== "");
  if (parts.length === 0) return false;
  const letters = parts.join("");
  if (parts.every((part) => [...part].length === 1)) return letters.length <= 4;
  if (!parted && parts.length === 1) return letters.length <= 4 && isName(letters);
  return parts.every((part) => isName(part) || isName(part.replace(BEFORE_NAME, "") || "图"));
}

function isName(part: string): boolean {
  return NAME.test(part) && (part === "摄影报道" || !/报道|记者|获悉|了解/u.test(part));
}

const CLOSING = codes('”’」』）)】》"');
const TERMINAL = codes("。！？!?｡…");
const UNFINISHED = codes("。，、；：｡,;:（《“‘【「『");

function codes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** True when the line ends as a sentence ends. */
export function endsSentence({ glyphs, endsRemark }: Line): boolean {
  return endsRemark || TERMINAL.has(lastBeforeClosing(glyphs));
}

/** True when the line ends in any mark that a headline does not end in. */
export function endsInPunctuation({ glyphs }: Line): boolean {
  return UNFINISHED.has(lastBeforeClosing(glyphs));
}

/** The last character but for closing quotes and brackets; 0 when there is none. */
function lastBeforeClosing(glyphs: string): number {
  let at = glyphs.length - 1;
  while (at >= 0 && CLOSING.has(glyphs.charCodeAt(at))) at--;
  return at < 0 ? 0 : glyphs.charCodeAt(at);
}

/** True when every quotation and bracket of a text is closed in it. */
export function isBalanced(glyphs: string): boolean {
  let quotes = 0;
  let titles = 0;
  let brackets = 0;
  for (const glyph of glyphs) {
    if (glyph === "“") quotes++;
    else if (glyph === "”") quotes--;
    else if (glyph === "《") titles++;
    else if (glyph === "》") titles--;
    else if (glyph === "（" || glyph === "(") brackets++;
    else if (glyph === "）" || glyph === ")") brackets--;
  }
  return quotes === 0 && titles === 0 && brackets === 0;
}
