import type { Line } from "./page-lines.ts";
import { endsSentence } from "./recognise-line.ts";

const BOX_TITLE = /^(?:[■●□▲])?(?:今日|本期|本报|内页|要闻|版面|新闻|封面|精彩)?(?:导读|看点|提要|导航|索引|目录)$/u;
/** Where an item of a box is to be read: ——详见第4版, 见6版, →A05, （3版）. */
const PAGE_REFERENCE =
  /(?:[—–―-]{1,2}|[→▶►>（(]|详?见|^)\s*(?:详?见)?第?\s*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}\s*(?:[—–-][A-Z]?\d{1,2})?\s*版[）)]?$|[→▶►]\s*(?:第|P)?[A-Z]?\d{1,3}版?$|^P?\d{1,2}版?[|｜丨]/u;
/** An item runs over no more lines. */
const ITEM_LINES = 4;

/**
 * The lines of boxes that tell what other pages hold (今日导读): a title and items that name a page each. A box may stand in the middle of a sentence of the column it is set in.
 */
export function findContentsBoxes(lines: readonly Line[]): ReadonlySet<Line> {
  const boxes = new Set<Line>();
  for (let at = 0; at < lines.length; at++) {
    if (!BOX_TITLE.test(lines[at]?.glyphs ?? "")) continue;
    const end = endOfItems(lines, at + 1);
    if (end === at + 1) continue;
    for (const line of lines.slice(at, end)) boxes.add(line);
    at = end - 1;
  }
  return boxes;
}

/** Index after the last line from `from` on that names a page, with only items before it. */
function endOfItems(lines: readonly Line[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length && at - end < ITEM_LINES; at++) {
    const line = lines[at];
    if (line === undefined || (endsSentence(line) && !/[！？!?]$/u.test(line.glyphs))) break;
    if (PAGE_REFERENCE.test(line.glyphs)) end = at + 1;
  }
  return end;
}
