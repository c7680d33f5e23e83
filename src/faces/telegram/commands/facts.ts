import { Composer, type Context } from "grammy";
import type { Engine } from "../../../model/asking.ts";
import { renderAskedFacts } from "../../card/render-asked-facts.ts";
import { chatStyle } from "../chat-style.ts";
import type { Readers } from "../readers.ts";
import { sendCard } from "../send-card.ts";

/** /facts PLACE [WORD] [PAGE]: the figures told of a place, or of what is counted. */
export function listFacts(engine: Engine, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("facts", async (ctx) => {
    const locale = await readers.locale(ctx);
    await sendCard(ctx, renderAskedFacts(engine, ctx.match, chatStyle(ctx, locale)), ctx.message.message_id);
  });
  return composer;
}
