import { autoRetry } from "@grammyjs/auto-retry";
import { Api, Bot, GrammyError } from "grammy";
import type { Chat } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BotApi, startBotApi } from "./start-bot-api.ts";

let api: BotApi;
let client: Api;
let chat: Chat.PrivateChat;

beforeEach(async () => {
  api = await startBotApi();
  client = new Api(api.token, { apiRoot: api.root });
  chat = api.privateChat(api.user());
});

afterEach(async () => {
  await api.close();
});

describe("faults", () => {
  test("a flood names the seconds to wait, and a client that retries gets through", async () => {
    api.fail("sendMessage", { kind: "flood", retryAfter: 1 });
    await expect(client.sendMessage(chat.id, "答")).rejects.toMatchObject({
      error_code: 429,
      description: "Too Many Requests: retry after 1",
      parameters: { retry_after: 1 },
    });
    api.fail("sendMessage", { kind: "server", code: 500 });
    client.config.use(autoRetry({ rethrowInternalServerErrors: true }));
    await expect(client.sendMessage(chat.id, "答")).rejects.toThrow("Internal Server Error");
    api.fail("sendMessage", { kind: "flood", retryAfter: 0 }, 2);
    await client.sendMessage(chat.id, "答");
    expect(api.calls("sendMessage").map(({ answer }) => answer?.ok)).toEqual([false, false, false, false, true]);
    expect(api.messages(chat)).toHaveLength(1);
  });

  test("a cut connection loses the message, or only the news that it was sent", async () => {
    api.fail("sendMessage", { kind: "cut" });
    await expect(client.sendMessage(chat.id, "一")).rejects.toThrow("Network request");
    api.fail("sendMessage", { kind: "cut", processed: true });
    await expect(client.sendMessage(chat.id, "二")).rejects.toThrow("Network request");
    expect(api.messages(chat).map(({ text }) => text)).toEqual(["二"]);
    expect(api.calls("sendMessage").map(({ answer }) => answer)).toEqual([null, null]);
  });

  test("a delayed call is carried out late", async () => {
    api.fail("sendMessage", { kind: "delay", ms: 60 });
    const slow = client.sendMessage(chat.id, "慢");
    await client.sendMessage(chat.id, "快");
    await slow;
    expect(api.messages(chat).map(({ text }) => text)).toEqual(["快", "慢"]);
  });
});

describe("polling", () => {
  test("waits for an update, gives it at once when it comes, and gives none when none comes", async () => {
    const coming = client.getUpdates({ timeout: 5 });
    api.say({ chat, from: api.user(), text: "问" });
    expect((await coming)[0]?.message?.text).toBe("问");
    expect(await client.getUpdates({ offset: -1 })).toHaveLength(1);
    const [last] = await client.getUpdates();
    expect(await client.getUpdates({ offset: (last?.update_id ?? 0) + 1, timeout: 0.05 })).toEqual([]);
  });

  test("gives only the kinds of update asked for", async () => {
    await client.getUpdates({ allowed_updates: ["edited_message"] });
    api.edit(api.say({ chat, from: api.user(), text: "旧" }), "新");
    expect((await client.getUpdates()).map((update) => update.edited_message?.text)).toEqual(["新"]);
  });

  test("ends for a bot when another one starts with the same token", async () => {
    const bot = new Bot(api.token, { client: { apiRoot: api.root } });
    const running = bot.start();
    await api.waitForCall("deleteWebhook");
    const ended = expect(running).rejects.toThrow(GrammyError);
    await expect
      .poll(async () => {
        await client.getUpdates();
        return api.calls("getUpdates").map(({ answer }) => answer);
      })
      .toContainEqual({
        ok: false,
        error_code: 409,
        description:
          "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      });
    await ended;
  });

  test("is refused while a webhook is set", async () => {
    await client.setWebhook("https://example.org/hook");
    expect((await client.getWebhookInfo()).url).toBe("https://example.org/hook");
    await expect(client.getUpdates()).rejects.toMatchObject({ error_code: 409 });
    await client.deleteWebhook();
    expect(await client.getUpdates()).toEqual([]);
  });
});

describe("waiting", () => {
  test("hands out every message once, and says what came instead of the one awaited", async () => {
    await client.sendMessage(chat.id, "一");
    const { message_id } = await client.sendMessage(chat.id, "二");
    await client.editMessageText(chat.id, message_id, "三");
    const texts = [];
    for (let i = 0; i < 3; i++) texts.push((await api.waitForMessage(chat)).text);
    expect(texts).toEqual(["一", "二", "三"]);
    await expect(api.waitForMessage(chat, () => true, 20)).rejects.toThrow(/within 20 ms.*三/s);
    await expect(api.waitForCall("sendChatAction", () => true, 20)).rejects.toThrow("no such call of sendChatAction");
  });

  test("says how many updates the bot did not confirm", async () => {
    api.say({ chat, from: api.user(), text: "问" });
    await expect(api.confirmed(20)).rejects.toThrow("1 updates not confirmed within 20 ms");
  });
});
