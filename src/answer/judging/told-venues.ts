import type { Evidence } from "../../ranking/evidence.ts";
import { type Telling, tellsWhatIsAsked } from "./tells-what-is-asked.ts";

/** Houses where something is held or had, each with the words for its kind. */
const VENUES: readonly Telling[] = [
  which(
    "酒店|宾馆|旅馆|旅店|招待所|民宿|客栈",
    "hotel|inn|guest ?house|hostel",
    /酒店|宾馆|旅馆|旅店|招待所|民宿|客栈|饭店|山庄/u,
  ),
  which("餐厅|餐馆|饭馆|饭店|食堂|茶馆", "restaurant|canteen|caf[eé]", /餐|饭|食堂|茶馆|茶楼|小吃|酒楼|酒店/u),
  which("剧院|剧场|影院|礼堂|会堂|会议室", "theat(?:er|re)|cinema|auditorium", /剧|影院|礼堂|会堂|会议|大厅|舞台/u),
  which("体育馆|体育场|球场|游泳馆", "stadium|gymnasium", /体育|球场|游泳|运动场|赛场/u),
];

function which(chinese: string, english: string, told: RegExp): Telling {
  const asked = new RegExp(
    `(?:哪一?[间家座个处所]|什么)\\p{Script=Han}{0,3}(?:${chinese})|\\b(?:which|what) (?:\\w+ )?\\b(?:${english})\\b`,
    "iu",
  );
  return { asked, told };
}

/** Whether a sentence has a house of the kind that is asked for: where a course was held is not told by who came. */
export function namesVenue(evidence: Evidence, row: number): boolean {
  return tellsWhatIsAsked(VENUES, evidence, row);
}
