import type { BotCommand } from "grammy/types";
import { z } from "zod";
import { json, type Parameters, readAs } from "./parameters.ts";
import { badRequest } from "./refusal.ts";
import type { ServerState } from "./server-state.ts";

const MOST_COMMANDS = 100;

const place = {
  scope: json(
    z.object({
      type: z.enum([
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
      ]),
      chat_id: z.union([z.string(), z.number()]).optional(),
      user_id: z.number().optional(),
    }),
  ).default({ type: "default" }),
  language_code: z.string().default(""),
};

const parameters = z.object(place);
const withCommands = z.object({
  ...place,
  commands: json(z.array(z.object({ command: z.string(), description: z.string() }))),
});

/** The method `setMyCommands`. */
export function setMyCommands({ commands }: ServerState, given: Parameters): true {
  const read = readAs(withCommands, given);
  if (!/^(?:[a-z]{2})?$/.test(read.language_code)) throw badRequest("invalid language code specified");
  if (read.commands.length > MOST_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  for (const { command, description } of read.commands) {
    if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
    if (description.length < 1 || description.length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  }
  commands.set(key(read), read.commands);
  return true;
}

/** The method `getMyCommands`. */
export function getMyCommands({ commands }: ServerState, given: Parameters): readonly BotCommand[] {
  return commands.get(key(readAs(parameters, given))) ?? [];
}

/** The method `deleteMyCommands`. */
export function deleteMyCommands({ commands }: ServerState, given: Parameters): true {
  commands.delete(key(readAs(parameters, given)));
  return true;
}

function key({ scope, language_code }: z.infer<typeof parameters>): string {
  return [scope.type, scope.chat_id, scope.user_id, language_code].join(" ");
}
