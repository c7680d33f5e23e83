import type { Context, MiddlewareFn } from "grammy";
import { LRUCache } from "lru-cache";
import type { AccessConfig } from "../../config.ts";
import { plain } from "../card/formatted-text.ts";
import { speakIn } from "../texts/speak.ts";
import type { Readers } from "./readers.ts";
import { sendCard } from "./send-card.ts";

/** How many strangers are remembered to have been told. */
const STRANGERS = 10_000;

/** Whether a user is on the staff. */
export function isStaff({ admins }: AccessConfig, user: number | undefined): boolean {
  return user !== undefined && admins.includes(user);
}

/** Lets through whom the bot is for: everyone, or the users and chats named. Others are told so in private, once a run. */
export function allowAccess(access: AccessConfig, readers: Readers): MiddlewareFn<Context> {
  const told = new LRUCache<number, true>({ max: STRANGERS });
  const open = access.users.length === 0 && access.chats.length === 0;
  return async (ctx, next) => {
    const user = ctx.from?.id;
    const allowed =
      open ||
      isStaff(access, user) ||
      (user !== undefined && access.users.includes(user)) ||
      (ctx.chat !== undefined && access.chats.includes(ctx.chat.id));
    if (allowed) return next();
    const notAllowed = speakIn(await readers.locale(ctx))("not-allowed");
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text: notAllowed });
    else if (ctx.message?.chat.type === "private" && !told.has(ctx.message.chat.id)) {
      told.set(ctx.message.chat.id, true);
      await sendCard(ctx, plain(notAllowed), ctx.message.message_id);
    }
  };
}
