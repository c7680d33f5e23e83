import { Composer, type Context } from "grammy";
import type { Engine } from "../../../model.ts";
import { plain } from "../../card/formatted-text.ts";
import { countFactPages, renderFacts } from "../../card/render-facts.ts";
import { speakIn } from "../../texts/speak.ts";
import { chatStyle } from "../chat-style.ts";
import type { Readers } from "../readers.ts";
import { sendCard } from "../send-card.ts";

const LONGEST_ARGUMENT = 200;
const PAGE = /\s+(\d{1,4})$/u;

/**
 * /facts PLACE [WORD] [PAGE]: the figures told of a place and of what lies in it, narrowed by a word of what they count.
 * A name that is no place is taken for such a word.
 */
export function listFacts(engine: Engine, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("facts", async (ctx) => {
    const locale = await readers.locale(ctx);
    const asked = ctx.match.trim().slice(0, LONGEST_ARGUMENT);
    if (asked === "") {
      await sendCard(ctx, plain(speakIn(locale)("name-a-place")), ctx.message.message_id);
      return;
    }
    const what = asked.replace(PAGE, "");
    const table = engine.facts({ asked: what });
    const page = Math.min(Math.max(1, Number(PAGE.exec(asked)?.[1] ?? 1)), countFactPages(table));
    await sendCard(ctx, renderFacts(table, what, page, chatStyle(ctx, locale)), ctx.message.message_id);
  });
  return composer;
}
