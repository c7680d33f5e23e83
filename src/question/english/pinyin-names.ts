import { pinyin } from "pinyin-pro";
import type { CorpusWords } from "../knowledge.ts";
import { foldPinyin } from "./fold-pinyin.ts";

/** Finds Chinese names by their pinyin, however it is cut into words: Luobuwangdui, Luo bu Wangdui → 罗布旺堆. */
export interface PinyinNames {
  /** Names of the corpus with that sound, in `least` syllables or more; any case, with or without tones. */
  lookUp(letters: string, least: number): readonly string[];
}

/** Longest name, in syllables, and longest syllable, in letters (zhuang). */
const LONGEST_NAME = 8;
const LONGEST_SYLLABLE = 6;
/** Ways of cutting followed; names have few (xian is xi'an too). */
const MOST_WAYS = 64;
/** At most so many names of one sound are given. */
const MOST_NAMES = 3;
/** Rows of characters followed at a time; a corpus has few that sound like a name. */
const MOST_ROWS = 400;

/** Reads the sounds of the characters of a corpus when the first name is looked up, not before. */
export function indexPinyinNames(corpusWords: CorpusWords): PinyinNames {
  let bySyllable: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    lookUp(letters, least) {
      bySyllable ??= indexBySyllable(corpusWords);
      const rows = cutIntoSyllables(foldPinyin(letters), bySyllable, LONGEST_NAME)
        .filter((syllables) => syllables.length >= least)
        .flatMap((syllables) => followSyllables(syllables, bySyllable ?? new Map(), corpusWords));
      return rows.length === 0 ? [] : findInTexts(new Set(rows), corpusWords);
    },
  };
}

function indexBySyllable(corpusWords: CorpusWords): ReadonlyMap<string, readonly string[]> {
  const characters = new Set([...corpusWords.words()].flatMap((word) => [...word]));
  const bySyllable = new Map<string, string[]>();
  for (const character of characters) {
    if (!/^\p{Script=Han}$/u.test(character)) continue;
    const readings = pinyin(character, { toneType: "none", multiple: true, type: "array", v: true });
    for (const syllable of new Set(readings.map(foldPinyin))) {
      const same = bySyllable.get(syllable);
      if (same === undefined) bySyllable.set(syllable, [character]);
      else same.push(character);
    }
  }
  return bySyllable;
}

/** The ways to read the letters as at most `most` syllables, those with long ones first. */
function cutIntoSyllables(
  letters: string,
  known: ReadonlyMap<string, unknown>,
  most: number,
): readonly (readonly string[])[] {
  if (letters === "") return [[]];
  if (letters.length > most * LONGEST_SYLLABLE) return [];
  const ways: (readonly string[])[] = [];
  for (let length = Math.min(LONGEST_SYLLABLE, letters.length); length > 0 && ways.length < MOST_WAYS; length--) {
    const syllable = letters.slice(0, length);
    if (!known.has(syllable)) continue;
    for (const rest of cutIntoSyllables(letters.slice(length), known, most - 1)) ways.push([syllable, ...rest]);
  }
  return ways;
}

/** Rows of characters with those sounds, each pair of which stands in the corpus. */
function followSyllables(
  syllables: readonly string[],
  bySyllable: ReadonlyMap<string, readonly string[]>,
  corpusWords: CorpusWords,
): readonly string[] {
  let rows: readonly string[] = [""];
  for (const syllable of syllables) {
    rows = rows
      .flatMap((row) =>
        (bySyllable.get(syllable) ?? [])
          .filter((character) => row === "" || corpusWords.holds(`${row.at(-1)}${character}`))
          .map((character) => row + character),
      )
      .slice(0, MOST_ROWS);
  }
  return rows;
}

/** Those of the rows that stand in a sentence, in one pass; names before everyday words. */
function findInTexts(rows: ReadonlySet<string>, corpusWords: CorpusWords): readonly string[] {
  const pattern = new RegExp([...rows].join("|"), "gu");
  const found = new Set<string>();
  for (const text of corpusWords.texts()) for (const [row] of text.matchAll(pattern)) found.add(row);
  return [...found]
    .sort((a, b) => Number(corpusWords.isCommon(a)) - Number(corpusWords.isCommon(b)))
    .slice(0, MOST_NAMES);
}
