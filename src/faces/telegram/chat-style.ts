import type { Context } from "grammy";
import type { CardStyle } from "../card/card-style.ts";
import type { Locale } from "../texts/locale.ts";
import { linkToSentence } from "./deep-links.ts";

/** Cards as a chat takes them: short ones where many people read, with links that open their sentences in the bot. */
export function chatStyle(ctx: Context, locale: Locale): CardStyle {
  return {
    locale,
    short: ctx.chat !== undefined && ctx.chat.type !== "private",
    linkTo: (sentence) => linkToSentence(ctx.me.username, sentence),
  };
}
