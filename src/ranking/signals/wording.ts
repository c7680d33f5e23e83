import type { Evidence, Signal } from "../evidence.ts";
import { particleDiscount, rarityAmong } from "../rarity.ts";
import { paragraphOf } from "./characters.ts";

/** A word of the question as it is looked for, and what it weighs. */
interface AskedWord {
  readonly word: string;
  readonly weight: number;
}

const ASKING_WORD = /[什么多少怎谁哪几何吗呢]/u;
const WORD = /[\p{L}\p{N}]/u;

function askedWords(evidence: Evidence): readonly AskedWord[] {
  return evidence.once("asked words", () => {
    const { index, question } = evidence;
    return question.tagged.flatMap(({ word }): AskedWord[] => {
      if (!WORD.test(word) || ASKING_WORD.test(word)) return [];
      const frequency = index.words.frequencies[index.words.sentences.vocabulary.id(word) ?? -1] ?? 0;
      const rarity = rarityAmong(index.size.sentences, frequency, index.background.share(word));
      return [{ word, weight: rarity * particleDiscount(word) }];
    });
  });
}

/** Dice coefficient of the characters of two words. */
function likeness(one: string, other: string): number {
  let common = 0;
  for (const character of one) if (other.includes(character)) common++;
  return (2 * common) / (one.length + other.length);
}

/** @param text what the words are of */
function bestLikeness(word: string, words: ReadonlySet<string>, text: string): number {
  if (words.has(word)) return 1;
  let best = 0;
  if (![...word].some((character) => text.includes(character))) return best;
  for (const other of words) {
    const like = likeness(word, other);
    if (like > best) best = like;
  }
  return best;
}

function share(evidence: Evidence, row: number, worth: (word: string, words: ReadonlySet<string>) => number): number {
  const asked = askedWords(evidence);
  const words = evidence.reader.words(evidence.rows.sentences[row] ?? 0);
  let sum = 0;
  let ideal = 0;
  for (const { word, weight } of asked) {
    sum += weight * worth(word, words);
    ideal += weight;
  }
  return ideal === 0 ? 0 : sum / ideal;
}

/** The likeness of each asked word to the nearest word of a sentence, which two signals ask for. */
function likenesses(evidence: Evidence, row: number): ReadonlyMap<string, number> {
  return evidence.once(`likenesses ${row}`, () => {
    const words = evidence.reader.words(evidence.rows.sentences[row] ?? 0);
    const text = textOf(evidence, row);
    return new Map(askedWords(evidence).map(({ word }) => [word, bestLikeness(word, words, text)]));
  });
}

/** Share of the question's words, by rarity, that the sentence holds. */
export const sameWords: Signal = {
  name: "same words",
  compute: (evidence, row) => share(evidence, row, (word, words) => (words.has(word) ? 1 : 0)),
};

/** The same, a word that only shares characters with one of the sentence (就读, 就学) counting by how many. */
export const likeWords: Signal = {
  name: "like words",
  compute(evidence, row) {
    const like = likenesses(evidence, row);
    return share(evidence, row, (word) => like.get(word) ?? 0);
  },
};

/** The same, a word counting the less the more sentences of the paragraph hold it. */
export const rareLikeWords: Signal = {
  name: "like words rare in the paragraph",
  compute(evidence, row) {
    const { start, end } = paragraphOf(evidence, row);
    const likest = likenesses(evidence, row);
    return share(evidence, row, (word) => {
      const like = likest.get(word) ?? 0;
      if (like === 0) return 0;
      let holders = 0;
      for (let sentence = start; sentence < end; sentence++) {
        if (evidence.reader.words(sentence).has(word)) holders++;
      }
      return like * Math.log((end - start + 1) / Math.max(1, holders));
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
    const own = new Set(evidence.question.tagged.map(({ word }) => word));
    let best = 0;
    for (const word of evidence.reader.words(evidence.rows.sentences[row] ?? 0)) {
      if (own.has(word)) continue;
      if (word.endsWith(noun.slice(-2))) return 2;
      if (word.length > 1 && word.endsWith(noun.slice(-1))) best = 1;
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
