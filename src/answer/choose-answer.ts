import type { Answer, Outcome } from "../model.ts";

const RANK = { answered: 2, partial: 1, "no-evidence": 0 } as const satisfies Record<Outcome, number>;

/**
 * The answer of the reading of a question that the corpus answers best; of equals the one that is given first, but where
 * none is answered outright, the question as it was put.
 * @param readings ways to read the question, likeliest first, answered only as far as needed; at least one
 * @param alone the question by itself, null where it cannot stand so
 */
export function chooseAnswer(readings: readonly (() => Answer)[], alone: (() => Answer) | null): Answer | null {
  let best: Answer | null = null;
  for (const read of readings) {
    const answer = read();
    if (answer.outcome === "answered") return answer;
    if (best === null || RANK[answer.outcome] > RANK[best.outcome]) best = answer;
  }
  const own = alone?.() ?? null;
  return own !== null && (best === null || RANK[own.outcome] >= RANK[best.outcome]) ? own : best;
}
