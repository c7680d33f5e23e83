import fc from "fast-check";
import type { User } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPress, writePress } from "../../src/faces/telegram/callback-data.ts";
import { articleId, sentenceId } from "../../src/model.ts";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { type RunningBot, startBot } from "./telegram-echo.ts";

let api: BotApi;
let bot: RunningBot;
let from: User;
let chat: AnyChat;
let card: ChatMessage;

beforeEach(async () => {
  api = await startBotApi();
  bot = await startBot(api);
  from = api.user();
  chat = api.privateChat(from);
  api.say({ chat, from, text: "有多少" });
  card = await api.waitForMessage(chat);
});

afterEach(async () => {
  await bot.stop();
  await api.close();
});

async function press(message: ChatMessage, label: string): Promise<ChatMessage> {
  const query = api.press({ message, label, from });
  const [shown] = await Promise.all([api.waitForMessage(chat), api.waitForAnswer(query)]);
  return shown;
}

/** What a press is told; the card must stay as it is. */
async function told(data: string, message: ChatMessage = card): Promise<unknown> {
  const before = api.messages(chat);
  const { parameters } = await api.waitForAnswer(api.press({ message, data, from }));
  expect(api.messages(chat)).toEqual(before);
  return parameters.text;
}

function labels(message: ChatMessage): readonly string[] {
  return message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
}

describe("the buttons of an answer", () => {
  it("show the sentences around it below the card, then more of them in place", async () => {
    const context = await press(card, "上下文");
    expect(context.reply_to_message?.message_id).toBe(card.message_id);
    expect(context.text).toMatch(/^句1。句2。句3。句4。…/u);
    expect(context.entities).toContainEqual({ type: "bold", offset: 0, length: 3 });
    const wider = await press(context, "更大范围");
    expect(wider.message_id).toBe(context.message_id);
    expect(wider.text).toMatch(/^句1。.*句9。\n/u);
    expect(labels(wider)).toEqual([]);
  });

  it("turn the card to further sentences, forward and back, each with its context", async () => {
    const first = await press(card, "更多");
    expect(first.message_id).toBe(card.message_id);
    expect(first.text).toContain("2. <有多少>2");
    const second = await press(first, "下一页 ›");
    expect(second.text).toContain("9. <有多少>9");
    expect(labels(second)).toEqual(["上下文 7", "上下文 8", "上下文 9", "‹ 上一页"]);
    expect((await press(second, "上下文 9")).text).toMatch(/^…句6。句7。句8。句9。\n/u);
    const back = await press(await press(second, "‹ 上一页"), "‹ 上一页");
    expect({ text: back.text, labels: labels(back) }).toEqual({ text: card.text, labels: labels(card) });
  });

  it("work after a restart", async () => {
    await bot.stop();
    bot = await startBot(api);
    expect((await press(card, "更多")).text).toContain("2. <有多少>2");
  });

  it("find the question again in a group, without the mention", async () => {
    chat = api.group();
    api.say({ chat, from, text: `@${api.bot.username} 有多少` });
    expect((await press(await api.waitForMessage(chat), "更多")).text).toContain("2. <有多少>2");
  });

  it("may be pressed twice", async () => {
    const shown = await press(card, "更多");
    expect(await told("1:p:1", shown)).toBeUndefined();
    expect(bot.log()).toBe("");
  });

  it("have expired when the question is gone, and with the sentence", async () => {
    for (const { message_id, ...message } of api.messages(chat)) {
      if (message.from.id === from.id) api.erase({ message_id, ...message });
    }
    expect(await told("1:p:1")).toMatch(/已失效/u);
    expect(await told("1:c:zh:0:gone.1.1")).toMatch(/已失效/u);
  });

  it("have expired when the context to be widened is gone", async () => {
    const context = await press(card, "上下文");
    const widen = context.reply_markup?.inline_keyboard[0]?.[0];
    api.erase(context);
    expect(await told(widen !== undefined && "callback_data" in widen ? widen.callback_data : "", context)).toMatch(
      /已失效/u,
    );
  });

  it.each([
    ["of another version", "0:p:1"],
    ["with a page that there is not", "1:p:9"],
    ["with a step that there is not", "1:c:zh:9:a1.1.1"],
    ["with anything else", "../../etc/passwd"],
  ])("have expired when forged %s", async (_, data) => {
    expect(await told(data)).toMatch(/已失效/u);
    expect(bot.log()).toBe("");
  });
});

describe("the data of a button", () => {
  const count = fc.nat(999_999);
  const article = fc.stringMatching(/^[0-9a-f]{10}$/u);
  const context = fc.record({
    kind: fc.constant("context" as const),
    language: fc.constantFrom("zh" as const, "en" as const),
    step: fc.nat(9),
    sentence: fc.tuple(article, count, count).map(([id, p, s]) => sentenceId(articleId(id), p, s)),
  });
  const page = fc.record({ kind: fc.constant("page" as const), page: fc.nat(99) });

  it("is read as it was written, and keeps within the 64 bytes that Telegram allows", () => {
    fc.assert(
      fc.property(fc.oneof(context, page), (press) => {
        const data = writePress(press);
        expect(data).not.toBeNull();
        expect(Buffer.byteLength(data ?? "")).toBeLessThanOrEqual(64);
        expect(readPress(data ?? "")).toEqual(press);
      }),
    );
  });

  it("is left out with its button when it would be too long", () => {
    const sentence = sentenceId(articleId("很长的编号".repeat(4)), 1, 1);
    expect(writePress({ kind: "context", language: "zh", step: 0, sentence })).toBeNull();
  });
});
