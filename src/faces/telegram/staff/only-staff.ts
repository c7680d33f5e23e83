import { Composer, type Context } from "grammy";
import type { AccessConfig } from "../../../config.ts";
import { plain } from "../../card/formatted-text.ts";
import { speakIn } from "../../texts/speak.ts";
import { isStaff } from "../allow-access.ts";
import { readMessage } from "../read-message.ts";
import type { Readers } from "../readers.ts";
import { sendCard } from "../send-card.ts";
import { isStaffPress } from "./press-data.ts";

const STAFF_COMMANDS = ["staff", "ingest", "unanswered", "pin", "unpin", "stats"];
/** The ones that show nothing to a group that is not in it already. */
const ALSO_IN_GROUPS = ["pin", "unpin"];

/** Lets the commands, files and buttons of the staff through to `features` for the staff, and refuses them to others. */
export function onlyStaff(access: AccessConfig, readers: Readers, features: Composer<Context>): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message", async (ctx, next) => {
    const command = commandFor(ctx);
    const staff = isStaff(access, ctx.from.id);
    const isPrivate = ctx.chat.type === "private";
    if (command === null) {
      // A file without a command is the staff's only in private.
      if (staff && isPrivate && ctx.message.document !== undefined) return features.middleware()(ctx, next);
      return next();
    }
    if (staff && (isPrivate || ALSO_IN_GROUPS.includes(command))) return features.middleware()(ctx, next);
    const speak = speakIn(await readers.locale(ctx));
    return sendCard(ctx, plain(speak(staff ? "private-only" : "not-staff")), ctx.message.message_id);
  });
  composer.on("callback_query:data", async (ctx, next) => {
    if (!isStaffPress(ctx.callbackQuery.data)) return next();
    if (isStaff(access, ctx.from.id)) return features.middleware()(ctx, next);
    return ctx.answerCallbackQuery({ text: speakIn(await readers.locale(ctx))("not-staff") });
  });
  return composer;
}

/** The staff command that a message gives to this bot; null when it gives none. */
function commandFor(ctx: Context): string | null {
  // Whoever forwards a message does not give the commands in it.
  if (ctx.message === undefined || ctx.message.forward_origin !== undefined) return null;
  const { command } = readMessage(ctx.message, ctx.me);
  if (command === null || !STAFF_COMMANDS.includes(command.name)) return null;
  return command.target === null || command.target === ctx.me.username.toLowerCase() ? command.name : null;
}
