import type { CorpusIndex } from "../index/corpus-index.ts";
import { rarityAmong } from "../index/rarity-among.ts";

/** So often does the commonest English word stand beside one at this place (Zipf's law). */
const ZIPF_PLACE = 10;
/** Words not among the known ones are about this rare. */
const UNKNOWN_PLACE = 100_000;

/**
 * Rarity of an English word by its place among English words, the commonest 0; in sources of another language it cannot be
 * counted.
 */
export function rarityOfPlace(place: number | null): number {
  return rarityAmong(0, 0, 1 / (1 + (place ?? UNKNOWN_PLACE) / ZIPF_PLACE));
}

/** Rarity of a word, in the corpus and at large. */
export function wordRarity({ size, words, background }: CorpusIndex, word: string): number {
  const id = words.sentences.vocabulary.id(word);
  if (id === undefined) return rarityAmong(size.sentences, 0, background.share(word));
  return rarityAmong(size.sentences, words.frequencies[id] ?? 0, words.atLarge[id] ?? 0);
}

/** Rarity of a character of one UTF-16 unit, in the corpus and at large. */
export function characterRarity({ size, characterFrequencies, background }: CorpusIndex, character: string): number {
  const frequency = characterFrequencies[character.charCodeAt(0)] ?? 0;
  return rarityAmong(size.sentences, frequency, background.share(character));
}

const PARTICLES = new Set("的了在是和与及或之而其于为以也都就被有");
const PARTICLE_WEIGHT = 0.1;

/** What a word or character of the question counts beside its rarity: little for a particle, which says nothing of a subject. */
export function particleDiscount(term: string): number {
  return PARTICLES.has(term) ? PARTICLE_WEIGHT : 1;
}
