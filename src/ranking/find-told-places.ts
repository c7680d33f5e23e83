import type { CorpusIndex } from "../index/corpus-index.ts";
import type { Place } from "../model/corpus.ts";
import { chineseNames, isNamedIn } from "../question/region.ts";
import { tellsOfPart } from "../text/ellipsis.ts";
import { SAYING } from "../text/speech-verbs.ts";
import type { SentenceReader } from "./sentence-reader.ts";

/** 该县, 村里: the county or village named before, beside those that the sentence names. */
export const THAT_PLACE = /该[县区市州旗镇乡村河湖园馆]|(?:^|[,。;:“])(?:[镇乡村县河湖江库园馆厂校]里|[镇乡村][上边])/u;

/** 某县文旅集团董事长…说: of where somebody speaks for, and not what is spoken of. */
const SPEAKER = new RegExp(`(?:集团|公司|[局厅院所]|中心|协会|银行)[^,。;]{0,12}(?:${SAYING})`, "u");

/** 县畜牧局局长说,从邻县买草: an office of the county named before, which the sentence begins with. */
const ITS_OFFICE = /^“?[县镇乡村]\p{Script=Han}{2,8}?(?:局|办|委|站|所|院|中心|政府|馆)/u;

/** 全市: the city named before, where the sentence names none. */
const WHOLE_PLACE = /[全我本][省市县区州]/u;

/** 榆泊|供电公司, 砚泽|职业技术学院: a firm or school whose name begins with a place. */
const FIRM_AFTER = /^(?![市县区州镇乡村])\p{Script=Han}{0,8}?(?:学院|大学|学校|公司|集团|银行|医院|协会)/u;

/** Whether a sentence names places in the names of firms and schools alone, which says nothing of where it is told of. */
function areFirms(places: readonly Place[], text: string): boolean {
  const names = places.flatMap(chineseNames).filter((name) => text.includes(name));
  return (
    names.length > 0 &&
    names.every((name) =>
      text
        .split(name)
        .slice(1)
        .every((rest) => FIRM_AFTER.test(rest)),
    )
  );
}

/** Whether a sentence names no place but where its speaker works. */
function speaksForAll(places: readonly Place[], text: string): boolean {
  const speaker = SPEAKER.exec(text);
  if (speaker === null) return false;
  const rest = text.slice(speaker.index + speaker[0].length);
  return !places.some((place) => isNamedIn(place, rest));
}

/** Places that have a figure each share a whole: 全市共263处,甲县97处,乙县72处,丙县41处. */
const LEAST_SHARES = 3;

/** Whether a sentence only tells the share of a place: what follows is told of the whole again. */
function isShareOf(place: Place, text: string, places: readonly Place[]): boolean {
  const hasFigure = (one: Place): boolean =>
    chineseNames(one).some(
      (name) => /^\D{0,6}\d/u.test(text.slice(text.indexOf(name) + name.length)) && text.includes(name),
    );
  const shares = places.filter((one) => one.kind === place.kind && hasFigure(one));
  return shares.length >= LEAST_SHARES && shares.includes(place);
}

/** 全县3家有机肥厂…卖给了茗坞县: whether all of the place named before is spoken of, before any other is named. */
function isWholeFirst(text: string, places: readonly Place[]): boolean {
  const whole = WHOLE_PLACE.exec(text);
  return whole !== null && !places.some((place) => isNamedIn(place, text.slice(0, whole.index + 2)));
}

/** 除青榉县外,泠塘县招835人: of the others is told. */
const EXCEPTED = /除(?:了)?[^,;。]{1,20}?(?:之|以)?外(?=,)/gu;

function withoutExcepted(places: readonly Place[], text: string): readonly Place[] {
  if (places.length < 2 || !text.includes("除")) return places;
  const rest = text.replace(EXCEPTED, "");
  const others = places.filter((place) => isNamedIn(place, rest));
  return others.length > 0 ? others : places;
}

/** The first of the sentences from which one takes its places: of its paragraph, or of the one before where it goes on with 其中. */
function firstTold({ paragraphOf, paragraphStarts, articleOf }: CorpusIndex, sentence: number, text: string): number {
  const paragraph = paragraphOf[sentence] ?? 0;
  const goesOn = tellsOfPart(text) && articleOf[paragraph - 1] === articleOf[paragraph];
  return paragraphStarts[goesOn ? paragraph - 1 : paragraph] ?? 0;
}

/**
 * The places that a sentence is told of: those it names, or those named last before it in its paragraph where it names none or
 * goes on about them.
 */
export function findToldPlaces(index: CorpusIndex, sentence: number, reader: SentenceReader): readonly Place[] {
  const text = index.texts[sentence] ?? "";
  const first = firstTold(index, sentence, text);
  const own = withoutExcepted(reader.places(sentence), text);
  const isMeant = ITS_OFFICE.test(text) || isWholeFirst(text, own);
  if (own.length > 0 && !THAT_PLACE.test(text) && !isMeant && !speaksForAll(own, text) && !areFirms(own, text))
    return own;
  const before: Place[] = [];
  for (let at = sentence - 1; at >= first; at--) {
    const places = reader.places(at).filter((place) => !isShareOf(place, index.texts[at] ?? "", reader.places(at)));
    before.push(...places);
    // Where a river or a park is named in between, the county before it is still spoken of.
    if (places.some(({ kind }) => kind !== "site")) break;
  }
  return [...before, ...own];
}
