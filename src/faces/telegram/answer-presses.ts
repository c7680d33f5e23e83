import { Composer, type Context } from "grammy";
import type { Engine } from "../../model.ts";
import { readPress } from "./callback-data.ts";
import { showContext } from "./show-context.ts";
import { showPage } from "./show-page.ts";
import { userLanguage } from "./user-language.ts";
import { TELEGRAM_WORDING } from "./wording.ts";

/** Does what a pressed button asks for, or says that the button has expired. */
export function answerPresses(engine: Engine): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("callback_query", async (ctx) => {
    const press = readPress(ctx.callbackQuery.data ?? "");
    const done =
      press !== null &&
      (press.kind === "context" ? await showContext(ctx, engine, press) : await showPage(ctx, engine, press));
    await ctx.answerCallbackQuery(done ? {} : { text: TELEGRAM_WORDING[userLanguage(ctx.from)].expired });
  });
  return composer;
}
