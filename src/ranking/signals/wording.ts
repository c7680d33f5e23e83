import type { Vocabulary } from "../../index/term-sequences.ts";
import { ASKING_WORD } from "../../question/meant-words.ts";
import type { Evidence, Signal } from "../evidence.ts";
import { NumberTable } from "../number-table.ts";
import { particleDiscount, wordRarity } from "../rarity.ts";
import { remember } from "../remember.ts";
import { keepTermNumbers } from "../term-numbers.ts";
import { paragraphOf } from "./characters.ts";

/** A word of the question as it is looked for, and what it weighs. */
interface AskedWord {
  readonly word: string;
  readonly weight: number;
}

const WORD = /[\p{L}\p{N}]/u;

function askedWords(evidence: Evidence): readonly AskedWord[] {
  return evidence.once("asked words", () => {
    const { index, question } = evidence;
    return question.tagged.flatMap(({ word }): AskedWord[] => {
      if (!WORD.test(word) || ASKING_WORD.test(word)) return [];
      return [{ word, weight: wordRarity(index, word) * particleDiscount(word) }];
    });
  });
}

/** The likenesses of words of the corpus to the asked words. */
interface Likenesses {
  /** Where the likenesses of a term begin in `values`, one for each asked word; -1 where it shares no character with any. */
  start(term: number): number;
  readonly values: readonly number[];
}

const numbersOf = keepTermNumbers();

/** Dice coefficients of the characters of the asked words and those of the corpus. */
function likenessesTo(asked: readonly AskedWord[], vocabulary: Vocabulary): Likenesses {
  const characters = new NumberTable(asked.reduce((sum, { word }) => sum + word.length, 0));
  /** The asked words that each character stands in, once for every time it does. */
  const holders: number[][] = [];
  for (const [number, { word }] of asked.entries()) {
    for (let at = 0; at < word.length; at++) {
      const character = characters.add(word.charCodeAt(at));
      const list = holders[character];
      if (list === undefined) holders.push([number]);
      else list.push(number);
    }
  }
  const seen = numbersOf(vocabulary);
  const starts: number[] = [];
  const values: number[] = [];
  const common = new Uint16Array(asked.length);
  const compare = (term: string): number => {
    let shared = false;
    for (let at = 0; at < term.length; at++) {
      const character = characters.number(term.charCodeAt(at));
      if (character === -1 || term.indexOf(term.charAt(at)) < at) continue;
      if (!shared) common.fill(0);
      shared = true;
      for (const word of holders[character] ?? []) common[word] = (common[word] ?? 0) + 1;
    }
    if (!shared) return -1;
    const start = values.length;
    for (let word = 0; word < asked.length; word++) {
      values.push((2 * (common[word] ?? 0)) / ((asked[word]?.word.length ?? 0) + term.length));
    }
    return start;
  };
  return {
    start(term) {
      if (seen.claim(starts)) starts.length = 0;
      const known = seen.number(term);
      if (known !== -1) return starts[known] ?? -1;
      const start = compare(vocabulary.term(term));
      seen.add(term);
      starts.push(start);
      return start;
    },
    values,
  };
}

/** What several signals ask of the asked words, worked out once; numbers of words are their places in the question. */
interface AskedWordMatch {
  /** 1 for each asked word that the sentence holds, else 0. */
  found(sentence: number): Uint8Array;
  /** How many sentences of a paragraph hold each asked word. */
  holders(paragraph: number): Uint16Array;
  /** The likeness of each asked word to the nearest word of a sentence: 1 to itself. */
  likest(sentence: number): Float64Array;
}

