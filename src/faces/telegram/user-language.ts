import type { User } from "grammy/types";
import type { Language } from "../../model.ts";

/** The language to speak to a user in, by the language of their Telegram app (IETF tag). */
export function userLanguage(user: User | undefined): Language {
  return user?.language_code?.toLowerCase().startsWith("zh") ? "zh" : "en";
}
