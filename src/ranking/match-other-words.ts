import type { CorpusIndex } from "../index/corpus-index.ts";
import { NO_TERM } from "../index/word-tags.ts";
import type { AnalysedQuestion, QueryTerm, RewordedTerm } from "../question/analysed-question.ts";
import { focus } from "../question/focus.ts";
import { remember } from "../text/remember.ts";
import { type KnownWords, knownWords } from "./known-words.ts";
import { NumberTable } from "./number-table.ts";
import { particleDiscount, wordRarity } from "./rarity.ts";
import { addPositions, type TermPosition } from "./term-positions.ts";

/** How a sentence says a term of the question: by itself, by a word that says the same, by one that only answers it, or not. */
export type Said = "itself" | "alike" | "telling" | null;

/** How far a term is said so. */
const SHARE = { itself: 1, alike: 0.8, telling: 0.6 } as const satisfies Record<NonNullable<Said>, number>;
/** How far it is said when the sentence before says it so. */
const SHARE_JUST_BEFORE = { itself: 0.6, alike: 0.4, telling: 0 } as const satisfies Record<NonNullable<Said>, number>;

/** How far a sentence says the question, in its words or others. Shares are of the question's terms, weighed by rarity. */
export interface Rewording {
  readonly said: number;
  /** The same, what stands near the asking words counting most. */
  readonly focus: number;
  /** The same, what the sentence before says counting in part. */
  readonly withBefore: number;
}

/** The question's terms, and other words for them, against sentences. */
export interface OtherWordsMatch {
  measure(sentence: number): Rewording;
  /** How a sentence says each term. */
  saidBy(sentence: number): readonly Said[];
}

/** Which of the question's terms a word says in its place, and how. */
interface OtherWord {
  readonly term: number;
  readonly how: "alike" | "telling";
}

/** Prepares the comparison by the thesaurus; sentences are compared when asked for, once. */
export function matchOtherWords(index: CorpusIndex, { otherWords }: AnalysedQuestion): OtherWordsMatch {
  const lookOut = new LookOut(index, otherWords);
  const weights = Float64Array.from(otherWords, ({ words }) =>
    words.reduce((sum, word) => sum + wordRarity(index, word) * particleDiscount(word), 0),
  );
  const focused = Float64Array.from(otherWords, ({ distance }, term) => (weights[term] ?? 0) * focus(distance));
  const ideal = idealOf(weights);
  const idealFocused = idealOf(focused);

  const saidBy = remember((sentence): readonly Said[] => {
    const text = index.texts[sentence] ?? "";
    const said = new Array<Said>(otherWords.length).fill(null);
    lookOut.find(sentence, said);
    for (let term = 0; term < said.length; term++)
      if (text.includes(otherWords[term]?.term ?? "")) said[term] = "itself";
    return said;
  });
  const before = (sentence: number): readonly Said[] =>
    index.paragraphOf[sentence - 1] === index.paragraphOf[sentence] ? saidBy(sentence - 1) : [];

  return {
    saidBy,
    measure: remember((sentence) => {
      const saidHere = saidBy(sentence);
      const saidBefore = before(sentence);
      let said = 0;
      let atFocus = 0;
      let withBefore = 0;
      for (let term = 0; term < saidHere.length; term++) {
        const share = shareOf(saidHere[term], SHARE);
        const weight = weights[term] ?? 0;
        said += weight * share;
        atFocus += (focused[term] ?? 0) * share;
        withBefore += weight * Math.max(share, shareOf(saidBefore[term], SHARE_JUST_BEFORE));
      }
      return { said: said / ideal, focus: atFocus / idealFocused, withBefore: withBefore / ideal };
    }),
  };
}

/**
 * Where a sentence has other words for terms of the question that it does not have itself: as of a further term each, worth
 * the pairs of characters that the term is made of.
 * @param text the sentence
 * @param said how it says each term
 * @param weights of the question's pairs
 */
