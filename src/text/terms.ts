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
    const characters = [...run];
    for (let i = 1; i < characters.length; i++) terms.push(`${characters[i - 1]}${characters[i]}`);
  }
  return terms;
}
