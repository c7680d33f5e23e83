import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnyChat } from "../bot-api/chats.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { freePort, launchProgram, newFolder, PATIENCE, type Program, startProgram } from "./start-program.ts";

const QUESTION = "昌都市有多少个村级电商服务站点";
const SECRET = "a_secret-of-32-letters-and-digits";

describe("the program behind a webhook", () => {
  let api: BotApi;
  let program: Program;
  let address: string;
  let figures: string;
  let chat: AnyChat;

  beforeAll(async () => {
    api = await startBotApi();
    const [port, metricsPort] = [await freePort(), await freePort()];
    address = `http://127.0.0.1:${port}`;
    figures = `http://127.0.0.1:${metricsPort}`;
    program = await startProgram(api, {
      WEBHOOK_URL: "https://bot.example.org/hook/7",
      WEBHOOK_SECRET: SECRET,
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
    });
    chat = api.privateChat(api.user());
  }, PATIENCE);

  afterAll(async () => {
    program.child.kill("SIGTERM");
    expect(await program.end).toBe(0);
    expect(program.errors()).not.toContain(api.token);
    expect(program.errors()).not.toContain(SECRET);
    await api.close();
  }, PATIENCE);

  it("tells Telegram its address, its secret and the updates it wants, and does not poll", () => {
    expect(api.calls("setWebhook").map(({ parameters }) => parameters)).toEqual([
      {
        url: "https://bot.example.org/hook/7",
        secret_token: SECRET,
        allowed_updates: ["message", "callback_query", "inline_query"],
      },
    ]);
    expect(api.calls("getUpdates")).toEqual([]);
  });

  it("answers what Telegram sends, once, also when Telegram sends it again", async () => {
    const from = api.user();
    const own = api.privateChat(from);
    api.say({ chat: own, from, text: QUESTION });
    const again = api.pendingUpdates()[0];
    expect(await api.callWebhook(address)).toEqual([200]);
    expect((await api.waitForMessage(own, undefined, PATIENCE)).text).toContain("116个");
    const repeated = await fetch(`${address}/hook/7`, {
      method: "POST",
      headers: { "x-telegram-bot-api-secret-token": SECRET },
      body: JSON.stringify(again),
    });
    expect(repeated.status).toBe(200);
    api.say({ chat: own, from, text: "/help" });
    await api.callWebhook(address);
    await api.waitForMessage(own, undefined, PATIENCE);
    expect(api.messages(own)).toHaveLength(4);
  });

  it("tells its health and its figures, the latter not where Telegram calls", async () => {
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/metrics`)).status).toBe(404);
    expect(await (await fetch(`${figures}/healthz`)).text()).toBe("ok\n");
    const text = await (await fetch(`${figures}/metrics`)).text();
    expect(text).toMatch(/^wenzheng_questions_total\{outcome="answered"\} 1$/mu);
    expect(text).toMatch(/^wenzheng_update_seconds_count 2$/mu);
    expect(text).toMatch(/^wenzheng_duplicates_total 1$/mu);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/mu);
  });

  it("turns away who calls it without the secret", async () => {
    const message = { message_id: 1, date: 1, chat, from: api.user(), text: QUESTION };
    const { status } = await fetch(`${address}/hook/7`, {
      method: "POST",
      headers: { "x-telegram-bot-api-secret-token": `${SECRET}x` },
      body: JSON.stringify({ update_id: 1, message }),
    });
    expect(status).toBe(401);
    expect(api.messages(chat)).toEqual([]);
  });
});

describe("the program killed behind a webhook", () => {
  it("answers after its restart what Telegram sends again", { timeout: 2 * PATIENCE }, async () => {
    const api = await startBotApi();
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const env = {
      WEBHOOK_URL: "https://bot.example.org/hook",
      WEBHOOK_SECRET: SECRET,
      PORT: String(port),
      DATA_DIR: newFolder(),
    };
    const first = await startProgram(api, env);
    const from = api.user();
    const chat = api.privateChat(from);
    first.child.kill("SIGKILL");
    await first.end;
    api.say({ chat, from, text: QUESTION });
    expect(await api.callWebhook(address)).toEqual([502]);

    const second = await startProgram(api, env);
    expect(await api.callWebhook(address)).toEqual([200]);
    expect((await api.waitForMessage(chat, undefined, PATIENCE)).text).toContain("116个");
    second.child.kill("SIGTERM");
    expect(await second.end).toBe(0);
    expect(api.messages(chat)).toHaveLength(2);
    await api.close();
  });
});

describe("the program killed in the middle of its work", () => {
  it("answers after its restart what it had taken, and nothing twice", { timeout: 2 * PATIENCE }, async () => {
    const api = await startBotApi();
    const env = { DATA_DIR: newFolder() };
    const first = await startProgram(api, env);
    const [one, two] = [api.user(), api.user()];
    const [chatOne, chatTwo] = [api.privateChat(one), api.privateChat(two)];
    api.say({ chat: chatOne, from: one, text: QUESTION });
    await api.waitForMessage(chatOne, undefined, PATIENCE);
    api.fail("sendMessage", { kind: "flood", retryAfter: 60 });
    api.say({ chat: chatTwo, from: two, text: QUESTION });
    api.say({ chat: chatTwo, from: two, text: "/help" });
    await api.confirmed(PATIENCE);
    await api.waitForCall("sendMessage", ({ answer }) => answer?.ok === false, PATIENCE);
    first.child.kill("SIGKILL");
    expect(await first.end).toBe("SIGKILL");

    const second = await startProgram(api, env);
    expect((await api.waitForMessage(chatTwo, undefined, PATIENCE)).text).toContain("116个");
    expect((await api.waitForMessage(chatTwo, undefined, PATIENCE)).text).toContain("只引用原句");
    second.child.kill("SIGTERM");
    expect(await second.end).toBe(0);
    expect(api.messages(chatOne)).toHaveLength(2);
    expect(api.messages(chatTwo)).toHaveLength(4);
    await api.close();
  });
});

describe("the program says in one line, and ends with 1, when", () => {
  it("the webhook has no secret, a port is taken, or the store is damaged", { timeout: 3 * PATIENCE }, async () => {
    const api = await startBotApi();
    const without = launchProgram(api, { WEBHOOK_URL: "https://bot.example.org/hook" });
    expect(await without.end).toBe(1);
    expect(without.errors()).toMatch(/^wenzheng: WEBHOOK_SECRET is missing; make one with.*\n$/u);

    const taken = launchProgram(api, { METRICS_PORT: new URL(api.root).port });
    expect(await taken.end).toBe(1);
    expect(taken.errors()).toMatch(/^wenzheng: cannot listen on 127\.0\.0\.1:\d+ \(EADDRINUSE\): choose another.*\n$/u);

    const folder = newFolder();

    await writeFile(`${folder}/${api.bot.id}.sqlite`, "no database at all".repeat(20));
    const damaged = launchProgram(api, { DATA_DIR: folder });
    expect(await damaged.end).toBe(1);
    expect(damaged.errors()).toMatch(/^wenzheng: .*\.sqlite cannot be read \(.*\): put back a copy of it.*\n$/u);
    await api.close();
  });
});
