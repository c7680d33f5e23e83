import type { Span } from "../../model/corpus.ts";
import { type Evidence, sentenceNumberOf, sentenceOf } from "../../ranking/evidence.ts";
import { perRow } from "../../ranking/per-question.ts";
import type { Quantity } from "../../text/read-quantities.ts";

const HIGHEST = /最(?:多|高|大|长|贵)|\b(?:most|highest|largest|biggest|longest)\b/u;
const LOWEST = /最(?:少|低|小|短|便宜)|\b(?:fewest|least|lowest|smallest|shortest)\b/u;
/** How much each grew is another row than how much there is of each. */
const ASKS_CHANGE =
  /[增涨升降跌减]|提高|变化|\b(?:grew|grow|growth|rise|rose|fell|fall|increased?|decreased?|dropped)\b/u;
const ASKS_WHICH = /哪|谁|什么|\b(?:which|what|who|where)\b/u;
/** Of a row with fewer the most is as likely told of in words. */
const SHORTEST_ROW = 3;

/** An item of a row with the figure that is told of it. */
interface Item extends Span {
  readonly value: number;
  readonly unit: string;
}

/**
 * Which item of a row has the highest figure, or the lowest, where that is asked: 丁县 of 甲县16.8万亩、乙县9.2万亩、丙县8.1万亩、丁县3.6万亩,
 * asked 哪个县最少. The order of the row decides nothing.
 * @param question the normalised question, `text` the normalised sentence with its `quantities`
 * @returns null where nothing of the kind is asked, or told
 */
export function findExtremeOfRow(question: string, text: string, quantities: readonly Quantity[]): Span | null {
  const isLowest = LOWEST.test(question);
  if (isLowest === HIGHEST.test(question) || !ASKS_WHICH.test(question) || ASKS_CHANGE.test(question)) return null;
  // 最多的是甲县,有1870家;乙县1425家: told in words.
  if ((isLowest ? LOWEST : HIGHEST).test(text)) return null;
  const row = readRow(text, quantities);
  if (row.length < SHORTEST_ROW) return null;
  const values = row.map(({ value }) => value);
  const extreme = isLowest ? Math.min(...values) : Math.max(...values);
  const [item, ...others] = row.filter(({ value }) => value === extreme);
  return item === undefined || others.length > 0 ? null : { start: item.start, end: item.end };
}

/** The same of the sentence of a row of the candidates; judging and the short answer both ask for it. */
export const extremeOfRow: (evidence: Evidence, row: number) => Span | null = perRow((evidence, row) =>
  findExtremeOfRow(
    evidence.question.text,
    sentenceOf(evidence, row),
    evidence.reader.quantities(sentenceNumberOf(evidence, row)),
  ),
);

/** The longest row of items of one unit; none where more than that is told of each. */
function readRow(text: string, quantities: readonly Quantity[]): readonly Item[] {
  const items = quantities.flatMap((quantity, at) => readItem(text, quantity, quantities[at - 1]?.end ?? 0));
  const rows = [...new Set(items.map(({ unit }) => unit))].map((unit) => {
    const ofUnit = items.filter((item) => item.unit === unit);
    return withItsNames(text, besideWhole(text, ofUnit));
  });
  const longest = rows.reduce((most, row) => (row.length > most.length ? row : most), []);
  const from = longest[0]?.start ?? 0;
  const to = longest.at(-1)?.end ?? 0;
  const others = quantities.filter(({ start, unit }) => start >= from && start < to && unit !== longest[0]?.unit);
  return others.length + 1 < longest.length ? longest : [];
}

/** Of 全市312家,其中甲区84家 the items after the whole; of a row that is told more of after it (其中甲桥的桥墩高61米) those before. */
function besideWhole(text: string, items: readonly Item[]): readonly Item[] {
  const whole = text.indexOf("其中");
  const parts = items.filter(({ start }) => start > whole);
  return whole === -1 || parts.length >= SHORTEST_ROW ? parts : items.filter(({ start }) => start < whole);
}

/** What leads up to an item and is no part of its name. */
const LEAD = /^(?:其中|其次是?|(?:分|按)[^,]{0,4}(?:看|分)|和|及|与)+/u;
const OF_ALL = /^(?:全[市省县区国乡镇州]|总|共|合计|累计)/u;

function readItem(text: string, { start, value, unit }: Quantity, from: number): readonly Item[] {
  if (value === null || unit === "") return [];
  const own = text.slice(Math.max(from, lastMark(text, start) + 1), start);
  const lead = LEAD.exec(own)?.[0].length ?? 0;
  const name = own.slice(lead);
  if (!/^\p{Script=Han}{2,}/u.test(name) || OF_ALL.test(name)) return [];
  return [{ start: start - name.length, end: start, value, unit }];
}

function lastMark(text: string, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (/[,;。:、]/u.test(text.charAt(at))) return at;
  return -1;
}

/** What places end with, and what is compared beside them. */
const PLACE = "县区市州旗镇乡村";
const THING = "校院厂馆团队桥园港店站局社路线山库湖河司行会所场寺塔洞峰林";

/** The items cut to their names, by what all of them are: 甲港区|完成吞吐量; none where they are not alike. */
function withItsNames(text: string, items: readonly Item[]): readonly Item[] {
  const names = items.map(({ start, end }) => [...text.slice(start, end)]);
  const shortest = names.reduce((least, name) => (name.length < least.length ? name : least), names[0] ?? []);
  const kind = shortest
    .slice(1)
    .reverse()
    .map((character) => (PLACE.includes(character) ? PLACE : THING.includes(character) ? character : ""))
    .find((some) => some !== "" && names.every((name) => endOf(name, some) > 0));
  return kind === undefined
    ? []
    : items.map((item, at) => ({ ...item, end: item.start + endOf(names[at] ?? [], kind) }));
}

/** How long a name is that ends with one of some characters; 0 where there is none. */
function endOf(name: readonly string[], kinds: string): number {
  return name.findIndex((character, at) => at > 0 && kinds.includes(character)) + 1;
}
