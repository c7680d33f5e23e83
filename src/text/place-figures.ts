import type { Span } from "../model/corpus.ts";
import { readQuantities } from "./read-quantities.ts";

/** A figure of a row that sets places side by side (甲县1480人,乙县910人), with the name of its place. */
export interface PlaceFigure extends Span {
  readonly value: number;
  readonly unit: string;
}

/** So many places side by side let a reader see which is the first and which the last. */
const LEAST_PLACES = 3;
/** The last place named before a figure, since the figure before it. */
const PLACE = /(?<name>\p{Script=Han}{1,7}?[县市区州旗镇乡村港])(?!级|域|里|民|委|场|内|外)/gu;

/** The figures in one unit of the places that a normalised sentence sets side by side; none where it does not. */
export function readPlaceFigures(text: string): readonly PlaceFigure[] {
  const figures: PlaceFigure[] = [];
  let from = 0;
  for (const { start, end, value, unit, kind } of readQuantities(text)) {
    const before = text.slice(from, start).replace(/^.*[;。:]/u, (told) => " ".repeat(told.length));
    const place = [...before.matchAll(PLACE)].at(-1);
    if (kind !== "date" && value !== null && unit !== "" && place !== undefined) {
      const at = from + place.index;
      figures.push({ start: at, end: at + place[0].length, value, unit });
    }
    from = end;
  }
  const rows = [...new Set(figures.map(({ unit }) => unit))].map((unit) => figures.filter((one) => one.unit === unit));
  return rows.find((row) => row.length >= LEAST_PLACES) ?? [];
}
