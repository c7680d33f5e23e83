import type { Api } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import { speakIn } from "../texts/speak.ts";

const EVERYWHERE = ["ask", "facts", "sources", "lang", "help"] as const;
const PRIVATE = [...EVERYWHERE, "source", "forget", "about", "start"] as const;
const FOR_ADMINS = [...EVERYWHERE, "mute", "unmute"] as const;

const MENUS = [
  [{ type: "default" }, PRIVATE],
  [{ type: "all_group_chats" }, EVERYWHERE],
  [{ type: "all_chat_administrators" }, FOR_ADMINS],
] as const satisfies readonly (readonly [BotCommandScope, readonly (typeof PRIVATE | typeof FOR_ADMINS)[number][]])[];

/** Apps tell Telegram only the language of a menu, not its characters: those in Chinese get simplified ones. */
const LANGUAGES = [
  ["en", {}],
  ["zh-hans", { language_code: "zh" }],
] as const;

/** Fills the command menus of private chats, groups and their admins, in Chinese for Chinese apps and in English for others. */
export async function describeCommands(api: Api): Promise<void> {
  for (const [scope, names] of MENUS) {
    for (const [locale, language] of LANGUAGES) {
      const speak = speakIn(locale);
      const commands: BotCommand[] = names.map((command) => ({ command, description: speak(`command-${command}`) }));
      await api.setMyCommands(commands, { scope, ...language });
    }
  }
}
