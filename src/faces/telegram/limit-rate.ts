import type { Context, MiddlewareFn } from "grammy";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { plain } from "../card/formatted-text.ts";
import { speakIn } from "../texts/speak.ts";
import { readRequest } from "./read-request.ts";
import type { Readers } from "./readers.ts";
import { sendCard } from "./send-card.ts";

const MINUTE = 60;

export interface RateLimit {
  /** Questions and presses of one user in a minute. */
  readonly perMinute: number;
  readonly exempt: (user: number) => boolean;
  readonly readers: Readers;
  onLimited(): void;
}

/** Lets a user ask so many times a minute; beyond that there is one polite notice, then silence until the minute is over. */
export function limitRate({ perMinute, exempt, readers, onLimited }: RateLimit): MiddlewareFn<Context> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
  return async (ctx, next) => {
    const user = ctx.from?.id;
    if (user === undefined || exempt(user) || !wantsAnswer(ctx)) return next();
    const { consumedPoints } = await consume(limiter, user);
    if (consumedPoints <= perMinute) return next();
    onLimited();
    const slowDown = speakIn(await readers.locale(ctx))("slow-down");
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text: slowDown });
    else if (consumedPoints === perMinute + 1 && ctx.message !== undefined)
      await sendCard(ctx, plain(slowDown), ctx.message.message_id);
  };
}

/** The limiter rejects with its count when the limit is passed. */
async function consume(limiter: RateLimiterMemory, user: number): Promise<{ readonly consumedPoints: number }> {
  try {
    return await limiter.consume(user);
  } catch (passed) {
    if (passed instanceof Error) throw passed;
    return passed as { readonly consumedPoints: number };
  }
}

/** Whether the update is meant for the bot: talk in a group is nobody's limit. */
function wantsAnswer(ctx: Context): boolean {
  return ctx.message === undefined || readRequest(ctx.message, ctx.me).kind !== "none";
}
