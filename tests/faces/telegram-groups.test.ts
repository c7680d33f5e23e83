import type { Chat, User } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetMe } from "../../src/faces/telegram/forget-me.ts";
import { limitRate } from "../../src/faces/telegram/limit-rate.ts";
import type { Ports } from "../../src/faces/telegram/ports.ts";
import { createReaders } from "../../src/faces/telegram/readers.ts";
import type { ChatMessage } from "../bot-api/chats.ts";
import type { Saying } from "../bot-api/people.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { newPorts, newStore } from "./new-store.ts";
import { echo, type RunningBot, startBot } from "./telegram-echo.ts";

let api: BotApi;
let bot: RunningBot;
let member: User;
let admin: User;
let chat: Chat.SupergroupChat;
let ports: Ports;

beforeEach(async () => {
  api = await startBotApi();
  ports = newPorts();
  bot = await startBot(api, echo, ports);
  member = api.user({ language_code: "en" });
  admin = api.user({ language_code: "en" });
  chat = api.group({ admins: [admin] });
});

afterEach(async () => {
  await bot.stop();
  expect(bot.log()).toBe("");
  await api.close();
});

async function ask(text: string, saying: Partial<Saying> = {}): Promise<ChatMessage> {
  api.say({ chat, from: member, text, ...saying });
  return await api.waitForMessage(chat);
}

/** How many messages the bot has sent to the group. */
function sent(): number {
  return api.messages(chat).filter(({ from }) => from.id === api.bot.id).length;
}

/** How many messages the bot sent in answer to one; it handles those of a chat in their order. */
async function answersTo(text: string, saying: Partial<Saying> = {}): Promise<number> {
  const before = sent();
  api.say({ chat, from: member, text, ...saying });
  api.say({ chat, from: member, text: "/ask afterwards" });
  await api.waitForMessage(chat, (message) => message.text?.includes("<afterwards>") === true);
  return sent() - before - 1;
}

describe("a card in a group", () => {
  it("is short: the answer and where it stands, in the thread of the question, with all its buttons", async () => {
    const card = await ask("/ask 有多少");
    expect(card.text).toBe("有多少\n\n<有多少>1\n\n《甲县修路忙》 · 甲县 · 第3段第2句");
    expect(card.reply_to_message?.text).toBe("/ask 有多少");
    expect(card.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual([
      "上下文",
      "原样",
      "更多",
      "复制出处",
      "👍",
      "👎",
    ]);
  });
});

describe("in a group, the bot says nothing to", () => {
  it("what is forwarded, whether it mentions the bot, commands it or replies to it", async () => {
    const card = await ask("/ask one");
    const forwardedFrom = api.user();
    expect(await answersTo("/ask two", { forwardedFrom })).toBe(0);
    expect(await answersTo(`@${api.bot.username} two`, { forwardedFrom })).toBe(0);
    expect(await answersTo("two", { forwardedFrom, replyTo: card })).toBe(0);
  });

  it("other bots", async () => {
    expect(await answersTo("/ask two", { from: { ...member, is_bot: true } })).toBe(0);
  });

  it("a question that is edited", async () => {
    const question = api.say({ chat, from: member, text: "two" });
    api.edit(question, "/ask two");
    expect(await answersTo("three")).toBe(0);
  });

  it("a message in a topic that somebody opened in its name", async () => {
    const forum = api.group({ forum: true });
    const threadId = api.topic(forum, "村务", { ...api.bot });
    api.say({ chat: forum, from: member, text: "two", threadId });
    api.say({ chat: forum, from: member, text: "/ask one", threadId });
    expect((await api.waitForMessage(forum)).text).toContain("<one>");
  });
});

describe("a group is muted", () => {
  it("and unmuted by its admins, and remembers it", async () => {
    expect((await ask("/mute", { from: admin })).text).toBe("I am silent in this group until an admin sends /unmute.");
    await bot.stop();
    bot = await startBot(api, echo, ports);
    for (const text of ["/ask two", "/help", "/mute", `@${api.bot.username} two`])
      api.say({ chat, from: member, text });
    expect((await ask("/unmute", { from: admin })).text).toBe("I answer in this group again.");
    expect((await ask("/ask three")).text).toContain("<three>");
    expect(sent()).toBe(3);
  });

  it("by an admin who writes in the group's name", async () => {
    const anonymous = { ...api.user({ language_code: "en" }), is_bot: true };
    expect((await ask("/mute", { from: anonymous, as: chat })).text).toContain("/unmute");
    expect((await ask("/unmute", { from: anonymous, as: chat })).text).toContain("again");
  });

  it("by nobody else, nor by a channel", async () => {
    expect((await ask("/mute")).text).toBe("Only an admin of the group can do this.");
    const channel = api.group({ title: "Channel" });
    expect((await ask("/mute", { from: { ...admin, is_bot: true }, as: channel })).text).toMatch(/^Only an admin/u);
    await ask("/mute", { from: admin });
    const before = sent();
    api.say({ chat, from: member, text: "/unmute" });
    expect((await ask("/unmute", { from: admin })).text).toContain("again");
    expect(sent()).toBe(before + 1);
  });

  it("alone: other groups and private chats are answered", async () => {
    await ask("/mute", { from: admin });
    const open = api.privateChat(member);
    api.say({ chat: open, from: member, text: "one" });
    expect((await api.waitForMessage(open)).text).toContain("<one>");
    api.say({ chat: open, from: member, text: "/mute" });
    expect((await api.waitForMessage(open)).text).toBe("This command is for groups.");
  });

  it("for those who ask too much and those who want to be forgotten as well", async () => {
    const readers = createReaders(ports.settings);
    const exempt = (user: number): boolean => user === admin.id;
    await bot.stop();
    bot = await startBot(api, echo, ports, {
      before: [limitRate({ perMinute: 1, exempt, readers, onLimited: () => undefined }), forgetMe(newStore(), readers)],
    });
    await ask("/mute", { from: admin });
    for (const text of ["/forget", "/ask one", "/ask two", "/ask three"]) api.say({ chat, from: member, text });
    expect((await ask("/unmute", { from: admin })).text).toContain("again");
    expect(sent()).toBe(2);
    expect((await ask("/ask four")).text).toContain("<four>");
  });

  it("with its buttons", async () => {
    const card = await ask("/ask 有多少");
    await ask("/mute", { from: admin });
    const press = api.press({ message: card, label: "上下文", from: member });
    expect((await api.waitForAnswer(press)).parameters.text).toBe("I have been muted in this group.");
  });
});
