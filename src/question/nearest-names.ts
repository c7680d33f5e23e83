import { distance } from "fastest-levenshtein";
import { pinyin } from "pinyin-pro";
import type { Place } from "../model/corpus.ts";
import type { AnalysedQuestion } from "./analysed-question.ts";
import { foldPinyin } from "./english/fold-pinyin.ts";
import type { CorpusWords } from "./knowledge.ts";
import { createSlipFinder, findFreeCharacters, isFunctionCharacter, type Slip, type SlipFinder } from "./name-slips.ts";
import { chineseNames } from "./region.ts";

const HAN = /^\p{Script=Han}$/u;
/** At most so many names are offered. */
const MOST_NAMES = 3;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 6;
/** Letters a Latin name needs for one slip to be told from another name, and for two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
/** Letters from which a Latin word without a capital may be a name. */
const LETTERS_OF_A_NAME = 5;

/** Known names that the asker may have meant. */
interface NameSuggestions {
  /** Nearest first. */
  readonly names: readonly string[];
  /** The words of the question that they are offered for. */
  readonly unknown: readonly string[];
  /** True when a place that the question asks about is not known under the name it gives: no answer may be given for it. */
  readonly misheard: boolean;
}

/** Finds the known names that the asker of a question may have meant. */
export type NameSuggester = (question: AnalysedQuestion) => NameSuggestions;

interface Suggestion {
  readonly said: string;
  readonly meant: string;
  /** How far apart they are; smaller is nearer. */
  readonly slips: number;
}

/**
 * Prepares suggestions: places that sound or look like characters of the question that are no word, places and names of
 * the corpus a letter away from a Latin word that is not known, names of the corpus that sound like an unknown one.
 */
export function createNameSuggester(places: readonly Place[], words: CorpusWords): NameSuggester {
  const findSlips = createSlipFinder(places, (characters) => words.holds(characters) || words.isCommon(characters));
  let placesBySound: BySound | null = null;
  let wordsBySound: BySound | null = null;

  return (question) => {
    const han = withoutPlaces(question);
    placesBySound ??= indexBySound(places.flatMap((place) => chineseNames(place).map((name) => [name, place.name])));
    const alike = findAlikeSounding(han, placesBySound, words);
    const slips = [...findSlips(han), ...slipsAround(question, findSlips)].map((slip) => ({ ...slip, slips: 1 }));
    const latin = question.missing.filter(
      (word) => /^\p{Script=Latin}+$/u.test(word) && !question.english.some(({ said }) => said === word),
    );
    const misspelt = latin.flatMap((word) => findMisspelt(word, places));
    const ofPlaces = [...alike, ...slips, ...misspelt];
    const isUnknown = ofPlaces.length === 0 && (latin.length > 0 || hasUnknownWord(question, words));
    if (isUnknown) wordsBySound ??= indexBySound([...rareWords(words)].map((word) => [word, word]));
    const ofWords =
      isUnknown && wordsBySound !== null ? findWordsAlike(han, latin, wordsBySound, words, question.text) : [];
    const found = ofWholeNames([...ofPlaces, ...ofWords]).sort((a, b) => a.slips - b.slips);
    const names = [...new Set(found.map(({ meant }) => meant))].slice(0, MOST_NAMES);
    const said = [...new Set(found.filter(({ meant }) => names.includes(meant)).map((one) => one.said))];
    return {
      names,
      unknown: said,
      misheard:
        ofPlaces.some(({ said }) => said.length >= LETTERS_OF_A_NAME || !/^\p{Ll}/u.test(said)) &&
        question.places.length === 0,
    };
  };
}

/** Of suggestions for words of which one stands inside another, those for the longer: 八缩县, not 缩县. */
function ofWholeNames(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(
    ({ said }) => !suggestions.some((other) => other.said.length > said.length && other.said.includes(said)),
  );
}

/** Whether a word of the question, or a character that was cut off one, stands nowhere in the corpus. */
function hasUnknownWord(question: AnalysedQuestion, words: CorpusWords): boolean {
  return question.words.some(({ parts }) => parts.every(({ term }) => !words.holds(term)));
}

/** The text of the question with the names of known places left out: they are no slips of others. */
function withoutPlaces({ text, places }: AnalysedQuestion): string {
  return places
    .flatMap(chineseNames)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, " "), text);
}

/** Slips of names longer than a known one inside them: 工步江达, where 江达 is a place of its own. */
function slipsAround({ text, places }: AnalysedQuestion, findSlips: SlipFinder): readonly Slip[] {
  const known = places.flatMap(chineseNames).filter((name) => text.includes(name));
  if (known.length === 0) return [];
  return findSlips(text).filter(
    ({ said, meant }) =>
      !places.some(({ name }) => name === meant) &&
      known.some((name) => said.length > name.length + 1 && said.includes(name)),
  );
}

/** Sounds with the names that have them, each with what is offered for it. */
type BySound = ReadonlyMap<string, readonly (readonly [name: string, offered: string])[]>;

