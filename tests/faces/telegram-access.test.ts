import type { User } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { allowAccess } from "../../src/faces/telegram/allow-access.ts";
import type { BotSettings } from "../../src/faces/telegram/create-bot.ts";
import { forgetMe } from "../../src/faces/telegram/forget-me.ts";
import { limitRate } from "../../src/faces/telegram/limit-rate.ts";
import { createReaders } from "../../src/faces/telegram/readers.ts";
import type { AnyChat } from "../bot-api/chats.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { newPorts, newStore } from "./new-store.ts";
import { echo, type RunningBot, startBot } from "./telegram-echo.ts";

const readers = createReaders(newPorts().settings);

let api: BotApi;
let bot: RunningBot;
let from: User;
let chat: AnyChat;

beforeEach(async () => {
  api = await startBotApi();
  from = api.user({ language_code: "en" });
  chat = api.privateChat(from);
});

afterEach(async () => {
  await bot.stop();
  await api.close();
});

async function start(before: BotSettings["before"]): Promise<void> {
  bot = await startBot(api, echo, newPorts(), { before: before ?? [] });
}

/** All that was said after a person asked and the bot was done with it. */
async function askAll(
  person: User,
  place: AnyChat,
  texts: readonly string[],
): Promise<readonly (string | undefined)[]> {
  for (const text of texts) api.say({ chat: place, from: person, text });
  await bot.idle();
  return api
    .messages(place)
    .filter((message) => message.from.is_bot)
    .map(({ text }) => text?.split("\n")[0]);
}

describe("someone who asks too fast", () => {
  const limited = (): BotSettings["before"] => [
    limitRate({ perMinute: 2, exempt: (user) => user === 1, readers, onLimited: () => undefined }),
  ];

  it("is told so once, politely; others are answered", async () => {
    await start(limited());
    expect(await askAll(from, chat, ["one", "two", "three", "four", "five"])).toEqual([
      "one",
      "two",
      "That was a lot of questions; please wait a minute.",
    ]);
    const other = api.user();
    expect(await askAll(other, api.privateChat(other), ["six"])).toEqual(["six"]);
  });

  it("can still get help and be forgotten", async () => {
    await start(limited());
    const told = await askAll(from, chat, ["one", "two", "three", "four", "/help", "/help"]);
    expect(told).toHaveLength(5);
    expect(told.slice(3).join()).not.toContain("That was a lot of questions");
  });

  it("is told so on each press, which must be answered", async () => {
    await start(limited());
    api.say({ chat, from, text: "one" });
    const message = await api.waitForMessage(chat);
    api.press({ message, from, label: "Context" });
    await api.waitForMessage(chat);
    for (let press = 0; press < 2; press++) {
      const { parameters } = await api.waitForAnswer(api.press({ message, from, label: "Context" }));
      expect(parameters.text).toMatch(/^That was a lot/u);
    }
  });

  it("is told so also when presses were the first beyond the limit", async () => {
    await start(limited());
    api.say({ chat, from, text: "one" });
    const message = await api.waitForMessage(chat);
    for (let press = 0; press < 2; press++) {
      await api.waitForAnswer(api.press({ message, from, label: "Context" }));
    }
    expect((await askAll(from, chat, ["two", "three"])).slice(2)).toEqual([
      "That was a lot of questions; please wait a minute.",
    ]);
  });

  it("is not who types after the bot's name, unless that is beyond every typing", async () => {
    await start(limited());
    const lists = (): number => api.calls("answerInlineQuery").length;
    for (const query of ["o", "on", "one", "one "]) api.type({ from, query });
    expect(await askAll(from, chat, ["one", "two"])).toEqual(["one", "two"]);
    expect(lists()).toBe(4);
    for (let key = 4; key < 25; key++) api.type({ from, query: "one".repeat(key) });
    await bot.idle();
    expect(lists()).toBe(20);
  });

  it("is not who talks with others in a group", async () => {
    await start(limited());
    const group = api.group();
    const talk = ["a", "b", "c", "d"];
    expect(await askAll(from, group, [...talk, `@${api.bot.username} one`])).toEqual(["one"]);
  });
});

describe("a bot for some users and chats", () => {
  it("answers them, tells others once in private, and is silent in other groups", async () => {
    const guest = api.user({ language_code: "en" });
    const admin = api.user();
    const group = api.group();
    const otherGroup = api.group();
    await start([allowAccess({ admins: [admin.id], users: [from.id], chats: [group.id] }, readers)]);
    expect(await askAll(from, chat, ["one"])).toEqual(["one"]);
    expect(await askAll(admin, api.privateChat(admin), ["two"])).toEqual(["two"]);
    expect(await askAll(guest, group, [`@${api.bot.username} three`])).toEqual(["three"]);
    expect(await askAll(guest, otherGroup, [`@${api.bot.username} four`])).toEqual([]);
    expect(await askAll(guest, api.privateChat(guest), ["five", "/start", "six"])).toEqual([
      "Sorry, this bot answers only the users and groups it was set up for.",
    ]);
  });

  it("is for everyone when nobody is named", async () => {
    await start([allowAccess({ admins: [1], users: [], chats: [] }, readers)]);
    expect(await askAll(from, chat, ["one"])).toEqual(["one"]);
  });
});

describe("/forget", () => {
  it("deletes what is kept of the one who asks, and says how much that was", async () => {
    const store = newStore();
    await start([forgetMe(store, readers)]);
    store.settings.set(from.id, { language: "zh" });
    store.unanswered.record({ question: "why", chat: chat.id, user: from.id });
    expect(await askAll(from, chat, ["/forget", "/forget"])).toEqual([
      "Deleted what was kept of you: 2 entries (settings, votes, questions).",
      "Nothing was kept of you.",
    ]);
  });
});
