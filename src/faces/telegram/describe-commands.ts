import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import type { Language } from "../../model.ts";
import { TELEGRAM_WORDING } from "./wording.ts";

/** Fills the command menu, in Chinese for Chinese apps and in English for all others. */
export async function describeCommands(api: Api): Promise<void> {
  await api.setMyCommands(commandsIn("en"));
  await api.setMyCommands(commandsIn("zh"), { language_code: "zh" });
}

function commandsIn(language: Language): readonly BotCommand[] {
  const { commands } = TELEGRAM_WORDING[language];
  return Object.entries(commands).map(([command, description]) => ({ command, description }));
}