function matchAskedWords(evidence: Evidence): AskedWordMatch {
  return evidence.once("asked words matched", () => {
    const { vocabulary, terms, starts } = evidence.index.words.sentences;
    const asked = askedWords(evidence);
    const ids = asked.map(({ word }) => vocabulary.id(word) ?? -1);
    const askedIds = new NumberTable(ids.length);
    const numbers = ids.map((id) => (id === -1 ? -1 : askedIds.add(id)));
    const likenesses = likenessesTo(asked, vocabulary);
    const found = remember((sentence) => {
      const seen = new Uint8Array(askedIds.size);
      const end = starts[sentence + 1] ?? 0;
      for (let at = starts[sentence] ?? 0; at < end; at++) {
        const number = askedIds.number(terms[at] ?? 0);
        if (number !== -1) seen[number] = 1;
      }
      const own = new Uint8Array(numbers.length);
      for (let word = 0; word < own.length; word++) own[word] = seen[numbers[word] ?? -1] ?? 0;
      return own;
    });
    const { paragraphStarts } = evidence.index;
    const holders = remember((paragraph) => {
      const counts = new Uint16Array(asked.length);
      const end = paragraphStarts[paragraph + 1] ?? 0;
      for (let sentence = paragraphStarts[paragraph] ?? 0; sentence < end; sentence++) {
        const own = found(sentence);
        for (let word = 0; word < own.length; word++) counts[word] = (counts[word] ?? 0) + (own[word] ?? 0);
      }
      return counts;
    });
    const likest = remember((sentence) => {
      const best = new Float64Array(asked.length);
      const end = starts[sentence + 1] ?? 0;
      for (let at = starts[sentence] ?? 0; at < end; at++) {
        const start = likenesses.start(terms[at] ?? 0);
        if (start === -1) continue;
        for (let word = 0; word < best.length; word++) {
          const like = likenesses.values[start + word] ?? 0;
          if (like > (best[word] ?? 0)) best[word] = like;
        }
      }
      const own = found(sentence);
      for (let word = 0; word < best.length; word++) if (own[word] === 1) best[word] = 1;
      return best;
    });
    return { found, holders, likest };
  });
}

/** Share of the question's words, by rarity, each counting by its worth. */
function share(evidence: Evidence, worth: (word: number) => number): number {
  const asked = askedWords(evidence);
  let sum = 0;
  let ideal = 0;
  for (let word = 0; word < asked.length; word++) {
    const weight = asked[word]?.weight ?? 0;
    sum += weight * worth(word);
    ideal += weight;
  }
  return ideal === 0 ? 0 : sum / ideal;
}

function sentenceOf({ rows }: Evidence, row: number): number {
  return rows.sentences[row] ?? 0;
}

/** Share of the question's words, by rarity, that the sentence holds. */
export const sameWords: Signal = {
  name: "same words",
  compute(evidence, row) {
    const found = matchAskedWords(evidence).found(sentenceOf(evidence, row));
    return share(evidence, (word) => found[word] ?? 0);
  },
};

/** The same, a word that only shares characters with one of the sentence (就读, 就学) counting by how many. */
export const likeWords: Signal = {
  name: "like words",
  compute(evidence, row) {
    const like = matchAskedWords(evidence).likest(sentenceOf(evidence, row));
    return share(evidence, (word) => like[word] ?? 0);
  },
};

/** The same, a word counting the less the more sentences of the paragraph hold it. */
export const rareLikeWords: Signal = {
  name: "like words rare in the paragraph",
  compute(evidence, row) {
    const { start, end } = paragraphOf(evidence, row);
    const asked = matchAskedWords(evidence);
    const likest = asked.likest(sentenceOf(evidence, row));
    const holders = asked.holders(evidence.index.paragraphOf[start] ?? 0);
    return share(evidence, (word) => {
      const like = likest[word] ?? 0;
      return like === 0 ? 0 : like * Math.log((end - start + 1) / Math.max(1, holders[word] ?? 0));
    });
  },
};

/** What the question asks by: the verb nearest to the asking words, and the noun they ask for (什么职业, 职业是什么). */
interface Frame {
  readonly verb: string | null;
  readonly noun: string | null;
  /** The characters right before and right after the asking words. */
  readonly before: string;
  readonly after: string;
}

const LINKING = new Set(["是", "有", "为"]);
const REACH = 4;
/** A noun this near after the asking words is what they ask for. */
const NEAR = 2;

