import type { Chat, User } from "grammy/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { bad, button, callMethod, refused } from "./call-method.ts";
import type { ChatMessage } from "./chats.ts";
import { type BotApi, startBotApi } from "./start-bot-api.ts";

let api: BotApi;
let user: User;
let chat: Chat.PrivateChat;
let question: ChatMessage;

beforeAll(async () => {
  api = await startBotApi({ queryLifetime: 1000 });
  user = api.user();
  chat = api.privateChat(user);
  question = api.say({ chat, from: user, text: "昌都有多少村？" });
});

afterAll(async () => {
  await api.close();
});

const post = (method: string, parameters: object, token?: string) => callMethod(api, method, parameters, token);

async function sent(text: string, parameters: object = {}): Promise<ChatMessage> {
  await post("sendMessage", { chat_id: chat.id, text, ...parameters });
  return await api.waitForMessage(chat, (message) => message.text === text);
}

const say = (parameters: object) => post("sendMessage", { chat_id: chat.id, text: "答", ...parameters });

describe("the Bot API refuses", () => {
  test("a wrong token and an unknown method", async () => {
    expect(await post("getMe", {}, "1:wrong")).toEqual(refused(401, "Unauthorized"));
    expect(await post("sendMesage", {})).toEqual(refused(404, "Not Found"));
  });

  test("a chat that is not named, not there or not opened by its user", async () => {
    expect(await post("sendMessage", { text: "答" })).toEqual(bad("chat_id is empty"));
    expect(await say({ chat_id: 42 })).toEqual(bad("chat not found"));
    expect(await say({ chat_id: "nobody" })).toEqual(bad("chat not found"));
    expect(await say({ chat_id: api.user().id })).toEqual(
      refused(403, "Forbidden: bot can't initiate conversation with a user"),
    );
  });

  test.each([
    ["no text", {}, "message text is empty"],
    ["white space only", { text: " \n" }, "message text is empty"],
    ["half an emoji", { text: "📰".slice(0, 1) }, "strings must be encoded in UTF-8"],
    ["4097 characters", { text: "村".repeat(4097) }, "message is too long"],
  ])("a text of %s", async (_what, text, reason) => {
    expect(await post("sendMessage", { chat_id: chat.id, ...text })).toEqual(bad(reason));
  });

  const outside = "ends after the end of the text at UTF-16 offset";
  test.each([
    [{ type: "bold", offset: 9, length: 1 }, "entity begins after the end of the text at UTF-16 offset 9"],
    [{ type: "bold", offset: 1, length: 9 }, `entity beginning at UTF-16 offset 1 ${outside} 10`],
    [{ type: "bold", offset: -1, length: 1 }, "receive an entity with incorrect offset -1"],
    [{ type: "bold", offset: 1, length: 1 }, "entity begins in a middle of a UTF-16 symbol at byte offset 4"],
    [{ type: "shiny", offset: 0, length: 1 }, "can't parse MessageEntity: Unsupported type specified"],
    [{ type: "bold", offset: 0 }, "can't parse MessageEntity: Can't find field \"length\""],
    [{ type: "text_link", offset: 0, length: 2 }, "can't parse MessageEntity: Can't find field \"url\""],
    [{ type: "text_link", offset: 0, length: 2, url: "nowhere" }, "entity URL 'nowhere' is invalid: Wrong HTTP URL"],
  ])("the mark %j on a text of one emoji and one character", async (entity, reason) => {
    expect(await say({ text: "📰答", entities: [entity] })).toEqual(bad(reason));
  });

  test.each([
    ["<b>答", 'Can\'t find end tag corresponding to start tag "b"'],
    ["答<x>", 'Unsupported start tag "x" at byte offset 3'],
    ["答</b>", "Unexpected end tag at byte offset 3"],
    ["1 < 2", "Unclosed start tag at byte offset 2"],
  ])("the HTML %s", async (text, reason) => {
    expect(await say({ text, parse_mode: "HTML" })).toEqual(bad(`can't parse entities: ${reason}`));
  });

  test("buttons without an action, or with more than 64 bytes of data", async () => {
    expect(await say(button({ text: "下一条", callback_data: "条".repeat(21) }))).toMatchObject({ ok: true });
    expect(await say(button({ text: "下一条", callback_data: "条".repeat(22) }))).toEqual(bad("BUTTON_DATA_INVALID"));
    expect(await say(button({ text: "下一条" }))).toEqual(
      bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    );
    expect(await say(button({ callback_data: "next" }))).toEqual(
      bad("can't parse inline keyboard button: Can't find field \"text\""),
    );
  });

  test("buttons that copy nothing or more than 256 characters, ask for too long a query, or are more than 100", async () => {
    const copy = (text: string) => say(button({ text: "复制", copy_text: { text } }));
    expect(await copy("村".repeat(256))).toMatchObject({ ok: true });
    expect(await copy("村".repeat(257))).toEqual(bad("BUTTON_COPY_TEXT_INVALID"));
    expect(await copy("")).toEqual(bad("BUTTON_COPY_TEXT_INVALID"));
    const ask = (query: string) => say(button({ text: "问", switch_inline_query_current_chat: query }));
    expect(await ask("村".repeat(256))).toMatchObject({ ok: true });
    expect(await ask("村".repeat(257))).toEqual(bad("BUTTON_INLINE_QUERY_INVALID"));
    const many = (count: number) =>
      say({
        reply_markup: { inline_keyboard: [Array.from({ length: count }, () => ({ text: "一", callback_data: "1" }))] },
      });
    expect(await many(100)).toMatchObject({ ok: true });
    expect(await many(101)).toEqual(bad("REPLY_MARKUP_TOO_LONG"));
  });

  test("marks inside code, and quotes inside quotes, loudly: Telegram would show something else", async () => {
    const nested = (outer: string, inner: string) =>
      say({
        text: "一二三",
        entities: [
          { type: outer, offset: 0, length: 3 },
          { type: inner, offset: 1, length: 1 },
        ],
      });
    expect(await nested("blockquote", "bold")).toMatchObject({ ok: true });
    expect(await nested("pre", "bold")).toMatchObject({ error_code: 501 });
    expect(await nested("blockquote", "blockquote")).toMatchObject({ error_code: 501 });
  });

  test("to write where the bot was thrown out, where only admins may, and in a closed topic", async () => {
    const [left, silent, forum] = [api.group(), api.group(), api.group({ forum: true })];
    const threadId = api.topic(forum, "村务");
    api.kick(left);
    api.restrict(silent);
    api.closeTopic(forum, threadId);
    expect(await say({ chat_id: left.id })).toEqual(refused(403, "Forbidden: bot was kicked from the supergroup chat"));
    expect(await say({ chat_id: silent.id })).toEqual(bad("not enough rights to send text messages to the chat"));
    expect(await say({ chat_id: forum.id, message_thread_id: threadId })).toEqual(bad("TOPIC_CLOSED"));
    expect(await say({ chat_id: forum.id })).toMatchObject({ ok: true });
  });

  test("to name the admins of a private chat", async () => {
    const [creator, other] = [api.user(), api.user()];
    const group = api.group({ admins: [creator, other] });
    expect(await post("getChatAdministrators", { chat_id: group.id })).toMatchObject({
      result: [
        { status: "creator", user: { id: creator.id } },
        { status: "administrator", user: { id: other.id } },
      ],
    });
    expect(await post("getChatAdministrators", { chat_id: chat.id })).toEqual(
      bad("there are no administrators in the private chat"),
    );
  });

  test("to write to somebody who blocked the bot, until they let it in again", async () => {
    const someone = api.user();
    const { id } = api.privateChat(someone);
    api.block(someone);
    expect(await say({ chat_id: id })).toEqual(refused(403, "Forbidden: bot was blocked by the user"));
    api.unblock(someone);
    expect(await say({ chat_id: id })).toMatchObject({ ok: true });
  });

  describe("replies", () => {
    test("to a message that is not there, unless the bot allows for it", async () => {
      const reply_parameters = { message_id: 99_999 };
      expect(await say({ reply_parameters })).toEqual(bad("message to be replied not found"));
      expect(
        await say({ reply_parameters: { ...reply_parameters, allow_sending_without_reply: true } }),
      ).not.toHaveProperty("result.reply_to_message");
    });

    test("with a quote that is not an exact part of the message, marks included", async () => {
      const quoting = (quote: string, message_id = question.message_id) =>
        say({ reply_parameters: { message_id, quote } });
      expect(await quoting("多少村？")).toMatchObject({ result: { quote: { position: 3 } } });
      expect(await quoting("多少个村")).toEqual(bad("QUOTE_TEXT_INVALID"));
      const bold = await sent("共有 116 个", { entities: [{ type: "bold", offset: 3, length: 3 }] });
      expect(await quoting("116", bold.message_id)).toEqual(bad("QUOTE_TEXT_INVALID"));
      const quote_entities = [{ type: "bold", offset: 0, length: 3 }];
      const reply_parameters = { message_id: bold.message_id, quote: "116 个", quote_entities };
      expect(await say({ reply_parameters })).toMatchObject({ ok: true });
    });

    test("in a topic that is not there", async () => {
      const group = api.group({ forum: true });
      const threadId = api.topic(group, "村务");
      const into = (message_thread_id: number) => say({ chat_id: group.id, message_thread_id });
      expect(await into(threadId)).toMatchObject({ ok: true });
      expect(await into(threadId + 1)).toEqual(bad("message thread not found"));
      expect(await into(1)).toEqual(bad("message thread not found"));
    });
  });

  test("edits that change nothing, of a message that is gone or of somebody else", async () => {
    const next = button({ text: "下一条", callback_data: "next" });
    const message = await sent("第一条", next);
    const edit = (parameters: object, message_id = message.message_id) =>
      post("editMessageText", { chat_id: chat.id, message_id, text: "第一条", ...parameters });
    const unchanged = bad(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
    expect(await edit(next)).toEqual(unchanged);
    expect(await edit({ ...next, text: "第一条\n" })).toEqual(unchanged);
    expect(await edit({})).toMatchObject({ ok: true });
    expect(await post("editMessageReplyMarkup", { chat_id: chat.id, message_id: message.message_id })).toEqual(
      unchanged,
    );
    expect(await edit({ text: "新" }, question.message_id)).toEqual(bad("message can't be edited"));
    api.erase(message);
    expect(await edit({ text: "新" })).toEqual(bad("message to edit not found"));
  });

  test("answers to a press unknown, answered already or too late", async () => {
    const message = await sent("请选", button({ text: "好", callback_data: "ok" }));
    const answer = (callback_query_id: string) => post("answerCallbackQuery", { callback_query_id });
    const tooOld = bad("query is too old and response timeout expired or query ID is invalid");
    const press = api.press({ message, label: "好", from: user });
    expect(await answer(press.id)).toEqual({ ok: true, result: true });
    expect(await answer(press.id)).toEqual(tooOld);
    expect(await answer("1")).toEqual(tooOld);
    const late = api.press({ message, label: "好", from: user });
    await new Promise((resolve) => setTimeout(resolve, 1050));
    expect(await answer(late.id)).toEqual(tooOld);
  });

  test("chat actions and commands that Telegram does not know", async () => {
    expect(await post("sendChatAction", { chat_id: chat.id, action: "typing" })).toMatchObject({ ok: true });
    expect(await post("sendChatAction", { chat_id: chat.id, action: "thinking" })).toEqual(
      bad("wrong parameter action in request"),
    );
    const commands = (command: string, description: string) =>
      post("setMyCommands", { commands: [{ command, description }], language_code: "zh" });
    expect(await commands("Help", "帮助")).toEqual(bad("BOT_COMMAND_INVALID"));
    expect(await commands("help", "")).toEqual(bad("BOT_COMMAND_DESCRIPTION_INVALID"));
    const inLanguage = (language_code: string) =>
      post("setMyCommands", { commands: [{ command: "help", description: "帮助" }], language_code });
    expect(await inLanguage("zh-hant")).toEqual(bad("invalid language code specified"));
    expect(await commands("help", "帮助")).toMatchObject({ ok: true });
    expect(await post("getMyCommands", { language_code: "zh" })).toMatchObject({ result: [{ command: "help" }] });
    expect(await post("getMyCommands", {})).toMatchObject({ result: [] });
  });
});

describe("the Bot API accepts", () => {
  test("4096 characters, white space around them and markup not counted", async () => {
    expect(await say({ text: ` ${"村".repeat(4096)}\n` })).toMatchObject({ ok: true });
    expect(await say({ text: `<b>${"村".repeat(4096)}</b>`, parse_mode: "HTML" })).toMatchObject({ ok: true });
  });

  test("marks that Telegram finds by itself, found whether sent or not, and moves marks with the trimmed text", async () => {
    const entities = [
      { type: "bold", offset: 2, length: 5 },
      { type: "mention", offset: 0, length: 1 },
    ];
    expect(await say({ text: "  /help 问", entities })).toMatchObject({
      result: {
        text: "/help 问",
        entities: [
          { type: "bold", offset: 0, length: 5 },
          { type: "bot_command", offset: 0, length: 5 },
        ],
      },
    });
  });

  test("100 marks, and drops those beyond without a word", async () => {
    const entities = Array.from({ length: 120 }, (_, i) => ({ type: "bold", offset: 2 * i, length: 1 }));
    const { result } = z
      .object({ result: z.object({ entities: z.array(z.unknown()) }) })
      .parse(await say({ text: "一二".repeat(120), entities }));
    expect(result.entities).toHaveLength(100);
  });

  test("parameters in the query string, as a form and as multipart", async () => {
    const fields = {
      chat_id: String(chat.id),
      text: "答",
      reply_parameters: JSON.stringify({ message_id: question.message_id }),
    };
    const url = `${api.root}/bot${api.token}/sendMessage`;
    const multipart = new FormData();
    for (const [name, value] of Object.entries(fields)) multipart.set(name, value);
    for (const call of [
      fetch(`${url}?${new URLSearchParams(fields)}`),
      fetch(url, { method: "POST", body: new URLSearchParams(fields) }),
      fetch(url, { method: "POST", body: multipart }),
    ])
      expect(await (await call).json()).toMatchObject({ result: { reply_to_message: { text: question.text } } });
  });
});
