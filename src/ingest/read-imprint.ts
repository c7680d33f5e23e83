import { basename } from "node:path";
import type { Line } from "./page-lines.ts";

/** Where and when a page was published, as far as it says. */
export interface Imprint {
  readonly publication: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly page: string | null;
}

const PAPER_NAME = String.raw`\p{Script=Han}{2,6}?(?:日报|晚报|商报|早报|晨报|时报|周报|都市报|青年报|法[制治]报|科技报|农牧报)`;
const PAPER = new RegExp(`^${PAPER_NAME}`, "u");
const PRINTED_DATE = /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/u;
/** The number of a page, not of all pages: 今日8版, 共12版. */
const PRINTED_PAGE = /(?<!(?:今日|今天|本期|本报|共)\d?)第?([A-D]?\d{1,2})版|^([A-D]?\d{1,2})(?!\d|年|月|日|[-/.])/u;
const FILE_DATE =
  /(?<!\d)(\d{4})[-_.年]?(\d{1,2}(?=[-_.月])|\d{2})[-_.月]?(\d{1,2}(?=[-_.日]|$)|\d{2})日?(?!\d)(?:[-_. ]*第?([A-D]?\d{1,2})版?(?![\d-]))?/u;
const FILE_PAGE = /第?([A-D]?\d{1,2})版/u;
const FILE_PAPER = new RegExp(PAPER_NAME, "u");
const WRITTEN_DATE = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;

/** Reads publication, date and page from the running heads of a page; what they leave out, from the name of its file. */
export function readImprint(furniture: readonly Line[], file: string): Imprint {
  const heads = furniture.map(({ glyphs }) => glyphs);
  const named = readFileImprint(file);
  return {
    publication: firstMatch(heads, PAPER)?.[0] ?? named.publication,
    date: asDate(firstMatch(heads, PRINTED_DATE)) ?? asDate(firstMatch(heads, WRITTEN_DATE)) ?? named.date,
    page: readPageNumber(heads) ?? named.page,
  };
}

/** What the name of a file tells: 西藏日报-2020-07-15-04.txt, 20200715_04版.pdf. */
export function readFileImprint(file: string): Imprint {
  const name = basename(file).replace(/\.[^.]*$/u, "");
  const dated = FILE_DATE.exec(name);
  return {
    publication: FILE_PAPER.exec(name)?.[0] ?? null,
    date: asDate(dated),
    page: dated?.[4] ?? FILE_PAGE.exec(name)?.[1] ?? null,
  };
}

/** The first date in a text, as an ISO date; null when there is none. */
export function readDate(text: string): string | null {
  return asDate(PRINTED_DATE.exec(text)) ?? asDate(WRITTEN_DATE.exec(text));
}

function readPageNumber(heads: readonly string[]): string | null {
  const short = heads.filter((head) => head.length <= 40 && !/[转接]|[:：@]/u.test(head));
  const match = firstMatch(short, PRINTED_PAGE);
  return match?.[1] ?? match?.[2] ?? null;
}

function firstMatch(texts: readonly string[], pattern: RegExp): RegExpExecArray | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

function asDate(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year > 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
