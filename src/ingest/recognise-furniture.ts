import type { Line } from "./page-lines.ts";

const CONTINUED = /^[（(]?(?:下转|上接|紧接|转|接)第?[A-Z0-9一二三四五六七八九十]{1,3}版[^。]{0,12}[）)]?$/u;
const STAFF =
  /(?:责任?编辑?|编辑|美编|版式|版面|校对|组版|排版|值班主任|值班编委|审读|检校|检审|终审|统筹|策划|制图|主编)\s*(?:[:：]|\s)\s*\p{Script=Han}/u;
const STAFF_FIRST =
  /^[本版]*(?:责任?编辑?|编辑|美编|版式|版面|校对|组版|排版|值班主任|值班编委|审读|检校|终审|统筹|主编|值班总编)/u;
const CONTACT =
  /(?:热线|电话|传真|邮编|邮政编码|邮箱|E-?mail|地址|社址|网址)\s*[:：(（]|[\w.]+@[\w-]+\.[a-z]+|https?:|www\.|国内统一|刊号|CN\d\d-|邮发代号|零售(?:价|每)|每份|印刷(?:厂|[:：])|广告(?:经营)?许可|定价|总第\d+期|第\d{3,6}期|微信公众号|扫描?(?:描)?二维码|客户端$/iu;
/** What every line has that tells how to reach the paper. */
const MAY_CONTACT = /[:：@]|\d{5}|CN/u;
const ENDS = new Set("。！？；");
/** The characters of all parts of a running head but for names of papers and dates of other calendars. */
const HEAD_CHARACTERS = new Set(
  "年月日〇○零一二三四五六七八九十百星期周天总第版号今共要闻综合新时政经济文化社会国内际体育副刊专题广告公益理论评教民生旅游健康法治态地市县域关注特别报道面导读叠主办出管",
);

/** Parts a running head is made of; a line made of nothing else is one. */
const HEAD_PARTS = [
  /\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu,
  /(?:星期|周)[一二三四五六日天]/gu,
  /\p{Script=Han}历[\p{Script=Han}\d]{2,14}/gu,
  /总?第[\d〇一二三四五六七八九十百]+[版期号]|今日[\d一二三四五六七八九十]+版|共[\d一二三四五六七八九十]+版|第[A-Z]?\d+版/gu,
  /\p{Script=Han}{2,6}(?:日报|晚报|商报|早报|晨报|时报|周报|都市报|青年报|法[制治]报|农牧报|农民报|文化报|经济报|科技报)(?:社)?/gu,
  /(?:要闻|综合|新闻|时政|经济|文化|社会|国内|国际|体育|副刊|专版|专题|广告|公益|理论|评论|教育|民生|旅游|健康|法治|生态|地市|县域|关注|特刊|特别报道|版面|导读|[A-D]叠)+/gu,
  /[A-D]?\d{1,3}(?:版|叠)?/gu,
  /[A-Z]{2,}|主办|出版|主管|[|｜/／·•、，,:：;()（）\-—–=_*#~]+/gu,
];

/**
 * What a page carries besides articles: name of the paper, date, page number, editors, telephone numbers. `certain` when it
 * is that wherever it stands, `perhaps` when a line in the middle of a sentence might read the same.
 */
export function recogniseFurniture(line: Line): "certain" | "perhaps" | "no" {
  const { glyphs, text } = line;
  if (glyphs.length > 90) return "no";
  if (glyphs.includes("版") && CONTINUED.test(glyphs)) return "certain";
  if (ENDS.has(glyphs.charAt(glyphs.length - 1))) return "no";
  if (glyphs.length <= 60 && STAFF_FIRST.test(glyphs) && (STAFF.test(text) || /[:：]/u.test(glyphs))) return "certain";
  if (MAY_CONTACT.test(glyphs) && CONTACT.test(glyphs)) return "certain";
  if (!isRunningHead(glyphs)) return "no";
  return /\d{4}年\d|(?:星期|周)[一二三四五六日]/u.test(glyphs) && glyphs.length > 11 ? "certain" : "perhaps";
}

function isRunningHead(glyphs: string): boolean {
  if (!glyphs.includes("报") && !glyphs.includes("历")) {
    for (let at = 0; at < glyphs.length; at++)
      if (glyphs.charCodeAt(at) >= 0x3400 && !mayBeOfHead(glyphs.charAt(at))) return false;
  }
  let rest = glyphs;
  for (const part of HEAD_PARTS) rest = rest.replace(part, "");
  return rest === "";
}

function mayBeOfHead(character: string): boolean {
  return HEAD_CHARACTERS.has(character) || character >= "\u{fe00}";
}
