import { Composer, type Context, type Filter } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import { plain } from "../../card/formatted-text.ts";
import { LOCALES, type Locale, localeOfTag } from "../../texts/locale.ts";
import { readLanguage } from "../../texts/read-language.ts";
import { speakIn } from "../../texts/speak.ts";
import type { PressOf } from "../callback-data.ts";
import { button, keyboard } from "../card-keyboards.ts";
import type { Settings } from "../ports.ts";
import { type Readers, readerId } from "../readers.ts";
import { sendCard } from "../send-card.ts";

/** /lang: asks which language to speak to a person in; a language written after it is taken at once. */
export function chooseLanguage(settings: Settings, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("lang", async (ctx) => {
    const chosen = readLanguage(ctx.match);
    if (chosen !== undefined) await settings.setLocale(readerId(ctx) ?? ctx.from.id, chosen);
    const locale = await readers.locale(ctx);
    const text = speakIn(locale)(chosen === undefined ? "choose-language" : "language-set");
    const buttons = chosen === undefined ? languageKeyboard(locale) : keyboard([]);
    await sendCard(ctx, plain(text), ctx.message.message_id, buttons);
  });
  return composer;
}

/** Speaks to whoever pressed the button in the language on it; what to tell them. */
export async function setLanguage(
  ctx: Filter<Context, "callback_query">,
  settings: Settings,
  { locale }: PressOf<"language">,
): Promise<string> {
  await settings.setLocale(ctx.from.id, locale);
  return speakIn(locale ?? localeOfTag(ctx.from.language_code))("language-set");
}

function languageKeyboard(current: Locale): InlineKeyboardMarkup {
  return keyboard([
    LOCALES.flatMap((locale) => button(speakIn(locale)("language-name"), { kind: "language", locale })),
    button(speakIn(current)("language-of-app"), { kind: "language", locale: null }),
  ]);
}
