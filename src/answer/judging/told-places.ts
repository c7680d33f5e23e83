import { type CorpusIndex, holdsTerm } from "../../index/corpus-index.ts";
import type { Place } from "../../model/corpus.ts";
import { CONTENT_WEIGHT, type WordTerm } from "../../question/analysed-question.ts";
import { type PlaceLevel, readLevelsAsked } from "../../question/asked/asked-level.ts";
import { askedDimension } from "../../question/asked/asked-sort.ts";
import type { PlaceTree } from "../../question/place-scope.ts";
import { chineseNames, isNamedIn } from "../../question/region.ts";
import { articleOf, type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { weighByPlace } from "../../ranking/figure-places.ts";
import { THAT_PLACE } from "../../ranking/find-told-places.ts";
import { readParagraph } from "./read-paragraph.ts";
import { type Telling, tellsWhatIsAsked } from "./tells-what-is-asked.ts";
import { isWorthIt } from "./told-figures.ts";

/**
 * Whether the article tells of a place asked about: of the place, of one in it or of one around it; that it was written in
 * a larger place says nothing. The region itself need not be named.
 */
export function isFromThere(evidence: Evidence, row: number): boolean {
  const { places, reader } = evidence;
  const asked = askedBelowRegion(evidence);
  if (asked.length === 0) return true;
  const told = reader.articlePlaces(articleOf(evidence, row));
  return told.some((one) => asked.some((place) => areNested(places, place, one))) || isFiledFrom(evidence, row, asked);
}

function askedBelowRegion({ question }: Evidence): readonly Place[] {
  return question.places.filter(({ kind }) => kind !== "region");
}

/** Whether the article was written in one of the places. */
function isFiledFrom(evidence: Evidence, row: number, asked: readonly Place[]): boolean {
  const { places, reader } = evidence;
  const filed = reader.datelinePlaces(articleOf(evidence, row));
  return filed.some((told) => asked.some((place) => places.contains(place, told)));
}

/** Whether a figure may be of the place asked about: the sentence, those before it, the headline or the dateline name one. */
export function isToldThere(evidence: Evidence, row: number): boolean {
  // A museum is named once in its article, and what follows is told of it.
  const asked = askedBelowRegion(evidence).filter(({ kind }) => kind !== "site");
  if (asked.length === 0 || evidence.toldPlaces(row).length > 0 || evidence.headPlaces(row).length > 0) return true;
  const isMeant =
    THAT_PLACE.test(sentenceOf(evidence, row)) &&
    evidence.reader.articlePlaces(articleOf(evidence, row)).some((place) => asked.includes(place));
  return isMeant || isFiledFrom(evidence, row, asked);
}

function areNested(places: PlaceTree, one: Place, other: Place): boolean {
  return places.contains(one, other) || places.contains(other, one);
}

const NUMBER = /^[一二两三四五六七八九十百几数多各每]/u;
const PLACE_AFTER = /^[县市区州乡镇村](?![医民级里支官干委口庄内政场长花])/u;

function afterWord(text: string, word: string): string {
  const at = /^\p{Script=Han}/u.test(word) ? text.indexOf(word) : -1;
  return at === -1 ? "" : text.slice(at + word.length);
}

/** The country around every region. */
const EVERYWHERE = /^(?:中国|我国|全国|china|chinese)$/iu;

/** Whether the question names a place that is not known, or of all it says the corpus has the name of the place alone. */
export function knowsOnlyThePlace({ index, question }: Evidence): boolean {
  const isUnplaced = question.places.length === 0;
  // Beside a known place Chinese characters may only look like another: 白石县设的村级站点.
  const mayBeStrange = isUnplaced || question.language === "en";
  if (mayBeStrange && question.unknownPlaces.some((name) => !EVERYWHERE.test(name))) return true;
  if (
    isUnplaced &&
    question.missing.some((word) => !NUMBER.test(word) && PLACE_AFTER.test(afterWord(question.text, word)))
  )
    return true;
  const places = new Set(question.places.flatMap(chineseNames));
  const things = question.words.filter(
    ({ parts, weight }) => weight >= CONTENT_WEIGHT && !parts.some(({ term }) => places.has(term)),
  );
  // 古街有多长 asks for what needs no further word.
  if (askedDimension(question.text) !== null || (question.places.length > 1 && question.expected.measure !== null))
    return false;
  return things.length > 0 && things.every((thing) => isUnknown(index, thing));
}

/** Whether every way to say a term has a part that stands nowhere in the corpus, and so have all other words for it. */
function isUnknown(index: CorpusIndex, { parts, alike }: WordTerm): boolean {
  const unknown = new Set(parts.flatMap(({ term, alternative }) => (holdsTerm(index, term) ? [] : [alternative])));
  return parts.every(({ alternative }) => unknown.has(alternative)) && !alike.some((word) => holdsTerm(index, word));
}

/**
 * Whether a figure that could answer is told of the place asked about: where the place named last before each is another
 * (芦洲县有无人机14架, asked for another county), none is.
 */
export function isOfItsPlace(evidence: Evidence, row: number): boolean {
  return isWorthIt(evidence, row, weighByPlace(evidence, row));
}

/** Countries, unions of them and provinces, where a region is not that itself. */
const ELSEWHERE =
  /美国|日本|韩国|德国|法国|英国|俄罗斯|印度|越南|泰国|欧盟|东盟|非洲|欧洲|北京|上海|天津|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾/gu;

/** Whether a country or province of the question, which lies outside the region, is named in the paragraph or its headline. */
export function namesElsewhere(evidence: Evidence, row: number): boolean {
  const { question } = evidence;
  const own = question.places.flatMap(chineseNames);
  const asked = [...question.text.matchAll(ELSEWHERE)].map(([name]) => name);
  const strange = asked.filter((name) => !own.some((place) => place.includes(name)));
  if (strange.length === 0) return true;
  const { said } = readParagraph(evidence, row);
  return strange.every((name) => said.includes(name));
}

/** How a sentence names a town or township. */
const TOWN = /镇|(?<![下返城])乡(?![村亲土下])|街道/u;

/** How a sentence names a place of a level; counties and cities seldom stand with their kind. */
const TOLD_OF_LEVEL: Readonly<Partial<Record<PlaceLevel, RegExp>>> = {
  省: /省(?![钱力时事])|\p{Script=Han}{2}、/u,
  镇: TOWN,
  乡: TOWN,
  村: /村|社区|屯|寨|庄/u,
};

/** Whether a sentence names a place of the level that is asked for by itself: no county is 哪个村. */
export function namesLevel(evidence: Evidence, row: number): boolean {
  const text = sentenceOf(evidence, row);
  return readLevelsAsked(evidence.question.text).every((level) => TOLD_OF_LEVEL[level]?.test(text) ?? true);
}

/** 全县, 全市: all of a county or a larger place; 全镇: all of a smaller one. With the places that it is no figure of. */
const WHOLES: readonly (readonly [RegExp, readonly Place["kind"][]])[] = [
  [/全县/u, ["town"]],
  [/全[市州]/u, ["town", "county"]],
  [/全[镇乡村]/u, ["county"]],
];

/** Whether a figure is not told of all of a larger or smaller place alone (全县有3.1万人, asked for a town of it). */
export function isOfNoWhole(evidence: Evidence, row: number): boolean {
  const asked = askedBelowRegion(evidence);
  const text = sentenceOf(evidence, row);
  if (asked.length === 0 || asked.some((place) => isNamedIn(place, text))) return true;
  const told = WHOLES.filter(([whole]) => whole.test(text) && !whole.test(evidence.question.text));
  return !told.some(([, kinds]) => asked.every(({ kind }) => kinds.includes(kind)));
}

const ASKS_STREET =
  /哪(?:一)?条?(?:街|路|巷|大道)|什么路|地址(?:是|在)|\bwh(?:ich|at) (?:street|road|address)\b|\bstreet address\b/u;
const SAYS_STREET =
  /街(?!坊)|\p{Script=Han}{2}(?<!公|铁|道|一|半|线|电|网|思|出|销|之)路(?![上径线程由])|巷|大道|\d号/u;

/** Where something is at home, and no place of which more is told. */
const SITES: readonly Telling[] = [
  { asked: ASKS_STREET, told: SAYS_STREET },
  { asked: /总部|\bheadquarter(?:s|ed)\b/u, told: /总部|总公司|总行|注册/u },
];

/** Whether a sentence names a street, or tells of headquarters, where that is asked for. */
export function namesSite(evidence: Evidence, row: number): boolean {
  return tellsWhatIsAsked(SITES, evidence, row);
}
