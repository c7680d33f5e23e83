import type { Language } from "../../model/corpus.ts";

/** The languages that the program speaks itself: English, Chinese in simplified and in traditional characters. */
export const LOCALES = ["zh-hans", "zh-hant", "en"] as const;

export type Locale = (typeof LOCALES)[number];

/** Languages written with traditional characters: by script, and by the regions that use them. */
const TRADITIONAL = /^zh\b.*-(?:hant|tw|hk|mo)\b/iu;

/** The locale nearest to an IETF language tag (zh-hant, en-GB, de); English for a language that the program does not speak. */
export function localeOfTag(tag: string | undefined): Locale {
  if (!/^zh\b/iu.test(tag ?? "")) return "en";
  return TRADITIONAL.test(tag ?? "") ? "zh-hant" : "zh-hans";
}

/** The language that questions to the corpus are asked in, of a locale. */
export function languageOf(locale: Locale): Language {
  return locale === "en" ? "en" : "zh";
}

/**
 * The locale of what is said about a question: the question's own language, in the characters that its reader reads.
 * @param reader the locale of the reader's app
 */
export function localeOfQuestion(language: Language, reader: Locale): Locale {
  if (language === "en") return "en";
  return reader === "zh-hant" ? reader : "zh-hans";
}

/** Reads a locale that was written down; null when it is none. */
export function readLocale(text: string): Locale | null {
  return LOCALES.find((locale) => locale === text) ?? null;
}
