import type { CorpusIndex } from "../index/corpus-index.ts";
import { NO_TERM } from "../index/word-tags.ts";
import type { AnalysedQuestion, QueryTerm, RewordedTerm } from "../question/analysed-question.ts";
import { focus } from "../question/focus.ts";
import { type KnownWords, knownWords } from "./known-words.ts";
import { NumberTable } from "./number-table.ts";
import { particleDiscount, wordRarity } from "./rarity.ts";
import { remember } from "./remember.ts";
import { addPositions, type TermPosition } from "./term-positions.ts";

/** How far a term of the question is said by a word that says the same, and by one that only answers it. */
const ALIKE = 0.8;
const TELLING = 0.6;
/** How far it is said when the sentence before says it, or says the same. */
const JUST_BEFORE = 0.6;
const ALIKE_JUST_BEFORE = 0.4;

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
  /** How far a sentence says each term, 0 to 1. */
  sharesOf(sentence: number): readonly number[];
}

/** Which of the question's terms a word says, and how far. */
interface Said {
  readonly term: number;
  readonly share: number;
}

/** Prepares the comparison by the thesaurus; sentences are compared when asked for, once. */
export function matchOtherWords(index: CorpusIndex, { otherWords }: AnalysedQuestion): OtherWordsMatch {
  const lookOut = new LookOut(index, otherWords);
  const weights = Float64Array.from(otherWords, ({ words }) =>
    words.reduce((sum, word) => sum + wordRarity(index, word) * particleDiscount(word), 0),
  );
  const focused = Float64Array.from(otherWords, ({ distance }, term) => (weights[term] ?? 0) * focus(distance));
  const ideal = sumOf(weights);
  const idealFocused = sumOf(focused);

  const sharesOf = remember((sentence) => {
    const text = index.texts[sentence] ?? "";
    const shares = new Array<number>(otherWords.length).fill(0);
    lookOut.find(sentence, shares);
    for (let term = 0; term < shares.length; term++) if (text.includes(otherWords[term]?.term ?? "")) shares[term] = 1;
    return shares;
  });
  const before = (sentence: number): readonly number[] =>
    index.paragraphOf[sentence - 1] === index.paragraphOf[sentence] ? sharesOf(sentence - 1) : [];

  return {
    sharesOf,
    measure: remember((sentence) => {
      const shares = sharesOf(sentence);
      const earlier = before(sentence);
      let said = 0;
      let atFocus = 0;
      let withBefore = 0;
      for (let term = 0; term < shares.length; term++) {
        const share = shares[term] ?? 0;
        const weight = weights[term] ?? 0;
        said += weight * share;
        atFocus += (focused[term] ?? 0) * share;
        withBefore += weight * Math.max(share, inPart(earlier[term] ?? 0));
      }
      return { said: said / ideal, focus: atFocus / idealFocused, withBefore: withBefore / ideal };
    }),
  };
}

/**
 * Where a sentence has other words for terms of the question that it does not have itself: as of a further term each, worth
 * the pairs of characters that the term is made of.
 * @param text the sentence
 * @param shares how far it says each term
 * @param weights of the question's pairs
 */
export function findRewordedPositions(
  text: string,
  shares: readonly number[],
  { otherWords, bigrams }: AnalysedQuestion,
  weights: Float64Array,
): readonly TermPosition[] {
  const positions: TermPosition[] = [];
  for (const [term, share] of shares.entries()) {
    const reworded = otherWords[term];
    if (share === 0 || reworded === undefined) continue;
    // 报 stands in 汇报 too: where it does, what else says it is looked for all the same.
    const isCharacter = reworded.term.length === 1;
    if (share === 1 && !isCharacter) continue;
    const weight = Math.min(share, ALIKE) * weightOf(reworded, bigrams, weights);
    const others = share === ALIKE ? reworded.alike : reworded.telling;
    const words = isCharacter ? [...reworded.alike, ...reworded.telling] : others;
    for (const [alternative, word] of words.entries()) {
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

/** What a share counts in the sentence after. */
function inPart(share: number): number {
  if (share === 1) return JUST_BEFORE;
  return share === ALIKE ? ALIKE_JUST_BEFORE : 0;
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) || 1;
}

/** Words that are looked out for in sentences. What the segmenter cuts in several is looked for character by character. */
class LookOut {
  readonly #index: CorpusIndex;
  readonly #ids: NumberTable;
  /** Of each numbered word the terms it says. */
  readonly #said: Said[][] = [];
  readonly #phrases: { readonly phrase: string; readonly said: Said }[] = [];

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
      this.#add(alike, { term, share: ALIKE });
      this.#add(telling, { term, share: TELLING });
    }
  }

  #add({ ids, phrases }: KnownWords, said: Said): void {
    for (let at = 0; at < ids.length; at++) {
      const number = this.#ids.add(ids[at] ?? 0);
      const others = this.#said[number];
      if (others === undefined) this.#said[number] = [said];
      else others.push(said);
    }
    for (const phrase of phrases) this.#phrases.push({ phrase, said });
  }

  /** Raises the shares of what a sentence says. */
  find(sentence: number, shares: number[]): void {
    const { terms, starts } = this.#index.tagged;
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      const id = terms[at] ?? NO_TERM;
      const number = id === NO_TERM ? -1 : this.#ids.number(id);
      if (number === -1) continue;
      for (const { term, share } of this.#said[number] ?? []) shares[term] = Math.max(shares[term] ?? 0, share);
    }
    if (this.#phrases.length === 0) return;
    const text = this.#index.texts[sentence] ?? "";
    for (const { phrase, said } of this.#phrases) {
      if (text.includes(phrase)) shares[said.term] = Math.max(shares[said.term] ?? 0, said.share);
    }
  }
}
