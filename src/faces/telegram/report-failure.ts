import { type BotError, type Context, GrammyError, HttpError } from "grammy";
import type { Logger } from "pino";
import { plain } from "../card/formatted-text.ts";
import { localeOfTag } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { describeError } from "./describe-error.ts";
import { sendCard } from "./send-card.ts";

/** Told of a failure; `unreached` when Telegram or the network failed so that the asker could not be told either. */
export type FailureListener = (update: number, outcome: "told" | "unreached") => void;

/** What to do when a handler fails: log the cause, apologise to the asker once, and never throw. */
export function reportFailure(log: Logger, onFailure?: FailureListener): (failure: BotError<Context>) => Promise<void> {
  return async ({ error, ctx }) => {
    const update = ctx.update.update_id;
    if (isNobodyThere(error)) {
      log.info({ update, reason: error.description }, "nobody to answer any more");
      return;
    }
    log.error({ update, cause: describeError(error) }, "an update could not be handled");
    try {
      await apologise(ctx);
      onFailure?.(update, "told");
    } catch (failure) {
      // A press may have been answered before it failed, and is answered once.
      if (!isNobodyThere(failure)) log.warn({ update, cause: describeError(failure) }, "the apology could not be sent");
      onFailure?.(update, isOutage(failure) ? "unreached" : "told");
    }
  };
}

async function apologise(ctx: Context): Promise<void> {
  // What failed may be the store of settings: the language of the app is at hand.
  const failure = speakIn(localeOfTag(ctx.from?.language_code))("failure");
  if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text: failure, show_alert: true });
  else if (ctx.message !== undefined) await sendCard(ctx, plain(failure), ctx.message.message_id);
}

/** Whether Telegram was out of reach or failed, or asked for more patience than a handler has: it may pass. */
function isOutage(error: unknown): boolean {
  return (
    error instanceof HttpError ||
    (error instanceof GrammyError && (error.error_code >= 500 || error.error_code === 429))
  );
}

/** What Telegram says when an answer comes too late, or where only admins may write. */
const NOT_WANTED = /query is too old|not enough rights|TOPIC_CLOSED|CHAT_WRITE_FORBIDDEN|message thread not found/u;

/** Whether the asker has blocked the bot, shut it out of the group or topic, or asked too long ago to be told. */
function isNobodyThere(error: unknown): error is GrammyError {
  if (!(error instanceof GrammyError)) return false;
  return error.error_code === 403 || (error.error_code === 400 && NOT_WANTED.test(error.description));
}
