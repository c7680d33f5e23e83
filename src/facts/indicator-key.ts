import type { RegionNames } from "../question/region.ts";
import { normaliseText } from "../text/normalise.ts";

/** Words of an indicator that make no other indicator of it. */
const EMPTY = /[的了“”"'「」『』‘’《》·()\s]|^(?:各类|各项|各种|相关|全部|新)|(?:各类|各项|各种)/gu;

/** An indicator made comparable: particles and quotes gone, each term of the region under its first name. */
export function indicatorKey(indicator: string, names: RegionNames): string {
  const characters = [...normaliseText(indicator).replace(EMPTY, "")];
  let key = "";
  let at = 0;
  for (const { value, start, length } of names.chinese.find(characters)) {
    key += characters.slice(at, start).join("");
    key += value.kind === "term" ? value.term.name : "";
    at = start + length;
  }
  return key + characters.slice(at).join("");
}

/** How alike two keys are, 0 to 1: twice the pairs of characters they share over all their pairs (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

function pairs(text: string): readonly string[] {
  const characters = [...text];
  return characters.slice(1).map((character, i) => (characters[i] ?? "") + character);
}