function readFrame(evidence: Evidence): Frame {
  return evidence.once("frame", () => {
    const { text, tagged, expected } = evidence.question;
    const { ask } = expected;
    if (ask === null || tagged.length === 0) return { verb: null, noun: null, before: "", after: "" };
    let at = 0;
    const placed = tagged.map(({ word, tag }) => {
      const start = at;
      at += word.length;
      return { word, tag, start, end: at };
    });
    const verbs = placed
      .filter(({ word, tag }) => tag.startsWith("v") && !LINKING.has(word))
      .map(({ word, start, end }) => ({
        word,
        distance: Math.min(Math.abs(start - ask.end), Math.abs(ask.start - end)),
      }));
    const verb = verbs.reduce<(typeof verbs)[number] | null>(
      (nearest, other) => (nearest === null || other.distance < nearest.distance ? other : nearest),
      null,
    );
    const nouns = placed.filter(({ tag }) => tag.startsWith("n") || tag === "vn");
    const asked = nouns.find(({ start }) => start >= ask.end);
    const noun =
      asked !== undefined && asked.start - ask.end <= NEAR ? asked : nouns.findLast(({ end }) => end <= ask.start);
    const letters = (part: string): string => part.replace(/[^\p{L}\p{N}]/gu, "");
    return {
      verb: verb?.word ?? null,
      noun: noun?.word ?? null,
      before: letters(text.slice(0, ask.start)).slice(-REACH),
      after: letters(text.slice(ask.end)).slice(0, REACH),
    };
  });
}

/** 1 when the sentence holds the word, up to 0.5 when it holds characters of it, -1 when there is none to hold. */
function holds(evidence: Evidence, row: number, word: string | null): number {
  if (word === null) return -1;
  const text = evidence.index.texts[evidence.rows.sentences[row] ?? 0] ?? "";
  if (text.includes(word)) return 1;
  const characters = [...new Set(word)];
  return (0.5 * characters.filter((character) => text.includes(character)).length) / characters.length;
}

/** Whether the sentence says the verb next to the asking words. */
export const sameVerb: Signal = {
  name: "verb asked with",
  compute: (evidence, row) => holds(evidence, row, readFrame(evidence).verb),
};

/** Whether the sentence says the noun that is asked for. */
export const sameNoun: Signal = {
  name: "noun asked for",
  compute: (evidence, row) => holds(evidence, row, readFrame(evidence).noun),
};

/**
 * Whether the sentence has a word, not of the question, that ends like the noun asked for, and so is one of its kind:
 * 2 when in two characters (哪所大学: 师范大学), 1 when in the last (哪条江: 怒江), -1 when no noun is asked for.
 */
export const kindOfNoun: Signal = {
  name: "kind of the noun asked for",
  compute(evidence, row) {
    const { noun } = readFrame(evidence);
    if (noun === null) return -1;
    const [ending, last] = [noun.slice(-2), noun.slice(-1)];
    const { vocabulary, terms, starts } = evidence.index.words.sentences;
    const sentence = sentenceOf(evidence, row);
    let best = 0;
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      const word = vocabulary.term(terms[at] ?? 0);
      if (!word.endsWith(last) || evidence.question.tagged.some((own) => own.word === word)) continue;
      if (word.endsWith(ending)) return 2;
      if (word.length > 1) best = 1;
    }
    return best;
  },
};

/** How many of the characters right before the asking words stand together in the sentence, at most four. */
export const saidBefore: Signal = {
  name: "said before the asking words",
  compute(evidence, row) {
    const { before } = readFrame(evidence);
    return longest(before.length, (length) => before.slice(-length), textOf(evidence, row));
  },
};

/** How many of the characters right after the asking words stand together in the sentence, at most four. */
export const saidAfter: Signal = {
  name: "said after the asking words",
  compute(evidence, row) {
    const { after } = readFrame(evidence);
    return longest(after.length, (length) => after.slice(0, length), textOf(evidence, row));
  },
};

function textOf(evidence: Evidence, row: number): string {
  return evidence.index.texts[evidence.rows.sentences[row] ?? 0] ?? "";
}

function longest(most: number, part: (length: number) => string, text: string): number {
  for (let length = most; length > 0; length--) if (text.includes(part(length))) return length;
  return 0;
}
