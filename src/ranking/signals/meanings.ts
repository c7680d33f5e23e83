import { type Evidence, type Signal, sentenceNumberOf } from "../evidence.ts";
import { type MeaningMatch, matchMeanings, type Nearness } from "../match-meanings.ts";
import { perQuestion } from "../per-question.ts";

const meaningsOf: (evidence: Evidence) => MeaningMatch = perQuestion(({ index, question }) =>
  matchMeanings(index, question),
);

function nearness(evidence: Evidence, row: number): Nearness {
  return meaningsOf(evidence).measure(sentenceNumberOf(evidence, row));
}

/** How far the sentence says an English question's words, or words near to them in meaning; 0 for a Chinese one, as the next two. */
export const nearMeaning: Signal = {
  name: "near in meaning",
  compute: (evidence, row) => nearness(evidence, row).near,
};

/** How far the sentence says the question's words or ones close to them, words of different meaning counting nothing. */
export const closeMeaning: Signal = {
  name: "close in meaning",
  compute: (evidence, row) => nearness(evidence, row).close,
};

/** How far the sentence speaks of the things the question names, or of like ones. */
export const nearThings: Signal = {
  name: "things near in meaning",
  compute: (evidence, row) => nearness(evidence, row).things,
};

/** How alike the whole sentence and the whole question are in meaning. */
export const alikeInMeaning: Signal = {
  name: "alike in meaning",
  compute: (evidence, row) => meaningsOf(evidence).alike(sentenceNumberOf(evidence, row)),
};
