import type { Signal } from "../evidence.ts";

/**
 * How near the question's terms stand to a span of the kind asked for, for the best such span: the share of the
 * question's weight, each term discounted by e^(-distance / 8), where a character counts .4 and a mark more
 * (after the distance weighting of passage retrieval for question answering, Tellex et al., SIGIR 2003).
 */
export const answerProximity: Signal = {
  name: "near the answer",
  compute(evidence, row) {
    return evidence.answers(row).reduce((best, answer) => Math.max(best, answer.worth), 0);
  },
};
