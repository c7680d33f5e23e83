import { type Evidence, type Signal, sentenceNumberOf } from "../evidence.ts";
import type { Rewording } from "../match-other-words.ts";

function rewording(evidence: Evidence, row: number): Rewording {
  return evidence.otherWords().measure(sentenceNumberOf(evidence, row));
}

/** How far the sentence says the question, in its words or, by the thesaurus, in others; 0 for an English question. */
export const saidOtherwise: Signal = {
  name: "said in these or other words",
  compute: (evidence, row) => rewording(evidence, row).said,
};

/** The same, what stands near the asking words counting most. */
export const focusSaidOtherwise: Signal = {
  name: "said in these or other words at the focus",
  compute: (evidence, row) => rewording(evidence, row).focus,
};

/** The same of the sentence and, in part, the one before. */
export const saidOtherwiseWithBefore: Signal = {
  name: "said in these or other words, with the sentence before",
  compute: (evidence, row) => rewording(evidence, row).withBefore,
};
