import { Api, Bot, InlineKeyboard } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BotApi, startBotApi } from "./start-bot-api.ts";

let api: BotApi;
let bot: Bot;
let polling: Promise<void>;

function run(start: (bot: Bot) => void): void {
  bot = new Bot(api.token, { client: { apiRoot: api.root } });
  start(bot);
  polling = bot.start();
}

beforeEach(async () => {
  api = await startBotApi();
});

afterEach(async () => {
  await bot.stop();
  await polling;
  await api.close();
});

describe("a grammY bot on the emulator", () => {
  test("answers a message, and the answer stands in the chat", async () => {
    run((b) => b.on("message:text", (ctx) => ctx.reply(`你说：${ctx.msg.text}`)));
    const chat = api.privateChat(api.user());
    api.say({ chat, from: api.user(), text: "你好" });
    const answer = await api.waitForMessage(chat);
    expect(answer.text).toBe("你说：你好");
    expect(api.messages(chat).map(({ text }) => text)).toEqual(["你好", "你说：你好"]);
  });

  test("gets commands as commands, and mentions only where no letter touches them", async () => {
    const seen: string[] = [];
    run((b) => {
      b.command("start", (ctx) => seen.push(`start ${ctx.match}`));
      b.on("message:entities:mention", (ctx) => seen.push(ctx.msg.text));
    });
    const from = api.user();
    const chat = api.group();
    api.say({ chat, from, text: "/start 昌都" });
    api.say({ chat, from, text: "/start@another_test_bot" });
    api.say({ chat, from, text: "请问 @wenzheng_test_bot 有多少" });
    api.say({ chat, from, text: "请问@wenzheng_test_bot有多少" });
    await api.confirmed();
    expect(seen).toEqual(["start 昌都", "请问 @wenzheng_test_bot 有多少"]);
  });

  test("edits its message when a button is pressed, and still sees the question it replied to", async () => {
    run((b) => {
      b.on("message:text", (ctx) =>
        ctx.reply("第一条", {
          reply_parameters: { message_id: ctx.msgId, quote: "多少" },
          reply_markup: new InlineKeyboard().text("下一条", "next"),
        }),
      );
      b.callbackQuery("next", async (ctx) => {
        await ctx.editMessageText(`第二条：${ctx.msg?.reply_to_message?.text}`);
        await ctx.answerCallbackQuery("好");
      });
    });
    const from = api.user();
    const chat = api.privateChat(from);
    api.say({ chat, from, text: "有多少村？" });
    const first = await api.waitForMessage(chat);
    expect(first.quote).toMatchObject({ text: "多少", position: 1 });
    const press = api.press({ message: first, label: "下一条", from });
    expect((await api.waitForAnswer(press)).parameters).toMatchObject({ text: "好" });
    const second = await api.waitForMessage(chat);
    expect(second).toMatchObject({ message_id: first.message_id, text: "第二条：有多少村？" });
    expect(second.reply_markup).toBeUndefined();
    expect(() => api.press({ message: second, label: "下一条", from })).toThrow('no button "下一条"');
  });

  test("answers what is typed after its name with a list, and the chosen result is sent in the person's name", async () => {
    run((b) => {
      b.on("inline_query", (ctx) =>
        ctx.answerInlineQuery(
          ["一", "二"].map((text) => ({
            type: "article",
            id: text,
            title: `${ctx.inlineQuery.query}${ctx.inlineQuery.offset}${text}`,
            input_message_content: { message_text: text },
          })),
          { next_offset: "2" },
        ),
      );
      b.on("message:text", (ctx) => ctx.reply(`来自${ctx.msg.via_bot?.username}`));
    });
    const from = api.user();
    const list = await api.waitForList(api.type({ from, query: "村" }));
    expect(list.results.map(({ title }) => title)).toEqual(["村一", "村二"]);
    const next = await api.waitForList(api.type({ from, query: "村", offset: list.nextOffset }));
    expect(next.results.map(({ title }) => title)).toEqual(["村2一", "村2二"]);
    const chat = api.privateChat(from);
    const chosen = api.choose({ chat, from, list, id: "二" });
    expect(chosen).toMatchObject({ text: "二", from: { id: from.id }, via_bot: { id: api.bot.id } });
    expect((await api.waitForMessage(chat)).text).toBe(`来自${api.bot.username}`);
    expect(() => api.choose({ chat, from, list, id: "三" })).toThrow('no result "三"; there are: 一,二');
  });

  test("stays in the topic it was asked in", async () => {
    run((b) => b.on("message:text", (ctx) => ctx.reply("答", { reply_parameters: { message_id: ctx.msgId } })));
    const chat = api.group({ forum: true });
    const threadId = api.topic(chat, "村务");
    const question = api.say({ chat, from: api.user(), text: "问", threadId });
    expect(question.reply_to_message?.forum_topic_created?.name).toBe("村务");
    expect(await api.waitForMessage(chat)).toMatchObject({ message_thread_id: threadId, is_topic_message: true });
  });

  test("in privacy mode gets only commands and replies, no mentions", async () => {
    await api.close();
    api = await startBotApi({ privacy: true });
    const seen: string[] = [];
    run((b) => b.on("message:text", (ctx) => seen.push(ctx.msg.text)));
    const from = api.user();
    const chat = api.group();
    for (const text of [
      "大家好",
      "/help",
      "/help@wenzheng_test_bot",
      "/help@another_test_bot",
      "@wenzheng_test_bot 在吗",
    ])
      api.say({ chat, from, text });
    const said = await bot.api.sendMessage(chat.id, "在");
    api.say({
      chat,
      from,
      text: "谢谢",
      replyTo: await api.waitForMessage(chat, (m) => m.message_id === said.message_id),
    });
    await api.confirmed();
    expect(seen).toEqual(["/help", "/help@wenzheng_test_bot", "谢谢"]);
  });

  test("gets an update again that it had not confirmed when it went down", async () => {
    const chat = api.privateChat(api.user());
    api.say({ chat, from: api.user(), text: "一" });
    api.say({ chat, from: api.user(), text: "二" });
    const reader = new Api(api.token, { apiRoot: api.root });
    const [first] = await reader.getUpdates({ limit: 1 });
    const again = await reader.getUpdates();
    expect(again.map(({ message }) => message?.text)).toEqual(["一", "二"]);
    expect(again[0]).toEqual(first);
    await reader.getUpdates({ offset: (first?.update_id ?? 0) + 1 });
    run((b) => b.on("message", (ctx) => ctx.reply(`收到${ctx.msg.text}`)));
    expect((await api.waitForMessage(chat)).text).toBe("收到二");
  });

  test("hears of edits, of deleted messages under buttons, and of being blocked", async () => {
    const seen: unknown[] = [];
    run((b) => {
      b.on("edited_message", (ctx) => seen.push(ctx.msg.text));
      b.on("callback_query:data", (ctx) => seen.push([ctx.callbackQuery.data, ctx.callbackQuery.message?.date]));
      b.on("my_chat_member", (ctx) => seen.push(ctx.myChatMember.new_chat_member.status));
    });
    const from = api.user();
    const chat = api.privateChat(from);
    api.edit(api.say({ chat, from, text: "旧" }), "新");
    const { message_id } = await bot.api.sendMessage(chat.id, "答");
    const message = await api.waitForMessage(chat, (sent) => sent.message_id === message_id);
    api.erase(message);
    api.press({ message, data: "old", from });
    api.block(from);
    await api.confirmed();
    expect(seen).toEqual(["新", ["old", 0], "kicked"]);
    await expect(bot.api.sendMessage(chat.id, "在吗")).rejects.toMatchObject({
      error_code: 403,
      description: "Forbidden: bot was blocked by the user",
    });
  });
});
