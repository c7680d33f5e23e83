import { readLanguageData } from "../../text/language-data.ts";
import { findLine, linesFrom } from "../../text/sorted-lines.ts";
import type { Alternative } from "../analysed-question.ts";
import { baseForms } from "./base-forms.ts";
import { GLOSSARY_FILE } from "./glossary-file.ts";

/** English words and phrases with the Chinese terms that may say them, surest first. */
export interface Glossary {
  /** The terms for a phrase in lower case whose last word may be inflected; empty when it is not listed. */
  lookUp(phrase: string): readonly Alternative[];
  /** The terms for the longer phrases that begin with a word in lower case, surest first. */
  beginningWith(word: string): readonly Alternative[];
}

/**
 * Opens the glossary. It stays one block of bytes and is searched by halving, so opening costs no more than reading.
 * @throws MissingLanguageDataError when the program was not built
 */
export async function openGlossary(file: string = GLOSSARY_FILE): Promise<Glossary> {
  const bytes = await readLanguageData(file);
  return {
    lookUp: (phrase) => lookUpInflected(bytes, phrase),
    beginningWith: (word) =>
      mergeAlternatives(linesFrom(bytes, `${word} `, MOST_LONGER).flatMap((line) => parseTerms(line.split(" ")))),
  };
}

function lookUpInflected(bytes: Buffer, phrase: string): readonly Alternative[] {
  const found = readTerms(bytes, phrase);
  if (found.length > 0) return mergeAlternatives(found);
  for (const base of baseForms(phrase)) {
    const uninflected = readTerms(bytes, base);
    if (uninflected.length > 0) return mergeAlternatives(uninflected);
  }
  return [];
}

/** A word that begins more phrases than this is looked up by itself. */
const MOST_LONGER = 8;

function readTerms(bytes: Buffer, key: string): readonly Alternative[] {
  const parts = findLine(bytes, key)?.split(" ") ?? [];
  const redirect = parts[0]?.startsWith("=") ? parts.shift()?.slice(1) : undefined;
  const base = redirect === undefined ? [] : (findLine(bytes, redirect)?.split(" ") ?? []);
  return parseTerms([...parts, ...base]);
}

/** Reads parts of the form `term:weight`, weights in hundredths. */
function parseTerms(parts: readonly string[]): readonly Alternative[] {
  return parts
    .filter((part) => !part.startsWith("="))
    .map((part) => {
      const colon = part.lastIndexOf(":");
      return { term: part.slice(0, colon), weight: Number(part.slice(colon + 1)) / 100 };
    });
}

/** The same term from several entries counts once, with its best weight. */
export function mergeAlternatives(alternatives: readonly Alternative[]): readonly Alternative[] {
  const best = new Map<string, number>();
  for (const { term, weight } of alternatives) best.set(term, Math.max(best.get(term) ?? 0, weight));
  return [...best].map(([term, weight]) => ({ term, weight })).sort((a, b) => b.weight - a.weight);
}
