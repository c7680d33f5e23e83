import type { Period, ResolvedTime } from "../model/citation.ts";

/** Years by their relation to this one, and how far each is from it. */
export const YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};
/** Source of a pattern that finds them in a normalised text; 60岁以上年轻人, 上年纪 and 建成后年产 name none. */
export const YEAR_NAME = `(?:(?!上年[纪轻龄])(?<![以之今此产成](?=[上前后]))(?:${Object.keys(YEARS).join("|")}))`;
const DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  前天: -2,
  明天: 1,
  明日: 1,
  后天: 2,
};
const MONTHS: Readonly<Record<string, number>> = { 本月: 0, 上月: -1, 上个月: -1, 下月: 1, 下个月: 1 };
/** First and last month. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  "1季度": [1, 3],
  "2季度": [4, 6],
  "3季度": [7, 9],
  "4季度": [10, 12],
};
const MONTH = "(?:1[0-2]|0?[1-9])";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
/**
 * A year by its relation to this one, with a part of it or months or a day of it; such a part, month and day alone; a
 * month or day by its relation to this one. 日前, 近日, 年初 and 月底 name no days.
 */
const RELATIVE = new RegExp(
  `(?<year>${YEAR_NAME})(?<yearPart>第?[一二三四1-4]季度|[上下]半年)?(?:(?<first>${MONTH})月?(?:[至到—~-](?<last>${MONTH}))?月(?:(?<day>${DAY})[日号])?)?|` +
    `(?<![\\d年])(?<onlyFirst>${MONTH})月?(?:[至到—~-](?<onlyLast>${MONTH}))?月(?:(?<onlyDay>${DAY})[日号])?(?!\\d)|` +
    `(?<month>[本上下]个?月)(?![底初末份])|(?<today>(?<!今(?=后))(?:${Object.keys(DAYS).join("|")}))|(?<![\\d年])(?<part>第?[一二三四1-4]季度|[上下]半年)`,
  "gu",
);

/** Finds the relative times of a text and the days that they mean in a paper of a day; none when the day is not known. */
export function resolveTimes(text: string, published: string | null): readonly ResolvedTime[] {
  const day = published === null ? null : new Date(`${published}T00:00:00Z`);
  if (day === null || Number.isNaN(day.getTime())) return [];
  return [...text.matchAll(RELATIVE)].flatMap((match) => {
    const period = resolve(match.groups ?? {}, day, yearToldBefore(text.slice(0, match.index), published));
    return period === null ? [] : [{ text: match[0], ...period }];
  });
}

/** The number of a year named by it or by its relation to this one (2025年, 去年); null when the day it was said is not known. */
export function numberOfYear(named: string, published: string | null): string | null {
  const number = /^\d{4}/u.exec(named)?.[0];
  if (number !== undefined) return number;
  const distance = YEARS[named];
  return published === null || distance === undefined ? null : String(Number(yearOfDay(published)) + distance);
}

/** The year of a day written YYYY-MM-DD. */
export function yearOfDay(day: string): string {
  return day.slice(0, 4);
}

/** A year that something is told of; since when or until when it goes, and what it is compared with, are none. */
const TOLD_YEAR = /(?<![比较与和至到]|\d)(?:(?:19|20)\d{2}年|[今去前]年)(?!以来|起|至|以后|以前|之前|前)/gu;
/** 到去年底 tells of that year. */
const TOLD_END = /(?:到|至)(?:(?:19|20)\d{2}年|[今去前]年)(?=年?[底末])/gu;

/** The year that a text tells of last; null when it names none. */
function yearToldBefore(text: string, published: string | null): number | null {
  const told = [...text.matchAll(TOLD_YEAR), ...text.matchAll(TOLD_END)].sort((a, b) => a.index - b.index).at(-1);
  const year = told === undefined ? null : numberOfYear(told[0].replace(/^[到至]/u, ""), published);
  return year === null ? null : Number(year);
}

/** @param told the year that the text tells of before, before which is 上年 */
function resolve(
  words: Readonly<Record<string, string | undefined>>,
  published: Date,
  told: number | null,
): Period | null {
  const thisYear = published.getUTCFullYear();
  const { year, yearPart, first, last, day, onlyFirst, onlyLast, onlyDay, month, today, part } = words;
  if (year !== undefined) {
    const meant = (year === "上年" ? (told ?? thisYear) : thisYear) + (YEARS[year] ?? 0);
    if (first !== undefined) return months(meant, Number(first), Number(last ?? first), day);
    const [from, to] = partOf(yearPart) ?? [1, 12];
    return months(meant, from, to);
  }
  if (onlyFirst !== undefined) {
    // A month still to come is rather the last one of that name.
    const ahead = Number(onlyFirst) - (published.getUTCMonth() + 1);
    return months(ahead > 1 ? thisYear - 1 : thisYear, Number(onlyFirst), Number(onlyLast ?? onlyFirst), onlyDay);
  }
  if (month !== undefined) {
    const meant = new Date(Date.UTC(thisYear, published.getUTCMonth() + (MONTHS[month] ?? 0), 1));
    return months(meant.getUTCFullYear(), meant.getUTCMonth() + 1, meant.getUTCMonth() + 1);
  }
  if (today !== undefined) {
    const meant = iso(new Date(published.getTime() + (DAYS[today] ?? 0) * 86_400_000));
    return { from: meant, to: meant };
  }
  const span = partOf(part);
  return span === null ? null : months(thisYear, ...span);
}

function partOf(words: string | undefined): readonly [number, number] | null {
  return words === undefined ? null : (PARTS[words.replace("第", "")] ?? null);
}

/** From the first day of a month to the last of another, or one day of it; null when there is no such day. */
function months(year: number, first: number, last: number, day?: string): Period | null {
  if (day !== undefined && first === last) {
    const meant = new Date(Date.UTC(year, first - 1, Number(day)));
    return meant.getUTCMonth() === first - 1 ? { from: iso(meant), to: iso(meant) } : null;
  }
  if (last < first) return null;
  return { from: iso(new Date(Date.UTC(year, first - 1, 1))), to: iso(new Date(Date.UTC(year, last, 0))) };
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
