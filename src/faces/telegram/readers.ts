import type { User } from "grammy/types";
import type { Language } from "../../model.ts";
import { type Locale, localeOfQuestion, localeOfTag } from "../texts/locale.ts";
import type { Settings } from "./ports.ts";

/** The locales to speak to people in. */
export interface Readers {
  /** The locale that a person chose, else that of their app. */
  readonly locale: (person: User | undefined) => Promise<Locale>;
  /** The locale that a person chose, else the language of the question, in the characters of their app. */
  readonly localeOfAnswer: (person: User | undefined, question: Language) => Promise<Locale>;
}

export function createReaders({ localeOf }: Pick<Settings, "localeOf">): Readers {
  const chosen = async (person: User | undefined): Promise<Locale | null> =>
    person === undefined ? null : await localeOf(person.id);
  return {
    locale: async (person) => (await chosen(person)) ?? localeOfTag(person?.language_code),
    localeOfAnswer: async (person, question) =>
      (await chosen(person)) ?? localeOfQuestion(question, localeOfTag(person?.language_code)),
  };
}
