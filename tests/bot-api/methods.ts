import type { UserFromGetMe, WebhookInfo } from "grammy/types";
import { z } from "zod";
import { deleteMyCommands, getMyCommands, setMyCommands } from "./bot-commands.ts";
import { getChatAdministrators } from "./chat-members.ts";
import { editMessageReplyMarkup, editMessageText } from "./edit-message.ts";
import { getFile } from "./files.ts";
import { answerInlineQuery } from "./inline-list.ts";
import { json, type Parameters, readAs } from "./parameters.ts";
import { badRequest, Refusal } from "./refusal.ts";
import { sendDocument } from "./send-document.ts";
import { checkThread, sendMessage, target } from "./send-message.ts";
import type { ServerState } from "./server-state.ts";

/** One method of the Bot API. @throws Refusal for what the real server refuses */
export type Method = (state: ServerState, parameters: Parameters, gone: AbortSignal) => unknown;

/** The methods by name. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>(
  Object.entries({
    getMe,
    getUpdates,
    setWebhook,
    deleteWebhook,
    getWebhookInfo,
    sendMessage,
    sendDocument,
    getFile,
    sendChatAction,
    editMessageText,
    editMessageReplyMarkup,
    answerCallbackQuery,
    answerInlineQuery,
    getChatAdministrators,
    setMyCommands,
    getMyCommands,
    deleteMyCommands,
  }),
);

function getMe({ bot }: ServerState): UserFromGetMe {
  return bot;
}

const poll = z.object({
  offset: z.coerce.number().default(0),
  limit: z.coerce.number().default(100),
  timeout: z.coerce.number().default(0),
  allowed_updates: json(z.array(z.string())).optional(),
});

async function getUpdates(state: ServerState, given: Parameters, gone: AbortSignal): Promise<readonly unknown[]> {
  if (state.webhook !== "")
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  const { offset, limit, timeout, allowed_updates } = readAs(poll, given);
  return await state.updates.poll(
    {
      offset,
      limit: Math.min(Math.max(limit, 1), 100),
      timeout: Math.min(timeout, 50),
      allowedUpdates: allowed_updates,
    },
    gone,
  );
}

const webhook = z.object({ url: z.string().default("") });

function setWebhook(state: ServerState, given: Parameters): true {
  const { url } = readAs(webhook, given);
  if (url !== "" && !url.startsWith("https://"))
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  state.webhook = url;
  return true;
}

function deleteWebhook(state: ServerState): true {
  state.webhook = "";
  return true;
}

function getWebhookInfo({ webhook: url }: ServerState): WebhookInfo {
  return { url, has_custom_certificate: false, pending_update_count: 0 };
}

const ACTIONS = ["typing", "upload_document", "choose_sticker", "find_location", "upload_photo"];
const chatAction = z.object({ ...target, action: z.string().default("") });

function sendChatAction({ chats }: ServerState, given: Parameters): true {
  const { chat_id, message_thread_id, action } = readAs(chatAction, given);
  if (!ACTIONS.includes(action)) throw badRequest("wrong parameter action in request");
  checkThread(chats.roomForBot(chat_id), message_thread_id);
  return true;
}

const callbackAnswer = z.object({ callback_query_id: z.string().default(""), text: z.string().default("") });

function answerCallbackQuery({ queries }: ServerState, given: Parameters): true {
  const { callback_query_id, text } = readAs(callbackAnswer, given);
  if (text.length > 200) throw badRequest("MESSAGE_TOO_LONG");
  queries.answer(callback_query_id);
  return true;
}
