import { normalise } from "../text/normalise.ts";

/** What the spellings of one question have in common: its letters and figures, width, case and script folded. */
export function questionKey(question: string): string {
  const folded = normalise(question).text;
  // What stands between two digits tells 1.5 from 15.
  const key = folded.replace(/(?<!\d)[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\d)/gu, "");
  return key === "" ? folded : key;
}
