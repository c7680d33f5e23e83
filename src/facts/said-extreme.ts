import type { Place } from "../model/corpus.ts";
import type { ComparedPlace, Comparison } from "../model/facts.ts";
import { chineseNames, isNamedIn } from "../question/region.ts";
import { LEAST, MOST } from "../text/extremes.ts";
import { normaliseText } from "../text/normalise.ts";

/** How a sentence says that a place has the most, or the least, before the next place is named. */
export const EXTREME_SAID: Readonly<Record<"most" | "least", RegExp>> = {
  most: new RegExp(MOST, "u"),
  least: new RegExp(`${LEAST}|仅有|只有`, "u"),
};

/**
 * Whether the sentences that were compared speak against the result: one names a place with a figure that was not compared
 * (栖岩县入编118人,占41%), or says of another place that it has the most.
 * @param among the places that were asked about
 */
export function isContradicted({ kind, rows }: Comparison, among: readonly Place[]): boolean {
  if (kind !== "most" && kind !== "least") return false;
  const sentences = new Set(rows.flatMap(({ facts }) => facts.map(({ sentence }) => normaliseText(sentence))));
  return [...sentences].some(
    (sentence) => leavesOut(sentence, rows, among) || saysOfAnother(sentence, kind, rows, among),
  );
}

function leavesOut(sentence: string, rows: readonly ComparedPlace[], among: readonly Place[]): boolean {
  return among.some(
    (place) =>
      !rows.some((row) => row.place === place.name) &&
      chineseNames(place).some((name) => new RegExp(`${name}[^,;。\\d]{0,8}\\d`, "u").test(sentence)),
  );
}

function saysOfAnother(
  sentence: string,
  kind: "most" | "least",
  rows: readonly ComparedPlace[],
  among: readonly Place[],
): boolean {
  const best = rows.reduce<ComparedPlace | null>(
    (first, row) =>
      first === null || (kind === "most" ? row.value > first.value : row.value < first.value) ? row : first,
    null,
  );
  return sentence.split(/[;。]/u).some((part) => {
    const named = among.filter((place) => isNamedIn(place, part));
    return EXTREME_SAID[kind].test(part) && named.length === 1 && named[0]?.name !== best?.place;
  });
}
