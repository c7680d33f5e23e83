import { Composer, type Context } from "grammy";
import { plain } from "../../card/formatted-text.ts";
import { sendCard } from "../send-card.ts";
import { userLanguage } from "../user-language.ts";
import type { Desk } from "./staff-desk.ts";
import { STAFF_WORDING } from "./wording.ts";

const SECONDS_IN_AN_HOUR = 3600;

/** Answers /stats: how much the corpus holds, what was asked and judged, how much memory is used. */
export function showStats({ corpus, store, metrics }: Desk): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("stats", async (ctx) => {
    const { articles, sentences } = corpus.engine.size;
    const text = STAFF_WORDING[userLanguage(ctx.from)].stats({
      articles,
      sentences,
      questions: await metrics.questions(),
      ...store.votes.count(),
      unanswered: store.unanswered.groups().length,
      pins: store.pins.all().length,
      hours: Math.floor(process.uptime() / SECONDS_IN_AN_HOUR),
      megabytes: Math.round(process.memoryUsage.rss() / 1e6),
    });
    await sendCard(ctx, plain(text), ctx.message.message_id);
  });
  return composer;
}
