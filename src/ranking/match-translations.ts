import type { CorpusIndex } from "../index/corpus-index.ts";
import { rarityAmong } from "../index/rarity-among.ts";
import type { SaidTerm } from "../question/analysed-question.ts";
import { remember } from "../text/remember.ts";
import type { CharacterMatch } from "./match-characters.ts";
import { characterRarity } from "./rarity.ts";

/** So many ways to say a word, the surest, are looked at character by character. */
const MOST_WAYS = 8;
/** What a way counts of which only some characters are found, beside what their share says. */
const IN_PART = 0.6;

interface Way {
  readonly term: string;
  readonly characters: readonly { readonly text: string; readonly share: number }[];
  readonly weight: number;
}

/**
 * The words of an English question against sentences, as the characters of a Chinese one are: a word is found as far as
 * the surest of its translations is whose characters the sentence holds.
 */
export function matchTranslations(index: CorpusIndex, words: readonly SaidTerm[]): CharacterMatch {
  const terms = words.map(({ ways }) => {
    const best = Math.max(...ways.map(({ weight }) => weight));
    return ways.slice(0, MOST_WAYS).map((way) => asWay(index, way.term, way.weight / best));
  });
  const weights = Float64Array.from(words, ({ ways }) => {
    const occurrences = ways.reduce((sum, { term, weight }) => sum + weight * frequencyOf(index, term), 0);
    const atLarge = Math.max(0, ...ways.map(({ term, weight }) => weight * index.background.share(term)));
    return rarityAmong(index.size.sentences, occurrences, atLarge);
  });
  const foundIn = (text: string): Float32Array =>
    Float32Array.from(terms, (ways) => Math.max(0, ...ways.map((way) => heldBy(text, way))));
  return {
    weights,
    ideal: weights.reduce((sum, weight) => sum + weight, 0),
    findIn: (text, start, end, into) => into.set(foundIn(text.slice(start, end))),
    found: remember((sentence) => foundIn(index.texts[sentence] ?? "")),
  };
}

function asWay(index: CorpusIndex, term: string, weight: number): Way {
  const rarities = [...new Set(term)].map((text) => ({ text, rarity: characterRarity(index, text) }));
  const sum = rarities.reduce((all, { rarity }) => all + rarity, 0) || 1;
  return { term, weight, characters: rarities.map(({ text, rarity }) => ({ text, share: rarity / sum })) };
}

function frequencyOf(index: CorpusIndex, term: string): number {
  const id = index.words.sentences.vocabulary.id(term);
  if (id !== undefined) return index.words.frequencies[id] ?? 0;
  return Math.min(...Array.from(term, (character) => index.characterFrequencies[character.charCodeAt(0)] ?? 0));
}

function heldBy(text: string, { term, characters, weight }: Way): number {
  if (text.includes(term)) return weight;
  let share = 0;
  for (const character of characters) if (text.includes(character.text)) share += character.share;
  return weight * IN_PART * share * share;
}
