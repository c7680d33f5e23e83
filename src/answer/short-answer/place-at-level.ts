import { readLevelsAsked } from "../../question/asked/asked-level.ts";
import type { Candidate } from "./candidate.ts";

const PLACE_WITH_LEVEL = /\p{Script=Han}+?(?:自治[区州]|[省市州县区旗镇乡村]|街道)/gu;

/** Of places one in the other (岬湾县|鲎尾镇) that of the level asked for: 哪个县哪个镇 asks for both. */
export function atLevel(candidate: Candidate, text: string, question: string): Candidate {
  const [asked, more] = readLevelsAsked(question);
  const name = text.slice(candidate.start, candidate.end);
  if (asked === undefined || more !== undefined || /[、和到至]/u.test(name)) return candidate;
  const part = [...name.matchAll(PLACE_WITH_LEVEL)].find(([place]) => place.endsWith(asked));
  if (part === undefined) return candidate;
  const start = candidate.start + part.index;
  return { ...candidate, start, end: start + part[0].length };
}

/** 莲汊区|大剧院, 藕堰镇|集镇, 云碓县|的竹鹞山: the site that stands in a place. */
const SITE =
  /^(?:的(?=\p{Script=Han}{2,4}[山河湖岛]))?(?:\p{Script=Han}{0,5}?(?:剧院|剧场|体育[馆场]|广场|公园|[产工]业园|[印研科创]\p{Script=Han}?园|集镇|[上中下]游|图书馆|博物馆|文化馆|美术馆|会展中心|码头|火车站|汽车站|高铁站|[小中]学|医院|法庭)|(?<=的)\p{Script=Han}{2,4}[山河湖岛])/u;

/** A place with the site in it where that is what stands there. */
export function withItsSite(place: Candidate, text: string): Candidate {
  const site = SITE.exec(text.slice(place.end));
  return site === null ? place : { ...place, end: place.end + site[0].length };
}
