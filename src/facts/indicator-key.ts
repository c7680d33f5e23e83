import { findNamed, type RegionNames } from "../question/region.ts";
import { normaliseText } from "../text/normalise.ts";

/** Words of an indicator that make no other indicator of it. */
const EMPTY = /[的了“”"'「」『』‘’《》·()\s]|^(?:各类|各项|各种|相关|全部|新)|(?:各类|各项|各种)/gu;

/** An indicator made comparable: particles and quotes gone, each term of the region under its first name. */
export function indicatorKey(indicator: string, names: RegionNames): string {
  const said = normaliseText(indicator).replace(EMPTY, "");
  let key = "";
  let at = 0;
  for (const { value, start, end } of findNamed(said, names)) {
    key += said.slice(at, start);
    key += value.kind === "term" ? value.term.name : "";
    at = end;
  }
  return key + said.slice(at);
}
