import { Composer, type Context } from "grammy";
import type { Store } from "../../store/store.ts";
import { plain } from "../card/formatted-text.ts";
import { speakIn } from "../texts/speak.ts";
import type { Readers } from "./readers.ts";
import { sendCard } from "./send-card.ts";

/** Answers /forget: deletes what is kept of the user who asks. */
export function forgetMe(store: Store, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("forget", async (ctx) => {
    // An anonymous admin comes as a user of Telegram's own, whose entries are many people's.
    if (ctx.from === undefined || ctx.from.is_bot) return;
    // The language chosen is among what is forgotten.
    const speak = speakIn(await readers.locale(ctx));
    const entries = store.forget(ctx.from.id);
    await sendCard(ctx, plain(speak("forgotten", { entries })), ctx.message.message_id);
  });
  return composer;
}
