import { withoutWhite } from "./characters.ts";
import type { Line } from "./page-lines.ts";

const CONTINUED = /^[（(]?(?:下转|上接|紧接|转|接)第?[A-Z0-9一二三四五六七八九十]{1,3}版[^。]{0,12}[）)]?$/u;
const STAFF_ROLE =
  "本?版?(?:责任编辑|责编|责任|编辑|值班编辑|编审|美编|美术编辑|视觉|版式|版面|校对|组版|排版|值班主任|值班编委|值班总编|审读|检校|检审|终审|统筹|策划|制图|主编|监制)";
const STAFF =
  /(?:责任?编辑?|编辑|美编|版式|版面|校对|组版|排版|值班主任|值班编委|审读|检校|检审|终审|统筹|策划|制图|主编)\s*(?:[:：]|\s)\s*\p{Script=Han}/u;
const STAFF_FIRST =
  /^[■□●○◆▲★\s]*[本版]*(?:责任?编辑?|编辑|美编|版式|版面|校对|组版|排版|值班主任|值班编委|审读|检校|终审|统筹|主编|值班总编|版主持)/u;
/** How such a line begins. */
const STAFF_FIRST_GLYPHS = new Set("■□●○◆▲★本版责编美校组排值审检终统主");
/** Who made the page, among the other parts of a running head: 编辑/冯明 版式：何丽. */
const STAFF_PARTS = new RegExp(`${STAFF_ROLE}\\s*[:：/／]\\s*\\p{Script=Han}{2,4}(?=[\\s■□●○◆|｜]|$)`, "gu");
/** How to reach, buy or advertise in the paper. */
const OF_PAPER =
  /(?:新闻|广告|发行|投诉|订阅|读者|本报|报料|爆料)(?:热线|电话)|热线新闻\d|社址|邮发代号|国内统一|刊号|CN\d\d-|零售(?:价|每)|每份\d|印刷(?:厂|[:：])|广告(?:经营)?许可|定价[:：\d]|总第\d+期|第\d{3,6}期/u;
/** An address of any kind: a notice or a sentence may give one as well. */
const ADDRESS =
  /(?:热线|电话|传真|邮编|邮政编码|邮箱|E-?mail|地址|网址)\s*[:：(（]|[\w.]+@[\w-]+\.[a-z]+|https?:|www\.|微信公众号|扫描?(?:描)?二维码|客户端$/iu;
/** A line that gives an address by its name is rarely the end of a sentence. */
const ADDRESS_FIRST = /^\p{Script=Han}{0,6}(?:热线|电话|传真|邮编|邮政编码|邮箱|E-?mail|地址|网址)[:：]/iu;
const SCANNED = /^(?:请|欢迎|手机)?(?:扫码|扫一扫|扫描(?:上方|下方)?二维码|长按|微信扫)[^，。；：]{0,14}$/u;
/** What every line has that tells how to reach the paper. */
const MAY_CONTACT = /[:：@扫]|\d{5}|CN|www|二维码|公众号|客户端|代号|零售|定价/u;
const OF_NOTICE =
  /^(?:[一二三四五六七八九十\d]+[、.．])?(?:联系人|联系(?:电话|方式|地址)|(?:咨询|报名|监督|举报|投诉|查询|服务|预约|受理|抢修|求助)(?:热线|电话|邮箱|地址|网址))/u;
/** What is done with an address in a sentence. */
const USED = /登录|登陆|访问|发送|发至|寄至|投至|拨打|致电|下载|报名|申请|查询|咨询/u;
/** When a speech was held, below its title. */
const DELIVERED = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]$/u;
/** What parts articles and says nothing: ★★★, ————. */
const ORNAMENT = /^[★☆◆◇■□●○▲△▼▽※*＊~～_=—–\-─━·…]{2,}$/u;
/** A telephone number and nothing else. */
const TELEPHONE = /^(?:0\d{2,3}[-—－]?)?\d{7,8}(?:[、/／]\d{7,8})*$|^1\d{10}$|^400[-—]?\d{3,4}[-—]?\d{3,4}$/u;
const ENDS = new Set("。！？；");
/** The characters of all parts of a running head but for names of papers and dates of other calendars. */
const HEAD_CHARACTERS = new Set(
  "年月日〇○零一二三四五六七八九十百星期周天总第版号今共要闻综合新时政经济文化社会国内际体育副刊专题广告公益理论评教民生旅游健康法治态地市县域关注特别报道面导读叠主办出管" +
    "告信息人物科技财金融乡村三农视觉影像艺术学书服务资讯观点言声音深度调查党建基层卫校园城事区校天下本省镇" +
    "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥正闰腊冬初廿卅",
);
const SECTIONS =
  "要闻|综合|新闻|时政|经济|文化|社会|国内|国际|体育|副刊|专版|专题|广告|公益|理论|评论|教育|民生|旅游|健康|法治|生态|地市|县域|关注|特刊|特别报道|版面|导读|[A-D]叠";
