import type { Update, User } from "grammy/types";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBot } from "../../src/faces/telegram/create-bot.ts";
import type { Engine } from "../../src/model/asking.ts";
import type { AnyChat } from "../bot-api/chats.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { newPorts } from "./new-store.ts";
import { echo, type RunningBot, startBot } from "./telegram-echo.ts";

/** Fails on the question "tear". */
const torn: Engine = {
  ...echo,
  ask(question, options) {
    if (question === "tear") throw new Error(`index torn at /bot700000001:AAtest-token_for_the_emulator/`);
    return echo.ask(question, options);
  },
  context() {
    throw new Error("context torn");
  },
};

let api: BotApi;
let bot: RunningBot;
let from: User;
let chat: AnyChat;

beforeEach(async () => {
  api = await startBotApi();
  bot = await startBot(api, torn);
  from = api.user({ language_code: "en" });
  chat = api.privateChat(from);
});

afterEach(async () => {
  await bot.stop();
  expect(bot.log()).not.toContain(api.token);
  await api.close();
});

/** What the bot says to a question. */
async function reply(text: string): Promise<string | undefined> {
  api.say({ chat, from, text });
  return (await api.waitForMessage(chat, undefined, 10_000)).text;
}

describe("when a handler fails, the bot", () => {
  it("apologises once, logs the cause without its token, and goes on", async () => {
    expect(await reply("tear")).toBe("Sorry, this question could not be handled. Please try again later.");
    expect(await reply("one")).toContain("<one>1");
    expect(api.messages(chat)).toHaveLength(4);
    expect(bot.log()).toContain("index torn at /bot700000001:***/");
  });

  it("tells who pressed a button", async () => {
    api.say({ chat, from, text: "one" });
    const query = api.press({ message: await api.waitForMessage(chat), label: "Context", from });
    expect((await api.waitForAnswer(query)).parameters.text).toMatch(/^Sorry/u);
    expect(bot.log()).toContain("context torn");
  });
});

describe("when Telegram or the network fails, the bot", () => {
  it("waits as long as it is told to", async () => {
    api.fail("sendMessage", { kind: "flood", retryAfter: 1 });
    const before = performance.now();
    expect(await reply("one")).toContain("<one>1");
    expect(performance.now() - before).toBeGreaterThan(990);
    expect(bot.log()).toBe("");
  });

  it("answers other chats while one has to wait", async () => {
    api.fail("sendMessage", { kind: "flood", retryAfter: 1 });
    api.say({ chat, from, text: "one" });
    await api.waitForCall("sendMessage");
    const other = api.user();
    const otherChat = api.privateChat(other);
    api.say({ chat: otherChat, from: other, text: "two" });
    await api.waitForMessage(otherChat, undefined, 900);
    expect(api.messages(chat)).toHaveLength(1);
    await api.waitForMessage(chat);
  });

  it("does not wait for longer than a minute", async () => {
    api.fail("sendMessage", { kind: "flood", retryAfter: 61 });
    expect(await reply("one")).toMatch(/^Sorry/u);
    expect(bot.log()).toContain("retry after 61");
  });

  it("sends again after a cut connection, and apologises when that is cut too", async () => {
    api.fail("sendMessage", { kind: "cut" });
    expect(await reply("one")).toContain("<one>1");
    expect(bot.log()).toBe("");
    api.fail("sendMessage", { kind: "cut" }, 2);
    expect(await reply("two")).toMatch(/^Sorry/u);
    expect(bot.log()).toContain("caused by FetchError");
  });

  it("notes who blocked it, does not call that a failure, and answers others", async () => {
    api.block(from);
    api.say({ chat, from, text: "one" });
    await api.waitForCall("sendMessage");
    await expect.poll(bot.log).toContain("blocked by the user");
    const levels = bot
      .log()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).level);
    expect(levels).toEqual([pino.levels.values.info]);
    const other = api.user();
    const open = api.privateChat(other);
    api.say({ chat: open, from: other, text: "two" });
    expect((await api.waitForMessage(open)).text).toContain("<two>1");
  });

  it("does not call it a failure to be thrown out of a group, or that only admins may write there", async () => {
    const [left, silent, forum] = [api.group(), api.group(), api.group({ forum: true })];
    const threadId = api.topic(forum, "村务");
    api.kick(left);
    api.restrict(silent);
    api.closeTopic(forum, threadId);
    for (const group of [left, silent]) api.say({ chat: group, from, text: "/ask one" });
    api.say({ chat: forum, from, text: "/ask one", threadId });
    await expect.poll(() => bot.log().trim().split("\n").length).toBe(3);
    expect(bot.log()).toMatch(/kicked.*not enough rights.*TOPIC_CLOSED/su);
    for (const line of bot.log().trim().split("\n")) expect(JSON.parse(line).level).toBe(pino.levels.values.info);
  });

  it("goes on fetching updates", async () => {
    api.fail("getUpdates", { kind: "server", code: 502 });
    expect(await reply("one")).toContain("<one>1");
    expect(await reply("two")).toContain("<two>1");
    expect(bot.log()).toContain("trying again");
  });
});

describe("an update that asks nothing", () => {
  /** The bot's calls for some updates. */
  async function callsFor(...updates: readonly Update[]): Promise<readonly string[]> {
    const silent = createBot({ token: api.token, apiRoot: api.root }, echo, pino({ level: "silent" }), newPorts());
    silent.botInfo = api.bot;
    for (const update of updates) await silent.handleUpdate(update);
    return api.calls("sendMessage").map(({ parameters }) => String(parameters.text));
  }

  function update(id: number, content: Partial<NonNullable<Update["message"]>>): Update {
    return { update_id: id, message: { message_id: 1, date: 0, chat, from, ...content } };
  }

  it("gets a hint in private when it is a picture or the like, and silence when it is a notice", async () => {
    expect(
      await callsFor(update(1, { dice: { emoji: "🎲", value: 1 } }), update(2, { delete_chat_photo: true })),
    ).toEqual(["Only questions in writing can be answered; please write yours."]);
  });

  it("gets silence from another bot, and an answer from an anonymous admin", async () => {
    const group = api.group();
    const machine = { ...from, is_bot: true };
    const entities = [{ type: "bot_command", offset: 0, length: 4 }] as const;
    const asked = { chat: group, from: machine, text: "/ask one", entities: [...entities] };
    expect(await callsFor(update(1, asked), update(2, { ...asked, sender_chat: group }))).toHaveLength(1);
  });

  it("gets silence when a channel posts it to its group", async () => {
    const group = api.group();
    const asked = { chat: group, text: `@${api.bot.username} one`, is_automatic_forward: true } as const;
    const entities = [{ type: "mention" as const, offset: 0, length: api.bot.username.length + 1 }];
    expect(await callsFor(update(1, { ...asked, entities }))).toEqual([]);
  });
});
