import { Composer, type Context } from "grammy";
import type { Engine } from "../../model.ts";
import { join } from "../card/formatted-text.ts";
import { renderHelp, renderWelcome } from "../card/render-welcome.ts";
import { speakIn } from "../texts/speak.ts";
import type { Readers } from "./readers.ts";
import { sendCard } from "./send-card.ts";

/** Answers /start and /help, in the reader's locale. */
export function greet(engine: Engine, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  const messages = composer.on("message");
  messages.command("start", async (ctx) => {
    await sendCard(ctx, renderWelcome(engine, await readers.locale(ctx.from)), ctx.message.message_id);
  });
  messages.command("help", async (ctx) => {
    const locale = await readers.locale(ctx.from);
    const inGroups = speakIn(locale)("in-groups", { username: ctx.me.username });
    await sendCard(ctx, join([renderHelp(engine, locale), inGroups], "\n\n"), ctx.message.message_id);
  });
  return composer;
}
