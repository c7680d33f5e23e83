import { isWide } from "./measure-text.ts";

/** A stretch of text in one look; `L` says what looks there are. */
export interface Run<L> {
  readonly text: string;
  readonly look: L;
}

/** Breaks a line before any Chinese character and between words, but never before closing punctuation. */
const PIECES = /(?:[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+|\s|.)[，。、；：？！”’）》」』%]*/gu;

/** Sets text in lines of at most `width`, as `measure` counts it; line breaks in the text stay. */
export function setLines<L>(
  runs: readonly Run<L>[],
  width: number,
  measure: (text: string) => number,
): readonly (readonly Run<L>[])[] {
  const lines: Run<L>[][] = [[]];
  let room = width;
  const feed = (): void => {
    lines.push([]);
    room = width;
  };
  for (const { text, look } of runs) {
    for (const [i, part] of text.split("\n").entries()) {
      if (i > 0) feed();
      for (const [piece] of part.matchAll(PIECES)) {
        const needed = measure(piece);
        if (needed > room && room < width) feed();
        if (room === width && piece.trim() === "" && (lines.at(-1)?.length ?? 0) === 0 && lines.length > 1) continue;
        append(lines, { text: piece, look });
        room -= needed;
      }
    }
  }
  return lines;
}

/** Parts a run into stretches of wide characters and of others, which fonts space differently. */
export function splitByWidth(text: string): readonly string[] {
  const stretches: string[] = [];
  let wide: boolean | null = null;
  for (const character of text) {
    if (isWide(character) === wide) stretches.push((stretches.pop() ?? "") + character);
    else stretches.push(character);
    wide = isWide(character);
  }
  return stretches;
}

function append<L>(lines: Run<L>[][], run: Run<L>): void {
  const line = lines.at(-1);
  const last = line?.at(-1);
  if (last !== undefined && last.look === run.look) line?.splice(-1, 1, { text: last.text + run.text, look: run.look });
  else line?.push(run);
}