/** Names of pages that are words like any other: with the number of the page they are a running head. */
const OTHER_SECTIONS =
  "公告|信息|人物|科教|文体|科技|财经|金融|乡村|三农|视觉|影像|艺术|文学|读书|服务|资讯|观点|时评|言论|声音|深度|调查|党建|基层|卫生|校园|城事|区域|天下|本地|本省|周刊|乡镇";
const OTHER_SECTION = new RegExp(OTHER_SECTIONS, "gu");
const MARKED_PAGE = /[·•|｜]|^[A-D]?\d{1,2}(?!\d|年|月)|(?<!\d)[A-D]?\d{1,2}版?$/u;

/** Parts a running head is made of; a line made of nothing else is one. */
const HEAD_PARTS = [
  /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu,
  /(?:星期|周)[一二三四五六日天]/gu,
  /总?第[\d〇一二三四五六七八九十百]+[版期号]|今日[\d一二三四五六七八九十]+版|共[\d一二三四五六七八九十]+版|第[A-Z]?\d+版|第?[一二三四五六七八九十]{1,3}版/gu,
  /\p{Script=Han}历[\p{Script=Han}\d]{2,14}/gu,
  /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?:闰?[正一二三四五六七八九十冬腊]{1,2}月[初十廿卅一二三四五六七八九]{2,3})?/gu,
  /\p{Script=Han}{2,6}(?:日报|晚报|商报|早报|晨报|时报|周报|都市报|青年报|法[制治]报|农牧报|农民报|文化报|经济报|科技报)(?:社)?/gu,
  new RegExp(`(?:${SECTIONS})+`, "gu"),
  /[A-D]?\d{1,3}(?:版|叠)?/gu,
  /[A-Z]{2,}|主办|出版|主管|[|｜/／·•、，,:：;()（）\-—–=_*#~■□●○◆]+/gu,
];

/** Whose paper it is, and what the weather will be. */
const MASTHEAD_FIRST = new Set("中今明本天");
const MASTHEAD =
  /^中共\p{Script=Han}{2,12}机关报|^(?:今日|今天|明日|明天|本地)天气(?:[:：]|预报|\p{Script=Han}{2,4}[:：])|^天气预报(?:[:：今明本]|$)/u;
/** What only advertisements of flats and goods say. */
const ADVERTISED =
  /广告仅供参考|^开发商[:：]|建面约?\d|^(?:VIPLINE|贵宾(?:热线|专线)|售楼(?:热线|电话|处)|预售证|预售许可证)|^(?:广告|公益广告)$/u;
/** What stands above and below a table. */
const TABLE_NOTE = /^[（(]?(?:单位[:：]\p{Script=Han}{1,6}|(?:数据|资料)来源[:：][^。，]{2,20})[）)]?$/u;

/**
 * What a page carries besides articles: name of the paper, date, page number, editors, telephone numbers. `certain` when it
 * is that wherever it stands, `perhaps` when a line in the middle of a sentence might read the same, `contact` for an
 * address, which may end a sentence too.
 */
