import type { AnswerCandidate } from "../../ranking/find-answers.ts";

/** Cues that a reason or purpose follows to the next mark, and those after which all the rest is one. */
const BEFORE_REASON = /^(?:因为|由于|为了|因|以便)$/u;
const IS_REASON = /(?:是|,)(?:主要)?因为$|原因(?:主要)?(?:是|在于)$|目的是$/u;
const MARK = /[,;:。]/u;
/** A word by itself is no reason. */
const SHORTEST = 4;

/**
 * The reasons a normalised sentence gives: what stands after a cue before one (由于, 为了) up to the next mark, after 是因为
 * and 原因是 up to the end. Of cues that only say that one was told before (因此, 从而) nothing is taken.
 * @param cues where the sentence has cues of a reason
 */
export function findReasons(text: string, cues: readonly AnswerCandidate[]): readonly AnswerCandidate[] {
  return cues.flatMap((cue) => {
    const link = /^(?:主要)?(?:是|在于)/u.exec(text.slice(cue.end))?.[0] ?? "";
    const start = cue.end + link.length;
    const isWhole = IS_REASON.test(text.slice(0, start));
    if (!isWhole && !BEFORE_REASON.test(text.slice(cue.start, cue.end))) return [];
    const length = text.slice(start).search(isWhole ? /[;。]/u : MARK);
    const end = length === -1 ? text.length : start + length;
    return end - start >= SHORTEST ? [{ ...cue, start, end }] : [];
  });
}
