import { z } from "zod";
import type { ChatMessage } from "./chats.ts";
import { formatText, readEntities } from "./format-text.ts";
import { json, type Parameters, readAs } from "./parameters.ts";
import { now } from "./post-message.ts";
import { badRequest } from "./refusal.ts";
import { checkThread, target } from "./send-message.ts";
import type { ServerState } from "./server-state.ts";

const LONGEST_CAPTION = 1024;

const parameters = z.object({
  ...target,
  document: z.string().default(""),
  caption: z.string().default(""),
  caption_entities: json(z.array(z.unknown())).default([]),
});
const attached = z.object({ name: z.string(), content: z.instanceof(Buffer) });

/** The method `sendDocument`, for a file sent along with the call. */
export function sendDocument({ bot, chats, files }: ServerState, given: Parameters): ChatMessage {
  const { chat_id, message_thread_id, document, caption, caption_entities } = readAs(parameters, given);
  const file = attached.safeParse(given[document.replace("attach://", "")]);
  if (!file.success) throw badRequest("there is no document in the request");
  if (file.data.content.length === 0) throw badRequest("file must be non-empty");
  if (caption.length > LONGEST_CAPTION) throw badRequest("message caption is too long");
  const { text, entities } =
    caption === ""
      ? { text: "", entities: [] }
      : formatText({ text: caption, parse_mode: "", entities: readEntities(caption_entities) });
  const room = chats.roomForBot(chat_id);
  checkThread(room, message_thread_id);
  const message: ChatMessage = {
    message_id: room.nextMessageId(),
    from: bot,
    chat: room.chat,
    date: now(),
    document: files.add(file.data.name, file.data.content),
    ...(text === "" ? {} : { caption: text, caption_entities: [...entities] }),
  };
  room.messages.set(message.message_id, message);
  room.said.add(message);
  return message;
}
