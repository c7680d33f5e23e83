import type { Reading } from "../model/reading.ts";
import { isLineEnd, isWhite } from "./characters.ts";

/** What was done to printed lines to make running text of them. */
export interface Cleaning {
  /** Stretches of white space inside lines that were taken out. */
  readonly spacesRemoved: number;
  /** Line ends inside paragraphs and captions. */
  readonly linesJoined: number;
}

/** Counts over the paragraphs and captions of a reading; `text` is what its offsets count in. */
export function measureCleaning(text: string, { articles, captions }: Reading): Cleaning {
  let spacesRemoved = 0;
  let linesJoined = 0;
  for (const { raw, text: clean } of [...articles.flatMap(({ paragraphs }) => paragraphs), ...captions]) {
    let gaps = 0;
    for (let at = raw.start; at < raw.end; at++) {
      if (!isWhite(text.charCodeAt(at))) continue;
      let broken = false;
      while (at < raw.end && isWhite(text.charCodeAt(at))) broken = isLineEnd(text.charCodeAt(at++)) || broken;
      if (broken) linesJoined++;
      else gaps++;
    }
    spacesRemoved += Math.max(0, gaps - (clean.match(/\s/gu)?.length ?? 0));
  }
  return { spacesRemoved, linesJoined };
}
