import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { readParagraph } from "./read-paragraph.ts";
import { type Telling, tellsWhatIsAsked } from "./tells-what-is-asked.ts";

/** Measures by name: what is asked and by what a sentence tells it. */
const MEASURES: readonly Telling[] = [
  { asked: /多宽|宽度|\bhow wide\b/u, told: /宽/u },
  { asked: /多深|深度|\bhow deep\b/u, told: /深/u },
  { asked: /多高(?<![量率价入额度平值分例占][^,。]{0,3}多高)|高度|身高|\bhow (?:high|tall)\b/u, told: /高|海拔/u },
  { asked: /多厚|厚度|\bhow thick\b/u, told: /厚/u },
  { asked: /(?<!进)出口(?!额?总)|\bexport(?:s|ed)\b/u, told: /(?<!进)出口|[销卖]往|卖到/u },
  { asked: /(?<!内)进口|\bimport(?:s|ed)\b/u, told: /进口|运来|买回/u },
  { asked: /生产总值|\bgdp\b|gross (?:domestic|regional) product/u, told: /生产总值|gdp/u },
  { asked: /下载量|\bdownload(?:s|ed)\b/u, told: /下载|安装/u },
  { asked: /(?:播放|点击|浏览|阅读|访问)量/u, told: /播放|点击|浏览|阅读|访问|观看/u },
  { asked: /多重|重量|\bhow heavy\b/u, told: /重|吨|斤|克/u },
];

/** 研发经费占|地区生产总值|的比重: the whole that a share is of. */
const SHARE_OF = /占(?<whole>[^,。的占全多]{3,12}?)的?(?:比重|比例|份额|百分比)/u;

/** 普及|率, 覆盖|率 */
const RATE = /(?<kind>\p{Script=Han}{2})(?<!比)率/gu;

/** Whether a sentence that tells a rate tells one like that asked for by name: 覆盖率 is no 普及率, 上线率 is 线上率. */
function tellsRate(evidence: Evidence, row: number): boolean {
  const asked = ratesIn(evidence.question.text);
  if (asked.length === 0) return true;
  const told = ratesIn(sentenceOf(evidence, row));
  return told.length === 0 || asked.some((kind) => told.some((other) => [...kind].some((one) => other.includes(one))));
}

function ratesIn(text: string): readonly string[] {
  return [...text.matchAll(RATE)].map(({ groups }) => groups?.kind ?? "");
}

/**
 * Whether a sentence tells the very measure that is asked for: how long a bridge is says nothing of how wide, and a share
 * is one of the whole that is named.
 */
export function tellsMeasure(evidence: Evidence, row: number): boolean {
  const whole = SHARE_OF.exec(evidence.question.text)?.groups?.whole;
  if (whole !== undefined && !readParagraph(evidence, row).said.includes(whole.slice(-2))) return false;
  // 贡献率有多高 asks for no height: a share is told by the name of its rate.
  if (evidence.question.expected.kind === "percent") return tellsRate(evidence, row);
  return tellsWhatIsAsked(MEASURES, evidence, row);
}
