import { pinyin } from "pinyin-pro";
import { tagWords } from "../../text/segment.ts";
import { TRANSLITERATION_CHARACTERS } from "../../text/transliteration.ts";
import type { Alternative } from "../analysed-question.ts";
import { likenessOfSound, type SoundSkeleton, skeletonOfLatin, skeletonOfPinyin } from "./sound-skeleton.ts";

/** Finds foreign names of the corpus by their sound: Peyton → 佩顿. */
export interface TransliteratedNames {
  /** Names that sound like the letters given, best first, weighted by how alike they sound. */
  lookUp(letters: string): readonly Alternative[];
}

const NAME = new RegExp(`[${TRANSLITERATION_CHARACTERS}]{2,8}`, "gu");
const SHORTEST_SKELETON = 2;
const LEAST_LIKENESS = 0.82;
const MOST_NAMES = 3;
/** A name found by sound is never quite sure. */
const SURENESS = 0.8;

interface SoundingName {
  readonly name: string;
  readonly skeleton: SoundSkeleton;
}

/**
 * Reads the foreign names off the texts of the corpus when the first one is looked up, not before.
 * @param isCommonWord true for a word of everyday Chinese that happens to be written with such characters (考古)
 */
export function indexTransliteratedNames(
  texts: () => Iterable<string>,
  isCommonWord: (word: string) => boolean,
): TransliteratedNames {
  let names: readonly SoundingName[] | null = null;
  return {
    lookUp(letters) {
      names ??= gatherNames(texts(), isCommonWord);
      const wanted = skeletonOfLatin(letters);
      if (wanted.length < SHORTEST_SKELETON) return [];
      return names
        .map(({ name, skeleton }) => ({ term: name, weight: likenessOfSound(wanted, skeleton) }))
        .filter(({ weight }) => weight >= LEAST_LIKENESS)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST_NAMES)
        .map(({ term, weight }) => ({ term, weight: weight * SURENESS }));
    },
  };
}

/** Whether the dictionary has it as a word, and as no name. */
function isEverydayWord(characters: string): boolean {
  const [word, ...more] = tagWords(characters);
  return more.length === 0 && /^(?:v|a|d|c|p|i|l|n$|b|r|m|t|s$)/u.test(word?.tag ?? "");
}

function gatherNames(texts: Iterable<string>, isCommonWord: (word: string) => boolean): readonly SoundingName[] {
  const names = new Set<string>();
  for (const text of texts) for (const [name] of text.matchAll(NAME)) names.add(name);
  return [...names]
    .filter((name) => !isCommonWord(name) && !isEverydayWord(name))
    .map((name) => ({ name, skeleton: skeletonOfPinyin(pinyin(name, { toneType: "none", type: "array" })) }))
    .filter(({ skeleton }) => skeleton.length >= SHORTEST_SKELETON);
}
