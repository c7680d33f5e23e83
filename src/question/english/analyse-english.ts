import { tagWords } from "../../text/segment.ts";
import type { Alternative } from "../analysed-question.ts";
import type { SoughtTerm } from "../query-terms.ts";
import { chineseNames, foldEnglish, type Named, type RegionNames } from "../region.ts";
import { type EnglishWord, englishWords, isStopWord, saysLittle } from "./english-words.ts";
import { type Glossary, mergeAlternatives } from "./glossary.ts";
import { LONGEST_PHRASE } from "./glossary-file.ts";
import type { PinyinNames } from "./pinyin-names.ts";
import { readPlaceHead } from "./place-heads.ts";
import { relatedWords } from "./related-words.ts";
import type { RomanisedNames } from "./romanised-names.ts";
import type { TransliteratedNames } from "./transliterated-names.ts";
import { readWrittenNumber } from "./written-numbers.ts";

/** What English is turned into Chinese with. */
export interface EnglishSources {
  readonly region: RegionNames;
  readonly glossary: Glossary;
  readonly names: RomanisedNames;
  readonly foreignNames: TransliteratedNames;
  readonly pinyinNames: PinyinNames;
  /** True for a term that stands in the corpus, as a word or as characters in a row. */
  readonly inCorpus: (term: string) => boolean;
  /** Other words for one of the sources' language. */
  readonly alike: (term: string) => readonly string[];
  /** Short words of the corpus with that character in them, commonest first. */
  readonly wordsWith: (character: string) => readonly string[];
}

/** English words turned into terms of the sources. */
export interface EnglishReading {
  readonly terms: readonly SoughtTerm[];
  readonly named: readonly Named[];
  readonly notUnderstood: readonly string[];
  /** Names of places that the corpus does not have (Qinghai). */
  readonly unknownPlaces: readonly string[];
}

/** Most words of a phrase that is tried, with the little words in it. */
const LONGEST_SPAN = 6;
/** Words that the keys of the glossary leave out: House of Representatives. */
const BETWEEN_WORDS = new Set(["of", "the", "and", "for", "in", "on", "to", "at", "a", "an", "by"]);
/** Most ways to say one term that are searched for. */
const MOST_ALTERNATIVES = 16;
/** Most words of the corpus that are searched for because a one-character translation stands in them. */
const MOST_AROUND = 5;
/** How much the glossary counts for a phrase that the region's own terms list has. */
const BESIDE_REGION_TERM = 0.7;
/** Words that only say what kind of place the name before them is. */
const PLACE_KINDS = new Set(["county", "city", "prefecture", "district", "town", "township", "village", "region"]);
/** A lone character stands inside many words that mean something else. */
const SINGLE_CHARACTER_WEIGHT = 0.5;
/** 村 for "village" is found in 村级 and 农村 too, less surely. */
export const INSIDE_WORD_WEIGHT = 0.35;

/**
 * Turns the English words of a question into Chinese terms, phrases before words: names and terms of the region, then
 * the glossary, then names by their sound. A word that stands in the corpus as it is (APP, O2O) is searched for so too.
 */
export function readEnglish(text: string, sources: EnglishSources): EnglishReading {
  const words = englishWords(text);
  const terms: SoughtTerm[] = [];
  const named: Named[] = [];
  const notUnderstood: string[] = [];
  const unknownPlaces: string[] = [];
  const taken = new Set<number>();
  const seek = (at: number, length: number, alternatives: readonly Alternative[]): void => {
    terms.push(soughtTerm(words, at, length, alternatives));
    for (let i = at; i < at + length; i++) taken.add(i);
  };

  for (let at = 0; at < words.length; at++) {
    const head = readPlaceHead(words, at);
    if (head === null) continue;
    const offices = head.offices.map((term) => ({ term, weight: 1 }));
    const inCorpus = known(offices, sources);
    // Another's office (乡长) is none of the mayor's: it is looked for by its name, and missing.
    seek(at, head.length, inCorpus.length > 0 ? inCorpus : offices);
  }

  for (const { value, start, length } of sources.region.english.find(words.map((word) => foldEnglish(word.text)))) {
    // The County after a place's name was taken with it.
    if (length === 1 && taken.has(start)) continue;
    named.push(value);
    const phrase = words.slice(start, start + length).map((word) => word.text.toLowerCase());
    const listed = value.kind === "term" ? singleWordAlternatives(phrase.join(" "), sources) : [];
    const names = [...namesOf(value), ...phrase.filter(sources.inCorpus)].map((term) => ({ term, weight: 1 }));
    const others = listed.map(({ term, weight }) => ({ term, weight: weight * BESIDE_REGION_TERM }));
    seek(start, length, mergeAlternatives([...names, ...others]));
    const next = words[start + length]?.text.toLowerCase() ?? "";
    if (value.kind === "place" && PLACE_KINDS.has(next)) taken.add(start + length);
  }

  for (let at = 0; at < words.length; at++) {
    const number = taken.has(at) ? null : readWrittenNumber(words, at);
    if (number === null) continue;
    seek(at, number.length, number.alternatives);
  }

  for (let at = 0; at < words.length; at++) {
    const phrase = taken.has(at) ? null : longestGlossaryPhrase(words, at, taken, sources);
    if (phrase === null) continue;
    seek(at, phrase.length, phrase.alternatives);
  }

  for (const { at, length, names } of findSpelledNames(words, taken, sources)) {
    const [place] = names.flatMap((name) => placeOfName(name, sources.region));
    if (place !== undefined) named.push(place);
    const alternatives = [...names, ...(place === undefined ? [] : namesOf(place))].map((term) => ({
      term,
      weight: BY_SOUND_WEIGHT,
    }));
    seek(at, length, alternatives);
  }

  for (const [at, word] of words.entries()) {
    const lower = word.text.toLowerCase();
    if (taken.has(at) || isStopWord(lower) || saysLittle(lower)) continue;
    if (isAbsentPlace(word.text, sources)) {
      unknownPlaces.push(word.text);
      notUnderstood.push(word.text);
      continue;
    }
    const translated = singleWordAlternatives(lower, sources);
    if (sources.glossary.lookUp(lower).length === 0)
      named.push(...sources.names.lookUp(lower).flatMap((name) => placeOfName(name, sources.region)));
    const isName = translated.length === 0 && /^\p{Lu}/u.test(word.text);
    const alternatives = isName ? nameAlternatives(word.text, sources) : translated;
    if (alternatives.length > 0) seek(at, 1, alternatives);
    else if (mayBeThing(word.text, sources)) notUnderstood.push(word.text);
  }
  return { terms, named, notUnderstood, unknownPlaces };
}

