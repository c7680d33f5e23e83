import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";

/** Houses where something is held or had, each with the words for its kind. */
const VENUES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /酒店|宾馆|旅馆|旅店|招待所|民宿|客栈|\b(?:hotel|inn|guest ?house|hostel)\b/u,
    /酒店|宾馆|旅馆|旅店|招待所|民宿|客栈|饭店|山庄/u,
  ],
  [/餐厅|餐馆|饭馆|饭店|食堂|茶馆|\b(?:restaurant|canteen|caf[eé])\b/u, /餐|饭|食堂|茶馆|茶楼|小吃|酒楼|酒店/u],
  [/剧院|剧场|影院|礼堂|会堂|会议室|\b(?:theat(?:er|re)|cinema|auditorium)\b/u, /剧|影院|礼堂|会堂|会议|大厅|舞台/u],
  [/体育馆|体育场|球场|游泳馆|\b(?:stadium|gymnasium)\b/u, /体育|球场|游泳|运动场|赛场/u],
];
const ASKS_WHICH = /(?:哪一?[间家座个处所]|什么)\p{Script=Han}{0,3}$|\b(?:which|what) (?:\w+ )?$/u;

/** Whether a sentence has a house of the kind that is asked for: where a course was held is not told by who came. */
export function namesVenue(evidence: Evidence, row: number): boolean {
  const question = evidence.question.text.toLowerCase();
  return VENUES.every(([asked, told]) => {
    const at = question.search(asked);
    return at === -1 || !ASKS_WHICH.test(question.slice(0, at)) || told.test(sentenceOf(evidence, row));
  });
}
