import type { CorpusIndex } from "../index/corpus-index.ts";
import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { stripAskingWords } from "../question/strip-asking-words.ts";
import { remember } from "../text/remember.ts";
import { matchTranslations } from "./match-translations.ts";
import { NumberTable } from "./number-table.ts";
import { characterRarity, particleDiscount } from "./rarity.ts";

/**
 * The characters of a Chinese question against sentences. Characters find what words miss: 就读 and 就学 share one, and an
 * attribute is often shortened to one (树高 for 多高).
 */
export interface CharacterMatch {
  /**
   * Weight of each different character of the question: its rarity, little for a particle. An English question has its
   * words, as far as they were understood, in place of characters.
   */
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly ideal: number;
  /** 1 for each character of the question that the sentence holds; a part of it for an English word said less surely. */
  found(sentence: number): Float32Array;
  /** The same for the piece `[start, end)` of a sentence, written over what `into` holds. */
  findIn(text: string, start: number, end: number, into: Float32Array): void;
}

/** Matches the characters of a question; what a sentence holds is worked out when it is asked for, once. */
export function matchCharacters(index: CorpusIndex, question: AnalysedQuestion): CharacterMatch {
  if (question.language === "en") return matchTranslations(index, question.english);
  const asked = stripAskingWords(question.text).replace(/[^\p{L}\p{N}]+/gu, "");
  const characters = new NumberTable(asked.length);
  const rarities: number[] = [];
  for (const character of asked.split("")) {
    if (characters.add(character.charCodeAt(0)) < rarities.length) continue;
    rarities.push(characterRarity(index, character) * particleDiscount(character));
  }
  const weights = new Float64Array(rarities);
  const findIn = (text: string, start: number, end: number, found: Float32Array): void => {
    found.fill(0);
    for (let at = start; at < end; at++) {
      const number = characters.number(text.charCodeAt(at));
      if (number !== -1) found[number] = 1;
    }
  };
  return {
    weights,
    ideal: weights.reduce((sum, weight) => sum + weight, 0),
    findIn,
    found: remember((sentence) => {
      const text = index.texts[sentence] ?? "";
      const found = new Float32Array(characters.size);
      findIn(text, 0, text.length, found);
      return found;
    }),
  };
}
