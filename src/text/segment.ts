import { existsSync } from "node:fs";
import nodejieba from "nodejieba";
import { KEYWORD_STOPS_FILE, KEYWORD_WEIGHTS_FILE } from "./keyword-files.ts";

/** A word with its part of speech in jieba's tag set (n, v, nr person, ns place, nt organisation, m number, x other). */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

let loaded = false;

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
}

/** The words of a text and the shorter words inside long ones, as a search index wants them. */
export function cutForSearch(text: string): readonly string[] {
  return nodejieba.cutForSearch(text, true);
}

/** The words of a text with their parts of speech. */
export function tagWords(text: string): readonly TaggedWord[] {
  return nodejieba.tag(text);
}

/**
 * The words of a Chinese text as far as the dictionary has them; what it has not is cut into characters. For taking apart
 * what {@link cutForSearch} guessed to be one word. Chops numbers and Latin words.
 */
export function cutByDictionary(text: string): readonly string[] {
  return nodejieba.cut(text);
}