/** Whether a word is a name, or the surest way to say it a noun: a verb or an adjective papers put in other words (burst, fast). */
function mayBeThing(word: string, { glossary }: EnglishSources): boolean {
  if (/^\p{Lu}/u.test(word)) return true;
  const [surest] = glossary.lookUp(word.toLowerCase());
  if (surest === undefined) return true;
  const said = tagWords(surest.term);
  return said.length === 1 && /^(?:n|vn|an|i|l|x)/u.test(said[0]?.tag ?? "");
}

/** Whether a word is the name of a place that the corpus has nowhere, so that no word like its name stands for it. */
function isAbsentPlace(word: string, { glossary, inCorpus }: EnglishSources): boolean {
  // Of Qinghai-Tibet one may be named by itself.
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const names = glossary.lookUp(word.toLowerCase()).map(({ term }) => term);
  return names[0] !== undefined && isPlaceName(names[0]) && !names.some(inCorpus);
}

function isPlaceName(term: string): boolean {
  const [name, ...more] = tagWords(term);
  return more.length === 0 && name?.tag === "ns";
}

/** How surely a name stands for the longer one that begins with it: Kublai for Kublai Khan. */
const SHORTENED_NAME_WEIGHT = 0.7;

function nameAlternatives(name: string, sources: EnglishSources): readonly Alternative[] {
  const longerNames = sources.glossary.beginningWith(name.toLowerCase()).filter(({ term }) => term.length > 1);
  const longer = known(longerNames, sources).map(({ term, weight }) => ({
    term,
    weight: weight * SHORTENED_NAME_WEIGHT,
  }));
  return longer.length > 0 ? longer : sources.foreignNames.lookUp(name);
}

/** The place of that very name. */
function placeOfName(name: string, region: RegionNames): readonly Named[] {
  const characters = [...name];
  const [match] = region.chinese.find(characters);
  return match?.length === characters.length && match.value.kind === "place" ? [match.value] : [];
}

interface SpelledName {
  readonly at: number;
  readonly length: number;
  readonly names: readonly string[];
}

/** Names written in pinyin over several words, given name first too, or in one word that is no word of the corpus by itself. */
function* findSpelledNames(
  words: readonly EnglishWord[],
  taken: ReadonlySet<number>,
  sources: EnglishSources,
): Iterable<SpelledName> {
  const isFree = (at: number): boolean => words[at] !== undefined && !taken.has(at);
  for (let at = 0; at < words.length; at++) {
    for (let length = LONGEST_PHRASE; length > 0 && isFree(at); length--) {
      const span = words.slice(at, at + length).map((word) => word.text.toLowerCase());
      if (span.length < length || span.some((word, i) => !isFree(at + i) || isStopWord(word))) continue;
      if (span.every((word) => singleWordAlternatives(word, sources).length > 0)) continue;
      const least = length === 1 ? LEAST_SYLLABLES : 2;
      const inOrder = sources.pinyinNames.lookUp(span.join(""), least);
      const names =
        inOrder.length > 0 || length !== 2 ? inOrder : sources.pinyinNames.lookUp(span.toReversed().join(""), least);
      if (names.length === 0) continue;
      yield { at, length, names };
      at += length - 1;
      break;
    }
  }
}