export function recogniseFurniture(line: Line): "certain" | "perhaps" | "contact" | "no" {
  const glyphs = narrow(line.glyphs);
  if (glyphs.length > 90) return "no";
  if (glyphs.includes("版") && CONTINUED.test(glyphs)) return "certain";
  if (ENDS.has(glyphs.charAt(glyphs.length - 1))) return "no";
  if (ORNAMENT.test(glyphs)) return "certain";
  const first = glyphs.charAt(0);
  if (MASTHEAD_FIRST.has(first) && MASTHEAD.test(glyphs)) return "certain";
  if (STAFF_FIRST_GLYPHS.has(first) && glyphs.length <= 60 && STAFF_FIRST.test(glyphs)) {
    if (/[:：]/u.test(glyphs) || STAFF.test(line.text)) return "certain";
  }
  if (isAdvertised(glyphs)) return "certain";
  if (isTableNote(line)) return "certain";
  if (first >= "0" && first <= "9" && TELEPHONE.test(glyphs)) return "contact";
  if (MAY_CONTACT.test(glyphs)) {
    if (OF_PAPER.test(glyphs)) return /[，。；]/u.test(glyphs) ? "contact" : "certain";
    if (SCANNED.test(glyphs)) return "contact";
    if (ADDRESS.test(glyphs)) return ADDRESS_FIRST.test(glyphs) && !OF_NOTICE.test(glyphs) ? "perhaps" : "contact";
  }
  if (mayNameStaff(glyphs)) {
    const rest = withoutWhite(narrow(line.text).replace(STAFF_PARTS, ""));
    if (rest !== glyphs && (rest === "" || isRunningHead(rest))) return "certain";
  }
  if (DELIVERED.test(glyphs) || !isRunningHead(glyphs)) return "no";
  return /\d{4}年\d|(?:星期|周)[一二三四五六日]/u.test(glyphs) && glyphs.length > 11 ? "certain" : "perhaps";
}

const ADVERTISED_FIRST = new Set("V贵售预");

function isAdvertised(glyphs: string): boolean {
  const may =
    glyphs.includes("广告") ||
    glyphs.includes("建面") ||
    glyphs.includes("开发商") ||
    ADVERTISED_FIRST.has(glyphs.charAt(0));
  return may && glyphs.length <= 40 && ADVERTISED.test(glyphs);
}

function mayNameStaff(glyphs: string): boolean {
  if (!glyphs.includes("编") && !glyphs.includes("版") && !glyphs.includes("校") && !glyphs.includes("审"))
    return false;
  return glyphs.length <= 60 && /[:：/／]/u.test(glyphs);
}

/** True for 单位：亿元 above and 数据来源：… below a table. */
export function isTableNote({ glyphs }: Line): boolean {
  return (glyphs.includes("单位") || glyphs.includes("来源")) && TABLE_NOTE.test(glyphs);
}

/** True for a line that is the end of a notice's list of contacts. */
export function endsContact({ glyphs }: Line): boolean {
  return TELEPHONE.test(glyphs) || (OF_NOTICE.test(glyphs) && /\d{7,}$/u.test(glyphs));
}

/** True for an address that belongs to the text it stands in: a contact of a notice, what a sentence says to do with it. */
export function isOfNotice({ glyphs }: Line): boolean {
  if (OF_NOTICE.test(glyphs)) return true;
  if (SCANNED.test(glyphs) || ADDRESS_FIRST.test(glyphs)) return false;
  return USED.test(glyphs) || /[，；。]/u.test(glyphs);
}

/** True for a line with an address of the net or the contact of a notice, which no headline is. */
export function givesAddress({ glyphs }: Line): boolean {
  return glyphs.includes("@") || glyphs.includes("://") || glyphs.includes("www.") || OF_NOTICE.test(glyphs);
}

/** The text with figures and letters of full width made narrow. */
function narrow(text: string): string {
  let wide = false;
  for (let at = 0; at < text.length && !wide; at++) {
    const code = text.charCodeAt(at);
    wide = code >= 0xff0d && code <= 0xff5a && code !== 0xff1a && code !== 0xff1b && code !== 0xff1f;
  }
  if (!wide) return text;
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．－／]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function isRunningHead(glyphs: string): boolean {
  if (!glyphs.includes("报") && !glyphs.includes("历")) {
    for (let at = 0; at < glyphs.length; at++)
      if (glyphs.charCodeAt(at) >= 0x3400 && !mayBeOfHead(glyphs.charAt(at))) return false;
  }
  let rest = glyphs;
  for (const part of HEAD_PARTS) rest = rest.replace(part, "");
  if (rest !== "" && MARKED_PAGE.test(glyphs)) {
    rest = glyphs.replace(OTHER_SECTION, "");
    for (const part of HEAD_PARTS) rest = rest.replace(part, "");
  }
  return rest === "";
}

function mayBeOfHead(character: string): boolean {
  return HEAD_CHARACTERS.has(character) || character >= "\u{fe00}";
}
