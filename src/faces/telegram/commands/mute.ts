import { Composer, type Context } from "grammy";
import { plain } from "../../card/formatted-text.ts";
import { speakIn } from "../../texts/speak.ts";
import type { Settings } from "../ports.ts";
import type { Readers } from "../readers.ts";
import { sendCard } from "../send-card.ts";

type MutingContext = Context & { readonly message: NonNullable<Context["message"]> };

/** Keeps the bot silent in muted groups: only /unmute gets through. */
export function keepSilent(settings: Settings, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.chatType(["group", "supergroup"]).use(async (ctx, next) => {
    if (ctx.hasCommand("unmute") || !(await settings.isMuted(ctx.chat.id))) await next();
    else if (ctx.callbackQuery !== undefined) {
      await ctx.answerCallbackQuery({ text: speakIn(await readers.locale(ctx))("muted-here") });
    }
  });
  return composer;
}

/** /mute and /unmute, for the admins of a group. */
export function muteGroups(settings: Settings, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  const groups = composer.chatType(["group", "supergroup"]);
  groups.on("message").command("mute", async (ctx) => {
    const allowed = await isAdmin(ctx);
    if (allowed) await settings.setMuted(ctx.chat.id, true);
    await reply(ctx, allowed ? "muted" : "admins-only");
  });
  groups.on("message").command("unmute", async (ctx) => {
    if (!(await settings.isMuted(ctx.chat.id)) || !(await isAdmin(ctx))) return;
    await settings.setMuted(ctx.chat.id, false);
    await reply(ctx, "unmuted");
  });
  composer
    .chatType("private")
    .on("message")
    .command(["mute", "unmute"], (ctx) => reply(ctx, "groups-only"));
  return composer;

  async function reply(ctx: MutingContext, text: "muted" | "unmuted" | "admins-only" | "groups-only"): Promise<void> {
    await sendCard(ctx, plain(speakIn(await readers.locale(ctx))(text)), ctx.message.message_id);
  }
}

/** Whether the writer is an admin of the group, by name or writing as the group itself. */
async function isAdmin(ctx: MutingContext): Promise<boolean> {
  if (ctx.message.sender_chat !== undefined) return ctx.message.sender_chat.id === ctx.chat?.id;
  const admins = await ctx.getChatAdministrators();
  return admins.some(({ user }) => user.id === ctx.from?.id);
}