function namesOf(named: Named): readonly string[] {
  return named.kind === "place" ? chineseNames(named.place) : [named.term.name, ...named.term.synonyms];
}

function soughtTerm(
  words: readonly EnglishWord[],
  at: number,
  length: number,
  alternatives: readonly Alternative[],
): SoughtTerm {
  const last = words[at + length - 1];
  return {
    alternatives,
    weight: 1,
    start: words[at]?.start ?? 0,
    end: (last?.start ?? 0) + (last?.text.length ?? 0),
  };
}

function longestGlossaryPhrase(
  words: readonly EnglishWord[],
  at: number,
  taken: ReadonlySet<number>,
  sources: EnglishSources,
): { readonly length: number; readonly alternatives: readonly Alternative[] } | null {
  for (let length = Math.min(LONGEST_SPAN, words.length - at); length > 1; length--) {
    const span = words.slice(at, at + length).map((word) => word.text.toLowerCase());
    const phrase = span.filter((word, i) => i === 0 || i === length - 1 || !BETWEEN_WORDS.has(word));
    if (phrase.length > LONGEST_PHRASE || phrase.some(isStopWord) || span.some((_, i) => taken.has(at + i))) continue;
    const alternatives = known(sources.glossary.lookUp(phrase.join(" ")), sources);
    if (alternatives.length > 0) return { length, alternatives };
  }
  return null;
}

/** A name found by its sound may be another one of that sound. */
const BY_SOUND_WEIGHT = 0.8;
/** Syllables that one Latin word must have to be taken for a Chinese name of several words. */
const LEAST_SYLLABLES = 3;

function singleWordAlternatives(word: string, sources: EnglishSources): readonly Alternative[] {
  const asItIs = sources.inCorpus(word) ? [{ term: word, weight: 1 }] : [];
  const parts = word.includes("-") ? word.split("-") : [];
  const translated = known(sources.glossary.lookUp(word), sources);
  const byParts =
    translated.length === 0
      ? parts.filter((part) => !isStopWord(part)).flatMap((part) => known(sources.glossary.lookUp(part), sources))
      : [];
  const derived = translated.length === 0 && byParts.length === 0 ? fromRelatedWords(word, sources) : [];
  const bySound = sources.names.lookUp(word).map((term) => ({ term, weight: BY_SOUND_WEIGHT }));
  const found = [...asItIs, ...bySound, ...translated, ...byParts, ...derived];
  return (found.length > 0 ? found : inOtherWords(word, sources)).slice(0, MOST_ALTERNATIVES + MOST_AROUND);
}

/** So many of the surest translations are looked up in the thesaurus, from this weight. */
const REWORDED = { most: 6, least: 0.6 };
/** How surely another word for a translation says what the English one does. */
const REWORDED_WEIGHT = 0.5;

/** What the corpus says instead of translations that it does not have: 断裂 for 破裂, burst. */
function inOtherWords(word: string, { glossary, inCorpus, alike }: EnglishSources): readonly Alternative[] {
  const translations = glossary.lookUp(word).filter(({ term, weight }) => term.length > 1 && weight >= REWORDED.least);
  return mergeAlternatives(
    translations.slice(0, REWORDED.most).flatMap(({ term, weight }) =>
      alike(term)
        .filter((other) => other.length > 1 && inCorpus(other))
        .map((other) => ({ term: other, weight: weight * REWORDED_WEIGHT })),
    ),
  );
}

/** What a word of the same stem (disobey for disobedience) says in its place. */
const RELATED_WEIGHT = 0.7;

function fromRelatedWords(word: string, sources: EnglishSources): readonly Alternative[] {
  for (const related of relatedWords(word)) {
    const alternatives = known(sources.glossary.lookUp(related), sources);
    if (alternatives.length > 0)
      return alternatives.map(({ term, weight }) => ({ term, weight: weight * RELATED_WEIGHT }));
  }
  return [];
}

/** 朔塬县 is no way to say county. */
const IS_KIND_OF_PLACE = /^[县市区]$/u;

/** The terms that stand in the corpus, whole ones first, and a few words of the corpus around those of one character. */
function known(
  alternatives: readonly Alternative[],
  { inCorpus, wordsWith, region }: EnglishSources,
): readonly Alternative[] {
  const whole = alternatives
    .filter(({ term }) => inCorpus(term))
    .map(({ term, weight }) => ({ term, weight: term.length > 1 ? weight : weight * SINGLE_CHARACTER_WEIGHT }));
  const around = alternatives
    .filter(({ term }) => term.length === 1)
    .flatMap(({ term, weight }) =>
      wordsWith(term)
        .filter((word) => !IS_KIND_OF_PLACE.test(term) || placeOfName(word, region).length === 0)
        .map((word) => ({ term: word, weight: weight * INSIDE_WORD_WEIGHT })),
    );
  return mergeAlternatives([...whole.slice(0, MOST_ALTERNATIVES), ...around.slice(0, MOST_AROUND)]);
}
