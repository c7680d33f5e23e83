import type { TaggedWord } from "../text/segment.ts";
import type { WordVectors } from "../text/word-vectors.ts";
import type { MeantWord } from "./analysed-question.ts";
import { contentWords, endsAsVerb } from "./english/english-words.ts";

/** Pronouns, particles, prepositions, conjunctions, marks, numerals, measure words and adverbs mean nothing by themselves. */
const NO_MEANING = /^[ruxpcwymqd]/u;
/** A word with such a character asks, and says nothing that a source could say. */
const ASKING_WORD = /[什么多少怎谁哪几何吗呢]/u;

/** The words of a Chinese question that mean something. */
export function meantInChinese(tagged: readonly TaggedWord[], vectors: WordVectors): readonly MeantWord[] {
  return tagged
    .filter(({ word, tag }) => !NO_MEANING.test(tag) && !ASKING_WORD.test(word))
    .map(({ word, tag }) => ({
      word,
      vector: () => vectors.of(word),
      isEnglish: false,
      place: null,
      isNoun: tag.startsWith("n"),
    }));
}

/** The words of an English question that mean something. */
export function meantInEnglish(text: string, vectors: WordVectors): readonly MeantWord[] {
  return contentWords(text)
    .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== "")
    .map((word) => ({
      word,
      vector: () => vectors.of(word),
      isEnglish: true,
      place: vectors.placeOf(word),
      isNoun: !endsAsVerb(word),
    }));
}
