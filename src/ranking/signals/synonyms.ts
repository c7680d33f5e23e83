import type { Evidence, Signal } from "../evidence.ts";
import { NumberTable } from "../number-table.ts";
import { particleDiscount, wordRarity } from "../rarity.ts";
import { paragraphOf } from "./characters.ts";
import { ASKING_WORD } from "./wording.ts";

/** A word of the question that says something. */
interface AskedMeaning {
  readonly weight: number;
  readonly isVerb: boolean;
}

/** How much a word of the corpus says of the asked word with that number: 1 when it is that word. */
interface Saying {
  readonly asked: number;
  readonly likeness: number;
}

interface AskedMeanings {
  readonly words: readonly AskedMeaning[];
  /** Numbers the terms of the corpus that say something of an asked word. */
  readonly terms: NumberTable;
  /** What each of them says. */
  readonly sayings: readonly (readonly Saying[])[];
}

/** Pronouns, particles, conjunctions, prepositions and marks mean nothing by themselves. */
const NO_MEANING = /^[ruxpcwy]/u;

const NONE: ReadonlyMap<string, number> = new Map();

function askedMeanings(evidence: Evidence): AskedMeanings {
  return evidence.once("asked meanings", () => {
    const { index, question } = evidence;
    const { vocabulary } = index.words.sentences;
    const asked = question.tagged.filter(({ word, tag }) => !NO_MEANING.test(tag) && !ASKING_WORD.test(word));
    const words = asked.map(
      ({ word, tag }): AskedMeaning => ({
        weight: wordRarity(index, word) * particleDiscount(word),
        isVerb: tag.startsWith("v"),
      }),
    );
    const synonyms = asked.map(({ word }) => question.synonyms.get(word) ?? NONE);
    const terms = new NumberTable(synonyms.reduce((sum, { size }) => sum + size, asked.length));
    const sayings: Saying[][] = [];
    const add = (other: string, saying: Saying): void => {
      const id = vocabulary.id(other);
      if (id === undefined) return;
      const number = terms.add(id);
      const list = sayings[number];
      if (list === undefined) sayings.push([saying]);
      else list.push(saying);
    };
    for (const [number, { word }] of asked.entries()) {
      add(word, { asked: number, likeness: 1 });
      for (const [other, likeness] of synonyms[number] ?? NONE) add(other, { asked: number, likeness });
    }
    return { words, terms, sayings };
  });
}

/** How far a sentence says each word asked, by itself (1) or by one that means much the same (their likeness). */
function said(evidence: Evidence, sentence: number): Float64Array {
  const known = evidence.once("meanings", () => new Map<number, Float64Array>());
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const { words, terms, sayings } = askedMeanings(evidence);
  const { terms: tokens, starts } = evidence.index.words.sentences;
  const best = new Float64Array(words.length);
  for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
    const number = terms.number(tokens[at] ?? 0);
    if (number === -1) continue;
    for (const { asked, likeness } of sayings[number] ?? []) best[asked] = Math.max(best[asked] ?? 0, likeness);
  }
  known.set(sentence, best);
  return best;
}

/** Share of the question, by rarity, of what `worth` gives for each word. */
function share(evidence: Evidence, worth: (word: AskedMeaning, number: number) => number): number {
  let sum = 0;
  let ideal = 0;
  for (const [number, word] of askedMeanings(evidence).words.entries()) {
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
