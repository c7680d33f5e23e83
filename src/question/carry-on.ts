import type { Place } from "../model.ts";
import { normalise } from "../text/normalise.ts";
import { detectLanguage } from "./detect-language.ts";
import { englishWords } from "./english/english-words.ts";
import { findPlacesAt } from "./place-scope.ts";
import { foldEnglish, type RegionNames } from "./region.ts";

const CHINESE_FOLLOW_UP = /^(?:那么?|还有)?\s*(?<topic>.{1,20}?)(?:呢|怎么样|又如何)[?？!！。\s]*$/u;
const ENGLISH_FOLLOW_UP = /^(?:and|(?:and )?(?:what|how) about)\s+(?:in |for |at )?(?<topic>.{1,40}?)[?.!\s]*$/iu;
const YEAR = /(?:19|20)\d{2}年?|去年|前年|今年/u;

interface NamedSpan {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

/**
 * Completes a follow-up (那八宿呢？, and Markam?, 去年呢) from the question before it: another place or year takes the
 * place of the one asked about.
 * @returns the whole question, null when this is a question of its own
 */
export function carryOn(question: string, previous: string, names: RegionNames): string | null {
  const match = CHINESE_FOLLOW_UP.exec(question.trim()) ?? ENGLISH_FOLLOW_UP.exec(question.trim());
  const topic = match?.groups?.topic;
  if (topic === undefined) return null;
  const [asked] = findNamed(topic, names);
  if (asked !== undefined) return withPlace(previous, asked.place, topic.slice(asked.start, asked.end), names);
  const year = YEAR.exec(topic)?.[0];
  return year === undefined ? null : withYear(previous, year);
}

function withPlace(previous: string, place: Place, said: string, names: RegionNames): string {
  const language = detectLanguage(previous);
  const name =
    detectLanguage(said) === language ? said : language === "zh" ? place.name : (place.romanisations[0] ?? said);
  const [before] = findNamed(previous, names);
  if (before !== undefined) return previous.slice(0, before.start) + name + previous.slice(before.end);
  return language === "zh" ? name + previous : `${previous.replace(/[?.!\s]+$/u, "")} in ${name}?`;
}

function withYear(previous: string, year: string): string {
  return YEAR.test(previous) ? previous.replace(YEAR, year) : year + previous;
}

/** The places a question names, in Chinese or in Latin letters, with their places in the text as it stands. */
function findNamed(text: string, names: RegionNames): readonly NamedSpan[] {
  const { text: normalised, toOriginal } = normalise(text);
  const chinese = findPlacesAt(normalised, names).map(({ place, start, end }) => ({
    place,
    start: toOriginal(start),
    end: toOriginal(end),
  }));
  const words = englishWords(text);
  const latin = names.english.find(words.map((word) => foldEnglish(word.text))).flatMap(({ value, start, length }) => {
    const first = words[start];
    const last = words[start + length - 1];
    if (value.kind !== "place" || first === undefined || last === undefined) return [];
    return [{ place: value.place, start: first.start, end: last.start + last.text.length }];
  });
  return [...chinese, ...latin].sort((a, b) => a.start - b.start);
}
