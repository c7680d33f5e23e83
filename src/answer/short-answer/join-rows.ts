import type { Span } from "../../model/corpus.ts";
import type { AnswerCandidate } from "../../ranking/find-answers.ts";
import { joinRows } from "../../ranking/names/name-span.ts";
import type { Candidate } from "./candidate.ts";

/** 《…办法》|《…细则》, 《…》|和|《…》, “…|”“|…” are one answer where several are asked for. */
export function joinTitles(titles: readonly AnswerCandidate[], text: string): readonly AnswerCandidate[] {
  const joined: AnswerCandidate[] = [];
  for (const title of titles) {
    const last = joined.at(-1);
    const isNext = last !== undefined && /^”?[、和与及]?“?$/u.test(text.slice(last.end, title.start));
    if (isNext) joined.splice(-1, 1, { ...last, end: title.end });
    else joined.push(title);
  }
  return joined.map((row) => withOuterQuotes(row, text));
}

/** A row of quotations with its first and last mark. */
function withOuterQuotes<T extends Span>(row: T, text: string): T {
  return text.slice(row.start, row.end).includes("“") && text.charAt(row.start - 1) === "“"
    ? { ...row, start: row.start - 1, end: row.end + 1 }
    : row;
}

const ASKS_ONE = /哪一?[位名个家]|\bwhich (?!people\b|\w+s\b)/u;
/** 甲县张三|、乙县|李四, 西藏大学|、卫健委与|农科院: what stands between two of a row. */
const BETWEEN_PEOPLE = /^[、和与及](?:\p{Script=Han}{1,10}[、和与及])?\p{Script=Han}{0,4}$/u;
/** 甲中心|联合|乙公司: two in a row where two are asked for, and else the one that does it and its helper. */
const ASKS_TWO = /哪(?:两|几|些)/u;
const TOGETHER = /^(?:联合|携手|会同)$/u;
const PLACE_BEFORE = /\p{Script=Han}{2,3}[县市区乡镇村]$/u;

/**
 * People or organisations in a row are one answer, where not one of them is asked for, nor those of one place.
 * @param places names of the places asked about
 */
export function joinPeople(
  people: readonly AnswerCandidate[],
  text: string,
  question: string,
  places: readonly string[],
): readonly AnswerCandidate[] {
  if (ASKS_ONE.test(question)) return people;
  const isRow = (between: string): boolean =>
    BETWEEN_PEOPLE.test(between) || (ASKS_TWO.test(question) && TOGETHER.test(between));
  const rows = rowsOfPeople(people, text, isRow).filter(
    ({ start, end }) => !places.some((name) => text.slice(start, end).includes(name)),
  );
  return [...people.filter((one) => !rows.some((row) => row.start <= one.start && one.end <= row.end)), ...rows];
}

/** Two or more in a row, with the place before the first where one stands before the second too. */
function rowsOfPeople(
  people: readonly AnswerCandidate[],
  text: string,
  isRow: (between: string) => boolean,
): readonly AnswerCandidate[] {
  return joinRows(text, people, isRow).flatMap((row) => {
    const [first, ...others] = people
      .filter(({ start, end }) => row.start <= start && end <= row.end)
      .sort((a, b) => a.start - b.start);
    const second = others.find(({ start }) => start > (first?.end ?? row.end));
    if (first === undefined || second === undefined) return [];
    const place = PLACE_BEFORE.exec(text.slice(0, row.start))?.[0] ?? "";
    const isPlaced = PLACE_BEFORE.test(text.slice(first.end, second.start));
    return [{ ...row, start: row.start - (isPlaced ? place.length : 0) }];
  });
}

/** Characters at most that a row goes on by after places that are known. */
const LONGEST_REST = 12;

/** A place with the row that it begins: 羊八井、|索多. */
export function withItsRow(place: Candidate, rows: readonly Span[], text: string): Candidate {
  const row = rows.find(({ start, end }) => start === place.start && end > place.end && end < place.end + LONGEST_REST);
  const isRow = text.slice(place.start, place.end).includes("、");
  // 弦桥、槐舫|、东站、药谷: a row goes on only by more of its items.
  return row === undefined || (isRow && text.charAt(place.end) !== "、") ? place : { ...place, end: row.end };
}
