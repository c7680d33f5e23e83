import type { Context, MiddlewareFn } from "grammy";

/** Lets only people through: no other bots, no posts that a channel forwards to its group. */
export const ignoreAutomatic: MiddlewareFn<Context> = async (ctx, next) => {
  // Anonymous admins and people who write as a channel come as one of Telegram's own bots, with a sender chat.
  const fromBot = ctx.from?.is_bot === true && ctx.msg?.sender_chat === undefined;
  if (fromBot || ctx.message?.is_automatic_forward) return;
  await next();
};
