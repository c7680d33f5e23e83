import type { User } from "grammy/types";
import type { Language } from "../../model.ts";
import { languageOf, localeOfTag } from "../texts/locale.ts";

/** The language that staff and askers who are refused are spoken to in: that of their app. */
export function userLanguage(user: User | undefined): Language {
  return languageOf(localeOfTag(user?.language_code));
}
