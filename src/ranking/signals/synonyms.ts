import type { Evidence, Signal } from "../evidence.ts";
import { particleDiscount, rarityAmong } from "../rarity.ts";
import { paragraphOf } from "./characters.ts";

/** A word of the question that says something, with the words that mean much the same. */
interface AskedMeaning {
  readonly word: string;
  readonly weight: number;
  readonly isVerb: boolean;
  readonly others: ReadonlyMap<string, number>;
}

/** Pronouns, particles, conjunctions, prepositions and marks mean nothing by themselves. */
const NO_MEANING = /^[ruxpcwy]/u;
const ASKING_WORD = /[什么多少怎谁哪几何吗呢]/u;

function askedMeanings(evidence: Evidence): readonly AskedMeaning[] {
  return evidence.once("asked meanings", () => {
    const { index, question } = evidence;
    return question.tagged.flatMap(({ word, tag }): AskedMeaning[] => {
      if (NO_MEANING.test(tag) || ASKING_WORD.test(word)) return [];
      const frequency = index.words.frequencies[index.words.sentences.vocabulary.id(word) ?? -1] ?? 0;
      const rarity = rarityAmong(index.size.sentences, frequency, index.background.share(word));
      return [
        {
          word,
          weight: rarity * particleDiscount(word),
          isVerb: tag.startsWith("v"),
          others: question.synonyms.get(word) ?? new Map(),
        },
      ];
    });
  });
}

/** How far a sentence says each word asked, by itself (1) or by one that means much the same (their likeness). */
function said(evidence: Evidence, sentence: number): Float64Array {
  return evidence.once(`meanings ${sentence}`, () => {
    const words = evidence.reader.words(sentence);
    return Float64Array.from(askedMeanings(evidence), ({ word, others }) => {
      if (words.has(word)) return 1;
      let best = 0;
      for (const [other, likeness] of others) if (likeness > best && words.has(other)) best = likeness;
      return best;
    });
  });
}

/** Share of the question, by rarity, of what `worth` gives for each word. */
function share(evidence: Evidence, worth: (word: AskedMeaning, number: number) => number): number {
  let sum = 0;
  let ideal = 0;
  for (const [number, word] of askedMeanings(evidence).entries()) {
    sum += word.weight * worth(word, number);
    ideal += word.weight;
  }
  return ideal === 0 ? 0 : sum / ideal;
}

/** Share of the question's words that the sentence says or says otherwise. */
export const sameMeaning: Signal = {
  name: "same meaning",
  compute(evidence, row) {
    const own = said(evidence, evidence.rows.sentences[row] ?? 0);
    return share(evidence, (_, number) => own[number] ?? 0);
  },
};

/** The same, a word counting the less the more sentences of the paragraph say it. */
export const rareMeaning: Signal = {
  name: "same meaning rare in the paragraph",
  compute(evidence, row) {
    const { start, end } = paragraphOf(evidence, row);
    const own = said(evidence, evidence.rows.sentences[row] ?? 0);
    return share(evidence, (_, number) => {
      const value = own[number] ?? 0;
      if (value === 0) return 0;
      let holders = 0;
      for (let sentence = start; sentence < end; sentence++) holders += said(evidence, sentence)[number] ?? 0;
      return value * Math.log((end - start + 1) / Math.max(1, holders));
    });
  },
};

/** How much of the question its sentence says only in other words. */
export const otherWords: Signal = {
  name: "said in other words",
  compute(evidence, row) {
    const own = said(evidence, evidence.rows.sentences[row] ?? 0);
    return share(evidence, (_, number) => ((own[number] ?? 0) < 1 ? (own[number] ?? 0) : 0));
  },
};

/** How much of the question's verbs the sentence says or says otherwise. */
export const sameDeed: Signal = {
  name: "same deed",
  compute(evidence, row) {
    const own = said(evidence, evidence.rows.sentences[row] ?? 0);
    return share(evidence, ({ isVerb }, number) => (isVerb ? (own[number] ?? 0) : 0));
  },
};
