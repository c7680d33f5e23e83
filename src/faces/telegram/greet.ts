import { Composer, type Context } from "grammy";
import type { Engine } from "../../model.ts";
import { join } from "../card/formatted-text.ts";
import { renderHelp, renderWelcome } from "../card/render-welcome.ts";
import { sendCard } from "./send-card.ts";
import { userLanguage } from "./user-language.ts";
import { TELEGRAM_WORDING } from "./wording.ts";

/** Answers /start and /help, in the language of the user's app. */
export function greet(engine: Engine): Composer<Context> {
  const composer = new Composer<Context>();
  const messages = composer.on("message");
  messages.command("start", async (ctx) => {
    await sendCard(ctx, renderWelcome(engine, userLanguage(ctx.from)), ctx.message.message_id);
  });
  messages.command("help", async (ctx) => {
    const language = userLanguage(ctx.from);
    const help = join([renderHelp(engine, language), TELEGRAM_WORDING[language].inGroups(ctx.me.username)], "\n\n");
    await sendCard(ctx, help, ctx.message.message_id);
  });
  return composer;
}
