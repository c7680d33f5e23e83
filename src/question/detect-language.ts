import type { Language } from "../model/corpus.ts";

/** English when a text has Latin letters and no character of another script; Chinese in all other cases. */
export function detectLanguage(text: string): Language {
  return /\p{Script=Latin}/u.test(text) && !/[\p{Script=Han}\p{Script=Tibetan}]/u.test(text) ? "en" : "zh";
}
