import type { AnswerCandidate } from "../../ranking/find-answers.ts";

/** Cues that a reason or purpose follows, to the next mark. */
const BEFORE_REASON = /^(?:因为|由于|为了|因|以便|是以)$/u;
const MARK = /[,;:。]/u;
/** A cue and a word by itself is no reason. */
const SHORTEST = 5;

/**
 * The reasons a normalised sentence gives: from a cue before one (由于, 为了) to the next mark. Of cues that only say that one
 * was told before (因此, 从而) nothing is taken.
 * @param cues where the sentence has cues of a reason
 */
export function findReasons(text: string, cues: readonly AnswerCandidate[]): readonly AnswerCandidate[] {
  return cues.flatMap((cue) => {
    if (!BEFORE_REASON.test(text.slice(cue.start, cue.end))) return [];
    const length = text.slice(cue.start).search(MARK);
    const end = length === -1 ? text.length : cue.start + length;
    return end - cue.start >= SHORTEST ? [{ ...cue, end }] : [];
  });
}
