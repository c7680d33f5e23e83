import { Composer, type Context } from "grammy";
import type { Engine } from "../../../model/asking.ts";
import { plain } from "../../card/formatted-text.ts";
import { renderWelcome } from "../../card/render-welcome.ts";
import { speakIn } from "../../texts/speak.ts";
import { chatStyle } from "../chat-style.ts";
import { readStartPayload } from "../deep-links.ts";
import type { Readers } from "../readers.ts";
import { sendCard } from "../send-card.ts";
import { sendHelp } from "./help.ts";
import { sendSentence } from "./source.ts";

/** What the button above an empty list of results gives to /start. */
export const HELP_PAYLOAD = "help";

/** /start: what the program is, or what a link to the bot leads to. */
export function greet(engine: Engine, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("start", async (ctx) => {
    const locale = await readers.locale(ctx);
    const payload = ctx.match.trim();
    const sentence = readStartPayload(payload);
    const sent = sentence !== null && (await sendSentence(ctx, engine, sentence, chatStyle(ctx, locale)));
    if (sent) return;
    if (payload === HELP_PAYLOAD) return await sendHelp(ctx, engine, locale);
    const card = payload === "" ? renderWelcome(engine, locale) : plain(speakIn(locale)("link-gone"));
    await sendCard(ctx, card, ctx.message.message_id);
  });
  return composer;
}
