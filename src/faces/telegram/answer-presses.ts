import { Composer, type Context, type Filter } from "grammy";
import type { Engine } from "../../model/asking.ts";
import { speakIn } from "../texts/speak.ts";
import { type Press, readPress } from "./callback-data.ts";
import { setLanguage } from "./commands/language.ts";
import { turnSources } from "./commands/sources.ts";
import type { Ports } from "./ports.ts";
import type { Readers } from "./readers.ts";
import { showArticle, showContext } from "./show-context.ts";
import { showPage } from "./show-page.ts";
import { showRaw } from "./show-raw.ts";
import { takeVote } from "./take-vote.ts";

/** Does what a pressed button asks for, or says that the button has expired. */
export function answerPresses(engine: Engine, ports: Ports, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("callback_query", async (ctx) => {
    const press = readPress(ctx.callbackQuery.data ?? "");
    const done = press !== null && (await act(ctx, press));
    const text = done === false ? speakIn(await readers.locale(ctx))("expired") : done;
    await ctx.answerCallbackQuery(text === true ? {} : { text });
  });
  return composer;

  /** Whether the button could do what it says, or what to tell whoever pressed it. */
  async function act(ctx: Filter<Context, "callback_query">, press: Press): Promise<boolean | string> {
    switch (press.kind) {
      case "context":
        return await showContext(ctx, engine, press);
      case "article":
      case "open":
        return await showArticle(ctx, engine, press);
      case "raw":
        return await showRaw(ctx, engine, ports.readRaw, press);
      case "results":
        return await showPage(ctx, engine, ports.conversations, press);
      case "up":
      case "down":
        if (!(await takeVote(ctx, engine, ports, press))) return false;
        return speakIn(await readers.locale(ctx))("vote-taken");
      case "sources":
        return await turnSources(ctx, engine, press);
      case "language":
        return await setLanguage(ctx, ports.settings, press);
    }
  }
}
