import type { Span } from "../model/corpus.ts";

/** 竹垌、白窑两县…票价|分别|为18元和15元: the first figure is of the first thing. */
const RESPECTIVELY = /分别/u;
const ITEMS = /(?<row>\p{Script=Han}{1,14}(?:[、和与]\p{Script=Han}{1,14})+)/gu;
const BETWEEN_ITEMS = /[、和与]/u;

/**
 * Which of the things in a row before 分别 each figure after it is told of.
 * @param figures the figures of the sentence, in order
 * @returns the name of the thing by the start of its figure; none where rows and figures are not of one length
 */
export function alignRespectively(text: string, figures: readonly Span[]): ReadonlyMap<number, string> {
  const at = text.search(RESPECTIVELY);
  if (at === -1) return new Map();
  const end = /[;。]/u.exec(text.slice(at))?.index ?? text.length - at;
  const told = figures.filter(({ start }) => start > at && start < at + end);
  const rows = [...text.slice(0, at).matchAll(ITEMS)].map(({ groups }) => (groups?.row ?? "").split(BETWEEN_ITEMS));
  const row = rows.findLast((items) => items.length === told.length);
  if (row === undefined || told.length < 2) return new Map();
  return new Map(told.map(({ start }, i) => [start, row[i] ?? ""]));
}
