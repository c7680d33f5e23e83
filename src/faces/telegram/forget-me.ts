import { Composer, type Context } from "grammy";
import type { Store } from "../../store/store.ts";
import { plain } from "../card/formatted-text.ts";
import { OPERATION_WORDING } from "./operation-wording.ts";
import { sendCard } from "./send-card.ts";
import { userLanguage } from "./user-language.ts";

/** Answers /forget: deletes what is kept of the user who asks. */
export function forgetMe(store: Store): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("forget", async (ctx) => {
    // An anonymous admin comes as a user of Telegram's own, whose entries are many people's.
    if (ctx.from === undefined || ctx.from.is_bot) return;
    const entries = store.forget(ctx.from.id);
    await sendCard(ctx, plain(OPERATION_WORDING[userLanguage(ctx.from)].forgotten(entries)), ctx.message.message_id);
  });
  return composer;
}
