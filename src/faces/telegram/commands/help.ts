import { Composer, type Context } from "grammy";
import type { Engine } from "../../../model/asking.ts";
import { join } from "../../card/formatted-text.ts";
import { renderAbout, renderHelp } from "../../card/render-welcome.ts";
import type { Locale } from "../../texts/locale.ts";
import { speakIn } from "../../texts/speak.ts";
import type { Readers } from "../readers.ts";
import { sendCard } from "../send-card.ts";

/** /help: how to ask, in private, in groups and while typing. /about: what the program is and how much it has read. */
export function explain(engine: Engine, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  const messages = composer.on("message");
  messages.command("help", async (ctx) => await sendHelp(ctx, engine, await readers.locale(ctx)));
  messages.command("about", async (ctx) => {
    await sendCard(ctx, renderAbout(engine, await readers.locale(ctx)), ctx.message.message_id);
  });
  return composer;
}

/** Sends how to ask below a message. */
export async function sendHelp(
  ctx: Context & { readonly message: NonNullable<Context["message"]> },
  engine: Engine,
  locale: Locale,
): Promise<void> {
  const speak = speakIn(locale);
  const { username } = ctx.me;
  const ways = [speak("in-groups", { username }), speak("inline-anywhere", { username }), speak("commands-head")];
  await sendCard(ctx, join([renderHelp(engine, locale), ways.join("\n")], "\n\n"), ctx.message.message_id);
}
