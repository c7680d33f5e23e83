import type { Place, Span } from "../model/corpus.ts";
import { placeWords, tagWords } from "../text/segment.ts";
import { chineseNames } from "./region.ts";
import { lookAlike, soundAlike } from "./similar-characters.ts";

/** Characters of a question that are likely a slip of a known name. */
export interface Slip {
  /** As the question writes it. */
  readonly said: string;
  /** The known name. */
  readonly meant: string;
}

const LONGEST_NAME = 8;
/** 那期研修班: it points at something, and is no slip of a name. */
const POINTS_AT = /^[那这哪每各某][期个届次位家种项批场份条件门座所回只张本款类天年月]$/u;
const ANY = "*";

/** Finds slips in Chinese text. */
export type SlipFinder = (text: string) => readonly Slip[];

/** Whether characters `[start, end)` of a text may be one name. */
export type MayBeName = (start: number, end: number) => boolean;

/**
 * Tells what in a text may be a name that was written wrongly: characters that are no word, cut no word in two and join
 * no words by function characters.
 * @param isWord true for characters that stand in the corpus, or are a common word; they are what they are
 */
export function findFreeCharacters(text: string, isWord: (characters: string) => boolean): MayBeName {
  // Most texts hold nothing that sounds or looks like a name, so that nobody asks.
  let words: readonly Span[] | null = null;
  const cuts = (start: number, end: number): boolean => {
    words ??= placeWords(tagWords(text)).filter(({ word }) => word.length > 1 && isWord(word));
    return words.some((word) => (word.start < start && start < word.end) || (word.start < end && end < word.end));
  };
  return (start, end) => !cuts(start, end) && !isWord(text.slice(start, end));
}

/**
 * Prepares the finding of slips: characters in a row that are no word and not in the corpus, and would be a place's name
 * if one character were another that sounds or looks like it. In a name of three characters or more, any other.
 * @param isWord true for characters that stand in the corpus, or are a common word; they are what they are
 */
export function createSlipFinder(places: readonly Place[], isWord: (characters: string) => boolean): SlipFinder {
  let known: KnownNames | null = null;
  return (text) => {
    known ??= indexNames(places);
    if (known.byPattern.size === 0) return [];
    const slips: Slip[] = [];
    const mayBeName = findFreeCharacters(text, isWord);
    for (const { 0: run, index } of text.matchAll(/\p{Script=Han}{2,}/gu)) {
      const characters = [...run];
      for (let start = 0; start < characters.length - 1; start++) {
        for (let end = start + 2; end <= Math.min(start + LONGEST_NAME, characters.length); end++) {
          const said = characters.slice(start, end);
          if (POINTS_AT.test(said.join(""))) continue;
          const meant = findMeant(said, known);
          if (meant.length > 0 && mayBeName(index + start, index + end))
            slips.push(...meant.map((name) => ({ said: said.join(""), meant: name })));
        }
      }
    }
    return keepLongest(slips);
  };
}

interface Known {
  readonly characters: readonly string[];
  readonly place: string;
}

interface KnownNames {
  /** The names under themselves with one character left open. */
  readonly byPattern: ReadonlyMap<string, readonly Known[]>;
  /** All characters of names. */
  readonly characters: ReadonlySet<string>;
}

function indexNames(places: readonly Place[]): KnownNames {
  const byPattern = new Map<string, Known[]>();
  const inNames = new Set<string>();
  for (const place of places) {
    for (const name of chineseNames(place)) {
      if (!/^\p{Script=Han}{2,8}$/u.test(name)) continue;
      const characters = [...name];
      for (const character of characters) inNames.add(character);
      for (const pattern of patternsOf(characters)) {
        byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), { characters, place: place.name }]);
      }
    }
  }
  return { byPattern, characters: inNames };
}

function patternsOf(characters: readonly string[]): readonly string[] {
  return characters.map((_, open) => characters.map((character, i) => (i === open ? ANY : character)).join(""));
}

function findMeant(said: readonly string[], { byPattern, characters: inNames }: KnownNames): readonly string[] {
  const meant: string[] = [];
  const strange = said.reduce((count, character) => (inNames.has(character) ? count : count + 1), 0);
  if (strange > 1) return meant;
  for (const [open, pattern] of patternsOf(said).entries()) {
    for (const { characters, place } of byPattern.get(pattern) ?? []) {
      const [wrong, right] = [said[open] ?? "", characters[open] ?? ""];
      if (
        wrong !== right &&
        !isFunctionCharacter(wrong) &&
        (isLong(said) || soundAlike(wrong, right) || lookAlike(wrong, right))
      )
        meant.push(place);
    }
  }
  return meant;
}

const FUNCTION_CHARACTERS = new Set(
  "的了着过在里是有和与跟及为从到对把被给于中上下内外个家名位些几多少哪何谁什么怎请问也都就还又不没这那它他她会能要去来说每各其之所以而并再",
);

/** True for a character that joins words and is in no name by mistake. */
export function isFunctionCharacter(character: string): boolean {
  return FUNCTION_CHARACTERS.has(character);
}

/** The kind of place at the end of a name says little: 八宿县 is as short as 八宿. */
function isLong(said: readonly string[]): boolean {
  return said.length - (/[县市区乡镇村州]/u.test(said.at(-1) ?? "") ? 1 : 0) > 2;
}

/** Of slips of which one stands inside another, the longer. */
function keepLongest(slips: readonly Slip[]): readonly Slip[] {
  return slips.filter(
    ({ said }) => !slips.some((other) => other.said.length > said.length && other.said.includes(said)),
  );
}