export function findRewordedPositions(
  text: string,
  said: readonly Said[],
  { otherWords, bigrams }: AnalysedQuestion,
  weights: Float64Array,
): readonly TermPosition[] {
  const positions: TermPosition[] = [];
  for (let term = 0; term < said.length; term++) {
    const how = said[term] ?? null;
    const reworded = otherWords[term];
    if (how === null || reworded === undefined) continue;
    // 报 stands in 汇报 too: where it does, what else says it is looked for all the same.
    const isCharacter = reworded.term.length === 1;
    if (how === "itself" && !isCharacter) continue;
    const weight = SHARE[how === "itself" ? "alike" : how] * weightOf(reworded, bigrams, weights);
    const others = how === "alike" ? reworded.alike : reworded.telling;
    const words = isCharacter ? [...reworded.alike, ...reworded.telling] : others;
    for (let alternative = 0; alternative < words.length; alternative++) {
      const word = words[alternative] ?? "";
      if (!text.includes(word)) continue;
      addPositions(positions, text, bigrams.length + term, { term: word, weight: 1, alternative }, weight);
    }
  }
  return positions;
}

/** A word of one character is worth so much of each pair that it is part of. */
const OF_A_CHARACTER = 0.25;

function weightOf({ term }: RewordedTerm, pairs: readonly QueryTerm[], weights: Float64Array): number {
  let sum = 0;
  for (const [at, { parts }] of pairs.entries()) {
    const pair = parts[0]?.term ?? "";
    if (term.includes(pair)) sum += weights[at] ?? 0;
    else if (term.length === 1 && pair.includes(term)) sum += OF_A_CHARACTER * (weights[at] ?? 0);
  }
  return sum;
}

function shareOf(said: Said | undefined, shares: Readonly<Record<NonNullable<Said>, number>>): number {
  return said === null || said === undefined ? 0 : shares[said];
}

/** All weights together, which shares are counted of; 1 where there is none. */
function idealOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) || 1;
}

/** Words that are looked out for in sentences. What the segmenter cuts in several is looked for character by character. */
class LookOut {
  readonly #index: CorpusIndex;
  readonly #ids: NumberTable;
  /** Of each numbered word the terms it says. */
  readonly #says: OtherWord[][] = [];
  readonly #phrases: { readonly phrase: string; readonly says: OtherWord }[] = [];

  constructor(index: CorpusIndex, otherWords: readonly RewordedTerm[]) {
    this.#index = index;
    const known = otherWords.map(({ alike, telling }) => ({
      alike: knownWords(index, alike),
      telling: knownWords(index, telling),
    }));
    this.#ids = new NumberTable(
      known.reduce((sum, { alike, telling }) => sum + alike.ids.length + telling.ids.length, 0),
    );
    for (const [term, { alike, telling }] of known.entries()) {
      this.#add(alike, { term, how: "alike" });
      this.#add(telling, { term, how: "telling" });
    }
  }

  #add({ ids, phrases }: KnownWords, says: OtherWord): void {
    for (let at = 0; at < ids.length; at++) {
      const number = this.#ids.add(ids[at] ?? 0);
      const others = this.#says[number];
      if (others === undefined) this.#says[number] = [says];
      else others.push(says);
    }
    for (const phrase of phrases) this.#phrases.push({ phrase, says });
  }

  /** Notes how a sentence says each term in other words. */
  find(sentence: number, said: Said[]): void {
    const { terms, starts } = this.#index.tagged;
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      const id = terms[at] ?? NO_TERM;
      const number = id === NO_TERM ? -1 : this.#ids.number(id);
      if (number === -1) continue;
      for (const says of this.#says[number] ?? []) note(said, says);
    }
    if (this.#phrases.length === 0) return;
    const text = this.#index.texts[sentence] ?? "";
    for (const { phrase, says } of this.#phrases) if (text.includes(phrase)) note(said, says);
  }
}

/** A word that says the same tells more than one that only answers. */
function note(said: Said[], { term, how }: OtherWord): void {
  if (how === "alike" || said[term] === null) said[term] = how;
}
