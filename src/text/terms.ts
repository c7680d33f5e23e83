import { characterLengthAt } from "./character-length.ts";
import { cutForSearch } from "./segment.ts";

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.'’](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const WORD = /[\p{L}\p{N}]/u;
const HAN = /^\p{Script=Han}/u;

/** The words of a normalised text that can be searched for, shorter words inside long ones included; no punctuation. */
export function wordTerms(text: string): string[] {
  return cutForSearch(text).filter((word) => WORD.test(word));
}

/**
 * Overlapping pairs of Chinese characters; a lone Chinese character, a Latin word and a number count as they are.
 * Needs no dictionary, so it finds what segmentation cuts differently in question and source.
 */
export function bigramTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.matchAll(RUNS)) {
    if (!HAN.test(run) || run.length < 2) {
      terms.push(run);
      continue;
    }
    // A slice of two is looked up at once; what is put together of two is only when it is looked up.
    for (let first = 0, next = characterLengthAt(run, 0); next < run.length; ) {
      const end = next + characterLengthAt(run, next);
      terms.push(run.slice(first, end));
      first = next;
      next = end;
    }
  }
  return terms;
}
