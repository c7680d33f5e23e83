import type { Context } from "grammy";
import type { Language } from "../../model/corpus.ts";
import { type Locale, localeOfQuestion, localeOfTag } from "../texts/locale.ts";
import type { Settings } from "./ports.ts";

/** The locales to speak to people in. */
export interface Readers {
  /** The locale that whoever wrote, pressed or typed has chosen, else that of their app. */
  readonly locale: (ctx: Context) => Promise<Locale>;
  /** The locale that they have chosen, else the language of the question, in the characters of their app. */
  readonly localeOfAnswer: (ctx: Context, question: Language) => Promise<Locale>;
}

export function createReaders({ localeOf }: Pick<Settings, "localeOf">): Readers {
  const chosen = async (ctx: Context): Promise<Locale | null> => {
    const reader = readerId(ctx);
    return reader === undefined ? null : await localeOf(reader);
  };
  return {
    locale: async (ctx) => (await chosen(ctx)) ?? localeOfTag(ctx.from?.language_code),
    localeOfAnswer: async (ctx, question) =>
      (await chosen(ctx)) ?? localeOfQuestion(question, localeOfTag(ctx.from?.language_code)),
  };
}

/** Who to remember something for: a person, or the chat they write in the name of, as anonymous admins do. */
export function readerId(ctx: Context): number | undefined {
  return ctx.message?.sender_chat?.id ?? ctx.from?.id;
}
