import type { Context, MiddlewareFn } from "grammy";

/**
 * Lets through only what people write themselves: nothing of other bots, no posts of a channel in its group, no card
 * that was chosen in a list, and in groups nothing forwarded.
 */
export const ignoreAutomatic: MiddlewareFn<Context> = async (ctx, next) => {
  const { message } = ctx;
  // Anonymous admins and people who write as a channel come as one of Telegram's own bots, with a sender chat.
  const fromBot = ctx.from?.is_bot === true && ctx.msg?.sender_chat === undefined;
  if (fromBot || message?.is_automatic_forward || message?.via_bot !== undefined) return;
  if (message?.forward_origin !== undefined && message.chat.type !== "private") return;
  await next();
};
