import type { Evidence } from "../../ranking/evidence.ts";

/** What is one of several by its number: 2号线, 第三届, 7号楼. */
const NUMBERED = /第?(?<number>\d+|[一二三四五六七八九十]+)(?<unit>号线|号楼|号院|号井|号桥|标段|届|号机组)/gu;

/**
 * Whether a sentence does not speak of another of a numbered kind only: of line 2 where line 1 is asked about. One that names
 * none goes on about what was named before.
 */
export function isOfSameNumber({ question, index, rows }: Evidence, row: number): boolean {
  const asked = [...question.text.matchAll(NUMBERED)].map(({ groups }) => groups);
  if (asked.length === 0) return true;
  const told = [...(index.texts[rows.sentences[row] ?? 0] ?? "").matchAll(NUMBERED)].map(({ groups }) => groups);
  return asked.every((one) => {
    const sameKind = told.filter((other) => other?.unit === one?.unit);
    return sameKind.length === 0 || sameKind.some((other) => other?.number === one?.number);
  });
}
