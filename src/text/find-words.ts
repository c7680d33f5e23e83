import type { Span } from "../model/corpus.ts";
import { normalise, normaliseText } from "./normalise.ts";
import { squeeze } from "./squeeze.ts";

const DIGIT = /\d/u;
/** What goes on with a figure before its digits (1,|200 or 3.|5) and after them (5|.2, 37|万). */
const GOES_BEFORE = /(?:\d|\d[.,])$/u;
const GOES_AFTER = /^(?:\d|[.,]\d|[十百千万亿])/u;

/**
 * Where words stand in a text, white space, width, case and script aside; a figure is found only whole, never 7家 in 37家.
 * @param within only what lies in this part of the text is looked at
 * @returns the first place, as a span of the text as it is; null when there is none
 */
export function findWords(text: string, words: string, within: Span = { start: 0, end: text.length }): Span | null {
  const sought = squeeze(normaliseText(words));
  if (sought === "") return null;
  const { text: folded, toOriginal } = normalise(text);
  const kept = Array.from({ length: folded.length }, (_, at) => at).filter((at) => /\S/u.test(folded.charAt(at)));
  const bare = squeeze(folded);
  for (let at = bare.indexOf(sought); at >= 0; at = bare.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const span = { start: toOriginal(kept[at] ?? 0), end: toOriginal((kept[end - 1] ?? 0) + 1) };
    if (within.start <= span.start && span.end <= within.end && !cutsFigure(bare, at, end)) return span;
  }
  return null;
}

function cutsFigure(text: string, start: number, end: number): boolean {
  const before = DIGIT.test(text.charAt(start)) && GOES_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  return before || (DIGIT.test(text.charAt(end - 1)) && GOES_AFTER.test(text.slice(end, end + 2)));
}
