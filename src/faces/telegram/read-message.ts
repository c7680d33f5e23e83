import type { Message, UserFromGetMe } from "grammy/types";

/** A command at the start of a message; `target` is the lower-case username of /command@username. */
interface Command {
  readonly name: string;
  readonly target: string | null;
}

/** What a message says, and how it calls the bot. */
export interface Words {
  /** The text or caption, without the command and the mentions of the bot. */
  readonly text: string;
  readonly command: Command | null;
  /** Whether it mentions the bot. */
  readonly mentioned: boolean;
}

/** Reads a message by its entities. */
export function readMessage(message: Message, me: UserFromGetMe): Words {
  const whole = message.text ?? message.caption ?? "";
  let command: Command | null = null;
  let mentioned = false;
  let text = "";
  let end = 0;
  for (const entity of message.entities ?? message.caption_entities ?? []) {
    const piece = whole.slice(entity.offset, entity.offset + entity.length);
    if (entity.type === "bot_command" && entity.offset === 0) {
      const [name = "", target = null] = piece.slice(1).toLowerCase().split("@");
      command = { name, target };
    } else if (
      (entity.type === "mention" && piece.toLowerCase() === `@${me.username.toLowerCase()}`) ||
      (entity.type === "text_mention" && entity.user.id === me.id)
    ) {
      mentioned = true;
    } else continue;
    text += whole.slice(end, entity.offset);
    end = entity.offset + entity.length;
  }
  text += whole.slice(end);
  return { text: text.trim().replace(/ {2,}/gu, " "), command, mentioned };
}
