import { Composer, type Context } from "grammy";
import { join } from "../../card/formatted-text.ts";
import { speakIn } from "../../texts/speak.ts";
import { sendCard } from "../send-card.ts";
import type { Desk } from "./staff-desk.ts";

const SECONDS_IN_AN_HOUR = 3600;

/** Answers /stats: how much the corpus holds, what was asked and judged, how much memory is used. */
export function showStats({ corpus, store, metrics, readers }: Desk): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("stats", async (ctx) => {
    const speak = speakIn(await readers.locale(ctx));
    const { articles, captions, sentences } = corpus.engine.size;
    const { answered = 0, partial = 0, "no-evidence": silent = 0 } = await metrics.questions();
    const hours = Math.floor(process.uptime() / SECONDS_IN_AN_HOUR);
    const unanswered = store.unanswered.groups().length;
    const lines = [
      speak("stats-corpus", { articles, captions, sentences }),
      speak("stats-questions", { hours, answered, partial, silent }),
      speak("stats-votes", { ...store.votes.count() }),
      speak("stats-work", { unanswered, pins: store.pins.all().length }),
      speak("stats-memory", { megabytes: Math.round(process.memoryUsage.rss() / 1e6) }),
    ];
    await sendCard(ctx, join(lines, "\n"), ctx.message.message_id);
  });
  return composer;
}
