import { type Evidence, type Signal, sentenceNumberOf } from "../evidence.ts";
import { paragraphRange, share, shareIn } from "./characters.ts";

/** A sentence that begins so goes on about what the one before it names: 这些设备, 该法令, 他还. */
const POINTS_BACK = /^["“(]?(?:该|这|那|此|其|他|她|它|本|上述|同年|同时|之后|此后|因此|而|并|但|另|也|当时|当年)/u;

function besides(evidence: Evidence, row: number, step: -1 | 1): number | null {
  const { start, end } = paragraphRange(evidence, row);
  const other = sentenceNumberOf(evidence, row) + step;
  return other < start || other >= end ? null : other;
}

/** Share of the question's characters in the sentence after; -1 for the last of a paragraph. */
export const saidNext: Signal = {
  name: "characters in the next",
  compute(evidence, row) {
    const next = besides(evidence, row, 1);
    return next === null ? -1 : shareIn(evidence, next);
  },
};

/** Share of the question's characters in the sentence before; -1 for the first of a paragraph. */
export const saidJustBefore: Signal = {
  name: "characters in the one before",
  compute(evidence, row) {
    const before = besides(evidence, row, -1);
    return before === null ? -1 : shareIn(evidence, before);
  },
};

/** What a sentence adds to the question's share in the one after it. */
export const addsToNext: Signal = {
  name: "characters added to the next",
  compute(evidence, row) {
    const next = besides(evidence, row, 1);
    if (next === null) return 0;
    const own = evidence.characters.found(sentenceNumberOf(evidence, row));
    const there = evidence.characters.found(next);
    return share(evidence, (character) => Math.max(0, (own[character] ?? 0) - (there[character] ?? 0)));
  },
};

/** Share of the question's characters in the sentence after where that points back: what it is said of is named here. */
export const pointedAt: Signal = {
  name: "pointed at by the next",
  compute(evidence, row) {
    const next = besides(evidence, row, 1);
    return next === null || !POINTS_BACK.test(evidence.index.texts[next] ?? "") ? 0 : shareIn(evidence, next);
  },
};
