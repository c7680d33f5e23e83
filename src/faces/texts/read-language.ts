import { LOCALES, type Locale } from "./locale.ts";
import { speakIn } from "./speak.ts";

/** What can be written for a language besides its locale and its name in itself; null follows the reader's surroundings. */
const OTHER_NAMES: ReadonlyMap<string, Locale | null> = new Map([
  ["zh", "zh-hans"],
  ["zh-cn", "zh-hans"],
  ["chinese", "zh-hans"],
  ["中文", "zh-hans"],
  ["简体", "zh-hans"],
  ["zh-tw", "zh-hant"],
  ["zh-hk", "zh-hant"],
  ["繁体", "zh-hant"],
  ["繁體", "zh-hant"],
  ["繁体中文", "zh-hant"],
  ["英文", "en"],
  ["英语", "en"],
  ["英語", "en"],
  ["auto", null],
]);

/**
 * Reads the language that was written after /lang: a locale, or a name that stands on a button.
 * @returns null for that of the reader's surroundings; undefined when it is none
 */
export function readLanguage(text: string): Locale | null | undefined {
  const name = text.trim().toLowerCase();
  const named = LOCALES.find((locale) => locale === name || speakIn(locale)("language-name").toLowerCase() === name);
  if (named !== undefined) return named;
  const ofApp = LOCALES.some((locale) => speakIn(locale)("language-of-app").toLowerCase() === name);
  return ofApp ? null : OTHER_NAMES.get(name);
}
