import { asksForChange } from "../question/asked/asked-change.ts";
import { readTimesAsked } from "../question/asked/asked-time.ts";
import { numberOfYear } from "../text/relative-time.ts";
import { findNamedYears, yearsToldOf } from "../text/told-years.ts";
import { articleOf, type Evidence, leadOf, paragraphOf, sentenceOf, sentencesBefore, sentencesOf } from "./evidence.ts";
import { weighByMonth } from "./figure-months.ts";
import { perQuestion } from "./per-question.ts";

/**
 * What a figure is worth right after the year asked about (2020年的|48.5%), somewhere after it, and after another: there so
 * much that no nearness to the thing outweighs it.
 */
export const RIGHT_AFTER = 150;
const OF_ITS_TIME = 1.5;
const OF_ANOTHER = 0.2;

/** 2025年…覆盖率由去年的|61%提高到|80%: what it became is of the year named before. */
const BECAME =
  /\d[^,;。]{0,8}(?:[提增上]高?|升|涨|缩[短小]|减[少至]?|降[低至]?|下降|扩大|增[加长至]|[达升降增减涨])(?:到|至|为)$/u;

/** 比去年|的最高值|134.9万千瓦 */
const OF_COMPARED = /^(?:同一?时?期|全年|底)?的\p{Script=Han}{0,5}$/u;

const CLAUSE = /(?<=^|[,;。])[^,;。]*,/gu;
const FOUNDING = /开办|成立|创办|建成|投产|开业|设立|始建|落成|建于|入职|出生|搬进/u;

/** 2022年9月开办,|学员每月拿到1150元: since when something is there says nothing of what is told after. */
function tellsFounding(clause: string): boolean {
  return FOUNDING.test(clause.split(/\d/u).at(-1) ?? "");
}

const LINK =
  /^(?:[春夏秋冬]季|同一?时?期|全年|(?:增|升|涨|减|降|跌|缩)(?:加|长|少|至|到)+|的|时|底|末|为|是|约|达|仅有?|只有?|才有?)*$/u;

/**
 * Weighs the figures of a sentence by the year (2015年为1.82%,去年降至0.34%) and the month named last before each, where the
 * question names one. Where the day of the article is known, a sentence that names none may be of another all the same.
 * @returns the worth by what stands before a figure in the normalised sentence
 */
export function weighByTime(evidence: Evidence, row: number): (before: string) => number {
  const ofMonth = monthWeight(evidence);
  const ofYear = weighByYear(evidence, row);
  return (before) => ofYear(before) * ofMonth(before);
}

function weighByYear(evidence: Evidence, row: number): (before: string) => number {
  const named = yearsAsked(evidence);
  if (named.length === 0) return () => 1;
  const date = dateOf(evidence, row);
  const asked = named.map((year) => numberOfYear(year, date) ?? year);
  const told = yearsOf(evidence, row);
  const text = sentenceOf(evidence, row);
  // 产值51.3亿元,比2023年增长: what is compared is of another year than what it is compared with. 上年 is that before the year told of.
  const isOther =
    !asksForChange(evidence.question.text) &&
    findNamedYears(text, date).some(
      ({ year, isCompared, start, end }) =>
        isCompared && asked.includes(year) && (text[start] !== "上" || /^的\d/u.test(text.slice(end))),
    );
  const otherwise = !isOther && (told.length === 0 || told.some((year) => asked.includes(year))) ? 1 : OF_ANOTHER;
  return (whole) => {
    const part = whole.replace(CLAUSE, (clause) => (tellsFounding(clause) ? "·".repeat(clause.length) : clause));
    const named = findNamedYears(part, date);
    const compared = named.at(-1);
    // 比2023年的|4150万元增长: what it is compared with is of that year.
    if (compared?.isCompared === true && OF_COMPARED.test(part.slice(compared.end)))
      return asked.includes(compared.year) ? RIGHT_AFTER : OF_ANOTHER;
    const years = named.filter(({ isCompared }) => !isCompared);
    const last = years.at(BECAME.test(part.slice(years.at(-1)?.end ?? part.length)) ? -2 : -1);
    if (last === undefined) return otherwise;
    if (asked.includes(last.year)) return LINK.test(part.slice(last.end)) ? RIGHT_AFTER : OF_ITS_TIME;
    return isComparable(last.year, asked) ? OF_ANOTHER : 1;
  };
}

const monthWeight = perQuestion(({ question }: Evidence) => weighByMonth(question));

/** By how much something changed since a year is not asked of that year: 比去年多多少. */
const yearsAsked = perQuestion(({ question: { text } }: Evidence) => {
  const named = readTimesAsked(text);
  if (named.length === 0 || !asksForChange(text)) return named;
  const compared = findNamedYears(text, null).filter(({ isCompared }) => isCompared);
  return named.filter((year) => !compared.some((one) => one.year === year));
});

function dateOf(evidence: Evidence, row: number): string | null {
  return evidence.index.articles[articleOf(evidence, row)]?.date ?? null;
}

/** The years that a sentence may be told of; what its paragraph names none of, headline and lead may tell. */
function yearsOf(evidence: Evidence, row: number): readonly string[] {
  const date = dateOf(evidence, row);
  if (date === null) return [];
  const paragraph = paragraphOf(evidence, row);
  const article = articleOf(evidence, row);
  const lead = leadOf(evidence, article);
  const before = [
    ...(lead === paragraph ? [] : sentencesOf(evidence, lead)),
    evidence.index.articles[article]?.title ?? "",
    ...sentencesBefore(evidence, row),
  ];
  return yearsToldOf(sentenceOf(evidence, row), before, date);
}

/** Whether the year that a question names by its number is one that the sentence may be told of; true where it names none. */
export function isOfAskedYear(evidence: Evidence, row: number): boolean {
  const asked = yearsAsked(evidence).filter((year) => /^\d/u.test(year));
  if (asked.length === 0) return true;
  const told = yearsOf(evidence, row);
  return told.length === 0 || told.some((year) => asked.includes(year));
}

/** 去年 and 今年 are two years, 去年 and 2023年 may be one. */
function isComparable(told: string, asked: readonly string[]): boolean {
  const isNumbered = /^\d/u.test(told);
  return asked.some((time) => /^\d/u.test(time) === isNumbered);
}
