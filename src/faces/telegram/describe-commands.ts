import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";

/** Fills the command menu, in Chinese for Chinese apps and in English for all others. */
export async function describeCommands(api: Api): Promise<void> {
  await api.setMyCommands(commandsIn("en"));
  await api.setMyCommands(commandsIn("zh-hans"), { language_code: "zh" });
}

function commandsIn(locale: Locale): readonly BotCommand[] {
  const commands = ["ask", "start", "help"] as const;
  return commands.map((command) => ({ command, description: speakIn(locale)(`command-${command}`) }));
}