function indexBySound(names: Iterable<readonly [string, string]>): BySound {
  const bySound = new Map<string, (readonly [string, string])[]>();
  for (const [name, offered] of names) {
    if (!/^\p{Script=Han}{2,6}$/u.test(name)) continue;
    for (const key of new Set([soundInContext(name), sound(name)]))
      bySound.set(key, [...(bySound.get(key) ?? []), [name, offered]]);
  }
  return bySound;
}

function isRareName(word: string, words: CorpusWords): boolean {
  return /^\p{Script=Han}{2,5}$/u.test(word) && !words.isCommon(word) && ![...word].some(isFunctionCharacter);
}

/** Words of the corpus that are no everyday ones: names, as a rule. */
function* rareWords(words: CorpusWords): Iterable<string> {
  for (const word of words.words()) if (isRareName(word, words)) yield word;
}

function findAlikeSounding(text: string, bySound: BySound, words: CorpusWords): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const said of windows(text, bySound, words)) {
    if ([...said.characters].some(isFunctionCharacter)) continue;
    for (const [, meant] of said.alike) found.push({ said: said.characters, meant, slips: 0 });
  }
  return found;
}

interface Window {
  readonly characters: string;
  readonly alike: readonly (readonly [string, string])[];
}

/** Characters in a row of the question that sound like a name. */
function* windows(text: string, bySound: BySound, words: CorpusWords): Iterable<Window> {
  if (bySound.size === 0) return;
  const mayBeName = findFreeCharacters(text, (word) => words.holds(word) || words.isCommon(word));
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const characters = [...run];
    const syllables = sound(run).split(" ");
    for (let start = 0; start < syllables.length; start++) {
      for (let end = start + SHORTEST_NAME; end <= Math.min(start + LONGEST_NAME, syllables.length); end++) {
        const alike = bySound.get(syllables.slice(start, end).join(" "));
        if (alike !== undefined && mayBeName(index + start, index + end))
          yield { characters: characters.slice(start, end).join(""), alike };
      }
    }
  }
}

/** Syllables of a name that the dictionary of sounds may know: 都 is du in 昌都. */
function soundInContext(name: string): string {
  return pinyin(name, { toneType: "none", separator: " " });
}

const syllables = new Map<string, string>();

/** Syllables of characters each read by itself, which is quick. */
function sound(characters: string): string {
  return Array.from(characters, (character) => {
    const known = syllables.get(character) ?? soundInContext(character);
    syllables.set(character, known);
    return known;
  }).join(" ");
}

function findMisspelt(word: string, places: readonly Place[]): readonly Suggestion[] {
  const letters = foldPinyin(word);
  if (letters.length < ONE_SLIP) return [];
  const allowed = letters.length >= TWO_SLIPS ? 2 : 1;
  return places.flatMap((place) =>
    place.romanisations
      .map(foldPinyin)
      .filter((name) => Math.max(name.length, letters.length) > ONE_SLIP && beginAlike(name, letters))
      .map((name) => ({ said: word, meant: place.name, slips: distance(letters, name) }))
      .filter(({ slips }) => slips <= allowed),
  );
}

/** The first letter of a name is seldom the wrong one, and in a short name too much of it. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || Math.min(a.length, b.length) >= TWO_SLIPS - 1;
}

/** Names of the corpus that sound like characters of the question, or are a letter away from its Latin words. */
function findWordsAlike(
  text: string,
  latin: readonly string[],
  bySound: BySound,
  words: CorpusWords,
  question: string,
): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const { characters, alike } of windows(text, bySound, words)) {
    if ([...characters].some(isFunctionCharacter)) continue;
    for (const [, word] of alike) {
      if (![...word].some((character) => characters.includes(character)) && word.length < 3) continue;
      found.push({ said: characters, meant: inCorpusAround(question, characters, word, words), slips: 1 });
    }
  }
  for (const said of latin) {
    const word = foldPinyin(said);
    if (word.length < LETTERS_OF_A_NAME) continue;
    for (const [key, same] of bySound) {
      if (Math.abs(key.length - word.length) > 2 || distance(word, key.replaceAll(" ", "")) !== 1) continue;
      for (const [name] of same) found.push({ said, meant: name, slips: 1 });
    }
  }
  return found;
}

/** The name with as much of the question around it as stands in the corpus with it: 罗布旺堆 for 旺堆 in 罗布汪堆. */
function inCorpusAround(question: string, said: string, meant: string, words: CorpusWords): string {
  const at = question.indexOf(said);
  let name = meant;
  for (let i = at - 1; i >= 0 && HAN.test(question[i] ?? "") && words.holds(`${question[i]}${name}`); i--)
    name = `${question[i]}${name}`;
  for (let i = at + said.length; HAN.test(question[i] ?? "") && words.holds(`${name}${question[i]}`); i++)
    name += question[i];
  return name;
}
