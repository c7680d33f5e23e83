import type { Place } from "../model/corpus.ts";
import { chineseNames, isNamedIn } from "../question/region.ts";
import { type Evidence, sentenceNumberOf } from "./evidence.ts";

/**
 * What a figure is worth that is told of the place asked about, however far off the thing is named (全市有食堂312家,其中青河县
 * 26家), and of another.
 */
const ITS_OWN = 1000;
const ANOTHERS = 0.2;

/** 从甲站坐到乙站: what is told of the way is told of neither. */
const ROUTE = /从(?<origin>.{1,10}?)[到至]/u;

function isOrigin(asked: readonly Place[], question: string): boolean {
  const origin = ROUTE.exec(question)?.groups?.origin ?? "";
  // 青舲站 is in 青舲街道
  return asked.some((place) => chineseNames(place).some((name) => origin.includes(name.slice(0, 2))));
}

/** 大珩岛 and 小珩岛: sites whose names end alike. */
function areTwins(one: Place, other: Place): boolean {
  return one.kind === "site" && other.kind === "site" && one.name.slice(-2) === other.name.slice(-2);
}

/** Whether a sentence names a site and another like it, and so tells them apart. */
function hasTwin(site: Place, named: readonly Place[]): boolean {
  return named.includes(site) && named.some((other) => other !== site && areTwins(site, other));
}

const OF_ALL = /全[省市区县州]/u;

/** A site (a park, a zone) may be told of together with the place it is in. */
function isDivision({ kind }: Place): boolean {
  return kind !== "region" && kind !== "site";
}

/** A firm or school with its name, which may begin with a place. */
const FIRM =
  /\p{Script=Han}{2,12}?(?<![有设建达共投办家个所])(?:公司|集团|职业学校|学院|大学|银行|合作社|海关)(?!\d)/gu;

interface PlaceName {
  readonly place: Place;
  readonly name: string;
}

const JOIN = /[、和与及]$/u;
/** 白朗等三县: what is asked about is told of all together. */
const OF_SEVERAL = /等[一二两三四五六七八九十\d]*个?[县市地区镇乡村]/u;

/** 白朗、措勤、|聂荣三县: the places that stand in a row before another. */
function placesJoinedTo(before: string, names: readonly PlaceName[]): readonly Place[] {
  if (!JOIN.test(before)) return [];
  const rest = before.slice(0, -1);
  const previous = names.find(({ name }) => rest.endsWith(name));
  return previous === undefined ? [] : [previous.place, ...placesJoinedTo(rest.slice(0, -previous.name.length), names)];
}

/** 甲区和乙县|合计2.5万亩: what is told of both together is told of neither. */
const TOGETHER = /^(?:[两三四][县市区地])?(?:合计|共计|总共|一共)[^,;。\d]{0,4}$/u;

/** 甲区和乙市居民第一档气价|3.05元: a price or a rate is each one's own. */
const OF_EACH_ALIKE = /[价率]|标准|每/u;

/** 大湖620万尾、镜湖水库|380万尾: an item of a row of sites. */
const OF_ITS_SITE = 4;

function weighBySite(asked: readonly Place[]): (before: string) => number {
  const names = asked.filter(({ kind }) => kind === "site").flatMap(chineseNames);
  return (before) => (names.some((name) => before.endsWith(name)) ? OF_ITS_SITE : 1);
}

/**
 * Weighs the figures of a sentence by the place named last before each, where the question names a place below the region.
 * @returns the worth by what stands before a figure in the normalised sentence
 */
export function weighByPlace(evidence: Evidence, row: number): (before: string) => number {
  const { index, question, places, reader } = evidence;
  if (question.places.length === 0) return () => 1;
  const number = sentenceNumberOf(evidence, row);
  const named = reader.places(number);
  const divisions = question.places.filter(isDivision);
  const asked = divisions.length > 0 ? divisions : question.places.filter((place) => hasTwin(place, named));
  const whole = index.texts[number] ?? "";
  // 甲、乙两县…分别为18元和15元: the place named last is not that of each figure.
  if (asked.length === 0) return weighBySite(question.places);
  if (whole.includes("分别") || isOrigin(asked, question.text)) return () => 1;
  const told = named.filter((place) => isDivision(place) || asked.some((one) => areTwins(one, place)));
  const among = /其中(?<rest>.*)$/u.exec(whole)?.groups?.rest ?? "";
  const isAmong = asked.some((place) => isNamedIn(place, among));
  const names = [...new Set([...told, ...asked])].flatMap((place) =>
    chineseNames(place).map((name) => ({ place, name })),
  );
  const isOfSeveral = asked.length > 1 || OF_SEVERAL.test(question.text);
  return (text) => {
    // 望汐|海峡轮渡公司 says nothing of where its figures are told of.
    const before = text.replace(FIRM, (firm) => "·".repeat(firm.length));
    let last: PlaceName | null = null;
    let end = -1;
    for (const one of names) {
      const at = before.lastIndexOf(one.name);
      if (at !== -1 && at + one.name.length > end) {
        last = one;
        end = at + one.name.length;
      }
    }
    // 全市29所,其中望礁县16所: what is told of all before is not told of it.
    const isOfAll = isAmong && !before.includes("其中") && OF_ALL.test(before);
    if (last === null) return isOfAll ? ANOTHERS : 1;
    const { place } = last;
    const since = before.slice(end);
    const isTogether = !isOfSeveral && TOGETHER.test(since);
    const isOfEach = isOfSeveral || OF_EACH_ALIKE.test(since);
    const row = isTogether || isOfEach ? placesJoinedTo(before.slice(0, end - last.name.length), names) : [];
    if (isTogether && row.length > 0) return ANOTHERS;
    if (asked.some((one) => places.contains(one, place))) return ITS_OWN;
    if (isOfEach && row.some((other) => asked.some((one) => places.contains(one, other)))) return 1;
    return asked.some((one) => places.contains(place, one)) && !isOfAll ? 1 : ANOTHERS;
  };
}
