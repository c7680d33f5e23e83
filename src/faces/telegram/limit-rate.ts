import type { Context, MiddlewareFn } from "grammy";
import { LRUCache } from "lru-cache";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { plain } from "../card/formatted-text.ts";
import { speakIn } from "../texts/speak.ts";
import { readRequest } from "./read-request.ts";
import type { Readers } from "./readers.ts";
import { sendCard } from "./send-card.ts";

/** Seconds. */
const MINUTE = 60;
/** Inline queries for each question that a user may send: whatever is typed comes anew with nearly every key. */
const QUERIES_PER_QUESTION = 10;
/** What must work however much was asked before; these commands have a limit of their own. */
const NOT_QUESTIONS = ["forget", "help", "start", "mute", "unmute"];
/** How many people are remembered to have been told. */
const TOLD = 10_000;

export interface RateLimit {
  /** Questions and presses of one user in a minute. */
  readonly perMinute: number;
  readonly exempt: (user: number) => boolean;
  readonly readers: Readers;
  onLimited(): void;
}

/**
 * Lets a user ask so many times a minute; beyond that there is one polite notice, then silence until the minute is over.
 * Commands that ask nothing of the corpus (/help, /forget, /mute) count by themselves, so that they work then too. What is
 * typed after the bot's name in any chat has a limit of its own, beyond which lists stay empty.
 */
export function limitRate({ perMinute, exempt, readers, onLimited }: RateLimit): MiddlewareFn<Context> {
  const requests = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
  const commands = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
  const queries = new RateLimiterMemory({ points: perMinute * QUERIES_PER_QUESTION, duration: MINUTE });
  const told = new LRUCache<number, true>({ max: TOLD });
  return async (ctx, next) => {
    const user = ctx.from?.id;
    if (user === undefined || exempt(user) || !wantsAnswer(ctx)) return next();
    const isCommand = ctx.message !== undefined && ctx.hasCommand(NOT_QUESTIONS);
    const limiter = ctx.inlineQuery !== undefined ? queries : isCommand ? commands : requests;
    const endsIn = await millisecondsRefused(limiter, user);
    if (endsIn === null) return next();
    onLimited();
    if (ctx.inlineQuery !== undefined) return;
    const slowDown = speakIn(await readers.locale(ctx))("slow-down");
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text: slowDown });
    else if (ctx.message !== undefined && !told.has(user)) {
      await sendCard(ctx, plain(slowDown), ctx.message.message_id);
      told.set(user, true, { ttl: Math.max(1, endsIn) });
    }
  };
}

/** Counts a request; when it is beyond the limit, the milliseconds until the minute is over, else null. */
async function millisecondsRefused(limiter: RateLimiterMemory, user: number): Promise<number | null> {
  try {
    await limiter.consume(user);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
    throw refusal;
  }
}

/** Whether the update is meant for the bot: talk in a group is nobody's limit. */
function wantsAnswer(ctx: Context): boolean {
  return ctx.message === undefined || readRequest(ctx.message, ctx.me).kind !== "none";
}
