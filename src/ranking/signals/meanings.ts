import type { Evidence, Signal } from "../evidence.ts";
import { type MeaningMatch, matchMeanings } from "../match-meanings.ts";
import { paragraphOf } from "./characters.ts";

function meaningsOf(evidence: Evidence): MeaningMatch {
  return evidence.once("meanings", () => matchMeanings(evidence.index, evidence.question));
}

function sentenceOf({ rows }: Evidence, row: number): number {
  return rows.sentences[row] ?? 0;
}

/** Share of the question, by rarity, of what `worth` gives for each of its words that counts. */
function share({ weights }: MeaningMatch, worth: (word: number) => number, counts?: Uint8Array): number {
  let sum = 0;
  let ideal = 0;
  for (let word = 0; word < weights.length; word++) {
    if (counts !== undefined && counts[word] === 0) continue;
    const weight = weights[word] ?? 0;
    sum += weight * worth(word);
    ideal += weight;
  }
  return ideal === 0 ? 0 : sum / ideal;
}

/** How far the sentence says the question's words, or words near to them in meaning. */
export const nearMeaning: Signal = {
  name: "near in meaning",
  compute(evidence, row) {
    const meanings = meaningsOf(evidence);
    const nearest = meanings.nearest(sentenceOf(evidence, row));
    return share(meanings, (word) => nearest[word] ?? 0);
  },
};

/** The same of the sentence and the one before it together. */
export const nearMeaningBefore: Signal = {
  name: "near in meaning with the one before",
  compute(evidence, row) {
    const meanings = meaningsOf(evidence);
    const sentence = sentenceOf(evidence, row);
    const nearest = meanings.nearest(sentence);
    const before = sentence > paragraphOf(evidence, row).start ? meanings.nearest(sentence - 1) : nearest;
    return share(meanings, (word) => Math.max(nearest[word] ?? 0, before[word] ?? 0));
  },
};

/** Words less alike than this mean different things. */
const DIFFERENT = 0.4;

/** The same, words of different meaning counting nothing. */
export const closeMeaning: Signal = {
  name: "close in meaning",
  compute(evidence, row) {
    const meanings = meaningsOf(evidence);
    const nearest = meanings.nearest(sentenceOf(evidence, row));
    return share(meanings, (word) => Math.max(0, ((nearest[word] ?? 0) - DIFFERENT) / (1 - DIFFERENT)));
  },
};

/** How far the sentence speaks of the things the question names, or of like ones. */
export const nearThings: Signal = {
  name: "things near in meaning",
  compute(evidence, row) {
    const meanings = meaningsOf(evidence);
    const nearest = meanings.nearest(sentenceOf(evidence, row));
    return share(meanings, (word) => nearest[word] ?? 0, meanings.nouns);
  },
};

/** How alike the whole sentence and the whole question are in meaning. */
export const alikeInMeaning: Signal = {
  name: "alike in meaning",
  compute: (evidence, row) => meaningsOf(evidence).alike(sentenceOf(evidence, row)),
};
