import type { CorpusIndex } from "../index/corpus-index.ts";
import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { stripAskingWords } from "../question/strip-asking-words.ts";
import { matchTranslations } from "./match-translations.ts";
import { NumberTable } from "./number-table.ts";
import { characterRarity, particleDiscount } from "./rarity.ts";
import { remember } from "./remember.ts";

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
  /** The question as a row of its characters, numbered as in `weights`; empty for an English question. */
  readonly sequence: Uint16Array;
  /** 1 for each character of the question that the sentence holds; a part of it for an English word said less surely. */
  found(sentence: number): Float32Array;
  /** The same for the piece `[start, end)` of a sentence. */
  foundIn(text: string, start: number, end: number): Float32Array;
  /** The sentence as a row of the question's characters, 1 + their number, 0 for any other letter or digit; no punctuation. */
  row(sentence: number): Uint16Array;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Whether each UTF-16 unit is a letter or digit: 1 yes, 2 no, 0 not looked at yet. */
const letters = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  const known = letters[unit] ?? 0;
  if (known > 0) return known === 1;
  const letter = LETTER.test(String.fromCharCode(unit));
  letters[unit] = letter ? 1 : 2;
  return letter;
}

/** Matches the characters of a question; what a sentence holds is worked out when it is asked for, once. */
export function matchCharacters(index: CorpusIndex, question: AnalysedQuestion): CharacterMatch {
  if (question.language === "en") return matchTranslations(index, question.english);
  const asked = stripAskingWords(question.text).replace(/[^\p{L}\p{N}]+/gu, "");
  const characters = new NumberTable(asked.length);
  const sequence = Uint16Array.from({ length: asked.length }, (_, at) => characters.add(asked.charCodeAt(at)));
  const units = new Set(Array.from(sequence, (_, at) => asked.charCodeAt(at)));
  const weights = Float64Array.from(units, (unit) => {
    const character = String.fromCharCode(unit);
    return characterRarity(index, character) * particleDiscount(character);
  });
  const room = createRoom();
  const foundIn = (text: string, start: number, end: number): Float32Array => {
    const found = new Float32Array(characters.size);
    for (let at = start; at < end; at++) {
      const number = characters.number(text.charCodeAt(at));
      if (number !== -1) found[number] = 1;
    }
    return found;
  };
  return {
    weights,
    ideal: weights.reduce((sum, weight) => sum + weight, 0),
    sequence,
    row: remember((sentence) => {
      const text = index.texts[sentence] ?? "";
      return room.take(readRow(text, characters, room.least(text.length)));
    }),
    foundIn,
    found: remember((sentence) => {
      const text = index.texts[sentence] ?? "";
      return foundIn(text, 0, text.length);
    }),
  };
}

/** Room for rows one after the other: an array a row would cost more than what is read into it. */
interface Room {
  /** Free room for so many numbers at least. */
  least(length: number): Uint16Array;
  /** Takes the first so many numbers of what {@link least} gave last. */
  take(length: number): Uint16Array;
}

const ROOM = 1 << 12;

function createRoom(): Room {
  let free = new Uint16Array();
  return {
    least(length) {
      if (free.length < length) free = new Uint16Array(Math.max(ROOM, length));
      return free;
    },
    take(length) {
      const taken = free.subarray(0, length);
      free = free.subarray(length);
      return taken;
    },
  };
}

/** @returns how many numbers were written */
function readRow(text: string, characters: NumberTable, row: Uint16Array): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const number = characters.number(unit);
    if (number !== -1) row[length++] = number + 1;
    else if (isLetter(unit)) row[length++] = 0;
  }
  return length;
}
