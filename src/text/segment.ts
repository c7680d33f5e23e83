import { existsSync } from "node:fs";
import { LRUCache } from "lru-cache";
import nodejieba from "nodejieba";
import type { Span } from "../model/corpus.ts";
import { KEYWORD_STOPS_FILE, KEYWORD_WEIGHTS_FILE } from "./keyword-files.ts";
import { remember } from "./remember.ts";

/** A word with its part of speech in jieba's tag set (n, v, nr person, ns place, nt organisation, m number, x other). */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** A word of a text with where it stands in it. */
export interface PlacedWord extends TaggedWord, Span {}

/** Where the words of a text stand in it, given one after another from its beginning. */
export function placeWords(tagged: readonly TaggedWord[]): readonly PlacedWord[] {
  let at = 0;
  return tagged.map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { word, tag, start, end: at };
  });
}

let loaded = false;

/** A question is taken apart by several readers in turn, so the last texts are remembered; longer ones are not asked twice. */
const REMEMBERED = 64;
const LONGEST_REMEMBERED = 200;
const searched = new LRUCache<string, readonly string[]>({ max: REMEMBERED });
const tagged = new LRUCache<string, readonly TaggedWord[]>({ max: REMEMBERED });

function rememberShort<T extends object>(known: LRUCache<string, T>, read: (text: string) => T): (text: string) => T {
  const remembered = remember<T, string>(read, known);
  return (text) => (text.length > LONGEST_REMEMBERED ? read(text) : remembered(text));
}

/** Loads the dictionary (about 0.8 s and 250 MB) now instead of at the first word; does nothing when it is loaded. */
export function loadDictionary(): void {
  if (loaded) return;
  loaded = true;
  // A path that is not there would abort the process.
  const built = existsSync(KEYWORD_WEIGHTS_FILE) && existsSync(KEYWORD_STOPS_FILE);
  nodejieba.load(built ? { idfDict: KEYWORD_WEIGHTS_FILE, stopWordDict: KEYWORD_STOPS_FILE } : {});
}

/** Teaches the segmenter names it may not know. Words stay known for the life of the process. */
export function learnWords(words: Iterable<string>): void {
  for (const word of words) nodejieba.insertWord(word);
  searched.clear();
  tagged.clear();
  knownWords.clear();
}

/** The words of a text and the shorter words inside long ones, as a search index wants them. */
export const cutForSearch: (text: string) => readonly string[] = rememberShort(searched, (text) =>
  nodejieba.cutForSearch(text, true),
);

/** The words of a text with their parts of speech. */
export const tagWords: (text: string) => readonly TaggedWord[] = rememberShort(tagged, tagByWords);

/** So many words are remembered with their tags: more than a corpus of a million characters has. */
const REMEMBERED_WORDS = 100_000;
const knownWords = new Map<string, TaggedWord>();

/**
 * The segmenter tags a word without regard to its neighbours, and cutting alone takes it half the time, so that a text of
 * words that were seen before is only cut.
 */
function tagByWords(text: string): readonly TaggedWord[] {
  const words: TaggedWord[] = [];
  for (const word of wholeWords(text, cutForSearch(text)) ?? nodejieba.cut(text, true)) {
    const known = knownWords.get(word) ?? learnTag(word);
    if (known === null) return nodejieba.tag(text);
    words.push(known);
  }
  return words;
}

const LONGEST_INNER = 3;
/** No word holds more shorter ones; a text of short words alone would be looked through to its end for each. */
const MOST_INNER = 40;

/**
 * The words of a text out of what {@link cutForSearch} gives, which is nearly always cut already: before a word of three
 * characters or more it gives the shorter words inside. Null where that leaves a doubt.
 */
function wholeWords(text: string, searched: readonly string[]): readonly string[] | null {
  const words: string[] = [];
  let at = 0;
  for (let next = 0; next < searched.length; ) {
    const last = placeOfWhole(text, at, searched, next);
    const word = searched[last] ?? "";
    if (!text.startsWith(word, at)) return null;
    words.push(word);
    at += word.length;
    next = last + 1;
  }
  return at === text.length ? words : null;
}

/** Place of the longest word that begins at an offset and holds all that is given before it, from place `first` on. */
function placeOfWhole(text: string, at: number, searched: readonly string[], first: number): number {
  let found = first;
  for (let place = first; place < Math.min(searched.length, first + MOST_INNER); place++) {
    const word = searched[place] ?? "";
    if (place > first && word.length >= LONGEST_INNER && text.startsWith(word, at)) {
      const inside = searched.slice(first, place).every((inner) => inner.length < word.length && word.includes(inner));
      if (inside) found = place;
    }
    if (word.length < 2 || word.length > LONGEST_INNER) break;
  }
  return found;
}

/** Tags a word by itself; null when by itself it is cut in two. */
function learnTag(word: string): TaggedWord | null {
  const [tagged, ...more] = nodejieba.tag(word);
  if (tagged === undefined || more.length > 0) return null;
  if (knownWords.size >= REMEMBERED_WORDS) knownWords.clear();
  knownWords.set(word, tagged);
  return tagged;
}

/**
 * The words of a Chinese text as far as the dictionary has them; what it has not is cut into characters. For taking apart
 * what {@link cutForSearch} guessed to be one word. Chops numbers and Latin words.
 */
export function cutByDictionary(text: string): readonly string[] {
  return nodejieba.cut(text);
}
