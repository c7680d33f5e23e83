import type { Place } from "../../model/corpus.ts";
import { findPlacesAt } from "../../question/place-scope.ts";
import type { RegionNames } from "../../question/region.ts";
import { tagWords } from "../../text/segment.ts";
import { trimStart } from "../trim-phrase.ts";
import { findAll, findTagged, joinRows, type NameSpan, withoutInner } from "./name-span.ts";

const PLACE_CUE =
  /(?<=在)[^,。;的在一]{2,10}?(?=布设|设立|设|举行|举办|登陆|开工|成立|投放|落户|安家)|(?<=位于|坐落于|坐落在|地处|分布于|分布在|设于|设在|选址在|选址于|出生于|来自|籍贯|生于|地点(?:都|均|就)?(?:设)?[在是为])[^,。;的]{2,14}?(?=[,。;的]|举行|举办|召开|$)/gu;
/** How much a place that no list has says where something is. */
export const UNLISTED_PLACE = 0.4;
/** 搬进|春砧小区, 贴在|村务公开栏: a place that no list has, by its last noun. */
const PLACE_NOUN =
  /\p{Script=Han}{1,8}(?:小区|社区|小学|中学|幼儿园|车间|公开栏|书屋|广场|码头|车站|礼堂|市场|公园|基地|园区|仓库|大院|村委会|服务[点站]|网点|停车场|体育[馆场]|文化[站宫馆]|活动室|食堂|病房|门诊|办事处|大厅|工地|展厅|展馆|会展中心|宾馆|酒店)/gu;

/** How much a place of each kind says where something is. */
const PLACE_FITS: Readonly<Record<Place["kind"], number>> = {
  region: 0.2,
  prefecture: 0.8,
  county: 1,
  town: 1,
  site: 0.9,
};

/** Places a normalised sentence names; places in a row (甲、乙、丙) are one answer. */
export function findPlaceNames(sentence: string, names: RegionNames, words = tagWords(sentence)): readonly NameSpan[] {
  const listed = findPlacesAt(sentence, names).map(({ place, start, end }) => ({
    start,
    end,
    isWide: place.kind === "region" || place.kind === "prefecture",
    fit: sentence.slice(start, end).endsWith("区") && place.kind === "region" ? 0 : PLACE_FITS[place.kind],
  }));
  const known = listed.filter(({ fit }) => fit > 0);
  const tagged = [
    ...findTagged(words, /^ns/u, 0.8),
    ...findAll(sentence, PLACE_CUE, 0.7),
    ...findAll(sentence, PLACE_NOUN, UNLISTED_PLACE).map((span) => ({
      ...span,
      start: trimStart(words, span.start, span.end),
    })),
  ];
  return joinRows(sentence, joinNested(sentence, withoutInner([...known, ...tagged])), isStretch).map((span) => {
    const around = AROUND.exec(sentence.slice(span.end))?.[0] ?? "";
    return { ...span, end: span.end + around.length };
  });
}

/** 竹屿镇|沿海, 甲县到乙县|一带沿海 */
const AROUND = /^(?:一带)?(?:沿海|海域|水域)|^一带/u;

/** 甲县|到|乙县一带 */
function isStretch(between: string, after: string): boolean {
  return /^[到至]$/u.test(between) && after.startsWith("一带");
}

/** A village or pasture that no list of places has, after the place it lies in: 雪檐乡|上滩村. */
const SMALLER_PLACE = /^\p{Script=Han}{0,4}?(?:村(?!民|里|医|级)|社区|牧场|小区|码头)/u;

/** 石磙镇|新建: what follows a place may only look like the name of another. */
const DIVISION = /(?:[县区市镇乡村旗]|街道)$/u;

/**
 * Joins a place and the one in it that is named right after it (岬湾县|鲎尾镇): where something is takes both. A county is
 * found without its prefecture.
 */
function joinNested(
  sentence: string,
  spans: readonly (NameSpan & { readonly isWide?: boolean })[],
): readonly NameSpan[] {
  const joined: (NameSpan & { readonly isWide?: boolean })[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isPlace = span.isWide !== undefined || DIVISION.test(sentence.slice(span.start, span.end));
    if (last === undefined || span.start !== last.end || last.isWide === true || !isPlace) joined.push(span);
    else joined.splice(-1, 1, { start: last.start, end: span.end, fit: Math.max(last.fit, span.fit) });
  }
  return joined.map((span) => {
    const rest = SMALLER_PLACE.exec(sentence.slice(span.end))?.[0] ?? "";
    return { ...span, end: span.end + rest.length };
  });
}
