import { NO_TERM } from "../../index/word-tags.ts";
import { placeWords } from "../../text/segment.ts";
import { type Evidence, type Signal, sentenceOf } from "../evidence.ts";

/** A word with the characters it is written with, each once. */
interface SoughtWord {
  readonly word: string;
  readonly characters: readonly string[];
}

function soughtWord(word: string | undefined): SoughtWord | null {
  return word === undefined ? null : { word, characters: [...new Set(word)] };
}

/** What the question asks by: the verb nearest to the asking words, and the noun they ask for (什么职业, 职业是什么). */
interface Frame {
  readonly verb: SoughtWord | null;
  readonly noun: SoughtWord | null;
  /** The characters right before and right after the asking words. */
  readonly before: string;
  readonly after: string;
}

const LINKING = new Set(["是", "有", "为"]);
const REACH = 4;
/** A noun this near after the asking words is what they ask for. */
const NEAR = 2;

function frameOf(evidence: Evidence): Frame {
  return evidence.once("frame", readFrame);
}

function readFrame({ question }: Evidence): Frame {
  const { text, tagged, expected } = question;
  const { ask } = expected;
  if (ask === null || tagged.length === 0) return { verb: null, noun: null, before: "", after: "" };
  const placed = placeWords(tagged);
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
    verb: soughtWord(verb?.word),
    noun: soughtWord(noun?.word),
    before: letters(text.slice(0, ask.start)).slice(-REACH),
    after: letters(text.slice(ask.end)).slice(0, REACH),
  };
}

/** 1 when the sentence holds the word, up to 0.5 when it holds characters of it, -1 when there is none to hold. */
function holds(evidence: Evidence, row: number, sought: SoughtWord | null): number {
  if (sought === null) return -1;
  const { word, characters } = sought;
  const text = sentenceOf(evidence, row);
  if (text.includes(word)) return 1;
  return (0.5 * characters.filter((character) => text.includes(character)).length) / characters.length;
}

/** Whether the sentence says the verb next to the asking words. */
export const sameVerb: Signal = {
  name: "verb asked with",
  compute: (evidence, row) => holds(evidence, row, frameOf(evidence).verb),
};

/** Whether the sentence says the noun that is asked for. */
export const sameNoun: Signal = {
  name: "noun asked for",
  compute: (evidence, row) => holds(evidence, row, frameOf(evidence).noun),
};

/**
 * Whether the sentence has a word, not of the question, that ends like the noun asked for, and so is one of its kind:
 * 2 when in two characters (哪所大学: 师范大学), 1 when in the last (哪条江: 怒江), -1 when no noun is asked for.
 */
export const kindOfNoun: Signal = {
  name: "kind of the noun asked for",
  compute(evidence, row) {
    const { noun } = frameOf(evidence);
    if (noun === null) return -1;
    const ending = noun.word.slice(-2);
    const last = noun.word.charCodeAt(noun.word.length - 1);
    const { terms, starts, lastUnits } = evidence.index.tagged;
    const { vocabulary } = evidence.index.words.sentences;
    const sentence = evidence.rows.sentences[row] ?? 0;
    let best = 0;
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at++) {
      if (lastUnits[at] !== last) continue;
      const term = terms[at] ?? NO_TERM;
      if (term === NO_TERM) continue;
      const word = vocabulary.term(term);
      if (evidence.question.tagged.some((own) => own.word === word)) continue;
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
    const { before } = frameOf(evidence);
    return longest(before.length, (length) => before.slice(-length), sentenceOf(evidence, row));
  },
};

/** How many of the characters right after the asking words stand together in the sentence, at most four. */
export const saidAfter: Signal = {
  name: "said after the asking words",
  compute(evidence, row) {
    const { after } = frameOf(evidence);
    return longest(after.length, (length) => after.slice(0, length), sentenceOf(evidence, row));
  },
};

function longest(most: number, part: (length: number) => string, text: string): number {
  for (let length = most; length > 0; length--) if (text.includes(part(length))) return length;
  return 0;
}
