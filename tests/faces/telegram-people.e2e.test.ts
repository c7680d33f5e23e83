import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import type { Saying } from "../bot-api/people.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { newFolder, PATIENCE, type Program, startProgram } from "./start-program.ts";

const QUESTION = "昌都市有多少个村级电商服务站点";
const DAY = 24 * 60 * 60 * 1000;
/** Questions of one person in a minute; more than any test here asks but the one that asks too many. */
const PER_MINUTE = 12;

let folder: string;
let api: BotApi;
let env: NodeJS.ProcessEnv;
let program: Program;
let admin: User;
let desk: AnyChat;
let person: User;
let chat: AnyChat;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "people-"));
  await cp(SHIPPED_CORPUS, join(folder, "corpus"), { recursive: true });
  api = await startBotApi();
  admin = api.user({ language_code: "en" });
  desk = api.privateChat(admin);
  env = {
    DATA_DIR: newFolder(),
    WENZHENG_CORPUS: join(folder, "corpus"),
    ADMIN_IDS: `${admin.id}`,
    RATE_LIMIT: `${PER_MINUTE}`,
    RETENTION_DAYS: "30",
  };
  program = await startProgram(api, env);
}, PATIENCE);

afterEach(() => {
  expect(program.errors()).not.toContain(api.token);
  expect(program.errors()).not.toContain(QUESTION);
});

afterAll(async () => {
  await stop();
  await api.close();
  await rm(folder, { recursive: true });
}, PATIENCE);

function newPerson(): void {
  person = api.user({ language_code: "en" });
  chat = api.privateChat(person);
}

async function say(text: string, saying: Partial<Saying> = {}): Promise<ChatMessage> {
  const where = saying.chat ?? chat;
  api.say({ chat: where, from: person, text, ...saying });
  return await api.waitForMessage(where, undefined, 10_000);
}

async function stop(): Promise<void> {
  program.child.kill("SIGTERM");
  expect(await program.end).toBe(0);
}

async function restart(): Promise<void> {
  await stop();
  program = await startProgram(api, env);
}

describe("the program, to a person,", () => {
  it("opens the sentence that a citation links to, and tells an old button from a good one", async () => {
    newPerson();
    const card = await say(QUESTION);
    const buttons = card.reply_markup?.inline_keyboard.flat() ?? [];
    const [copied = ""] = buttons.flatMap((button) => ("copy_text" in button ? [button.copy_text.text] : []));
    const parameter = /\?start=(\S+)/u.exec(copied)?.[1];
    expect((await say(`/start ${parameter}`)).text).toContain("116个");

    const [question] = api.messages(chat);
    if (question !== undefined) api.erase(question);
    const press = api.press({ message: card, label: "更多", from: person });
    expect((await api.waitForAnswer(press, 10_000)).parameters.text).toMatch(/expired/u);
  });

  it(
    "answers in the topic it was asked in, once, whatever is edited, and is silent while the group is muted",
    async () => {
      newPerson();
      const owner = api.user({ language_code: "en" });
      const forum = api.group({ forum: true, admins: [owner] });
      const threadId = api.topic(forum, "电商");
      const card = await say(`/ask ${QUESTION}`, { chat: forum, threadId });
      expect(card.message_thread_id).toBe(threadId);
      const [asked] = api.messages(forum).filter(({ from }) => from.id === person.id);
      if (asked !== undefined && asked.text !== undefined) api.edit(asked, "/ask 八宿县有多少个村级服务站点");

      await say("/mute", { chat: forum, from: owner, threadId });
      await restart();
      const before = api.messages(forum).length;
      api.say({ chat: forum, from: person, text: `/ask ${QUESTION}`, threadId });
      await api.confirmed(10_000);
      newPerson();
      await say("/help");
      expect(api.messages(forum)).toHaveLength(before + 1);
      expect((await say("/unmute", { chat: forum, from: owner, threadId })).message_thread_id).toBe(threadId);
    },
    PATIENCE,
  );

  it("turns list after list while one types, each sentence once", async () => {
    newPerson();
    const first = await api.waitForList(api.type({ from: person, query: "昌都 电商站点" }), 10_000);
    const next = api.type({ from: person, query: "昌都 电商站点", offset: first.nextOffset });
    const ids = [...first.results, ...(await api.waitForList(next, 10_000)).results].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(first.results.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says once that there were too many questions", async () => {
    newPerson();
    for (let i = 0; i < PER_MINUTE + 3; i++) api.say({ chat, from: person, text: "/help" });
    await api.waitForMessage(chat, ({ text }) => text?.includes("a lot of questions") === true, 20_000);
    await api.confirmed(10_000);
    await say("/help", { chat: desk, from: admin });
    const told = api.messages(chat).filter(({ text }) => text?.includes("a lot of questions"));
    expect(told).toHaveLength(1);
  });

  it("carries on after a restart, until what it keeps is forgotten", { timeout: PATIENCE }, async () => {
    newPerson();
    await say("/lang zh-hant");
    await say(QUESTION);
    await restart();
    expect((await say("那八宿县呢")).text).toContain("38个");
    expect((await say("/forget")).text).toMatch(/^已刪除/u);
    expect((await say("/help")).text).not.toContain("刪除");
    expect((await say("/forget")).text).toMatch(/^Nothing was kept/u);
  });

  it("deletes what is older than the retention period, and nothing younger", { timeout: PATIENCE }, async () => {
    newPerson();
    await stop();
    const kept = (): ReturnType<typeof openStore> =>
      openStore({ folder: env.DATA_DIR ?? "", name: `${api.bot.id}`, retentionDays: 30 });
    const now = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: now - 31 * DAY });
    const before = kept();
    before.unanswered.record({ question: "很久以前的问题", chat: chat.id, user: person.id });
    before.cards.record({ chat: chat.id, topic: null, person: person.id, message: 1, question: "很久以前的问题" });
    vi.setSystemTime(now - 29 * DAY);
    before.cards.record({ chat: chat.id, topic: null, person: person.id, message: 2, question: "上月的问题" });
    before.close();
    vi.useRealTimers();

    program = await startProgram(api, env);
    await restart();
    await stop();
    const after = kept();
    expect([1, 2].map((message) => after.cards.question(chat.id, message))).toEqual([null, "上月的问题"]);
    expect(after.unanswered.groups().map(({ question }) => question)).not.toContain("很久以前的问题");
    after.close();
    program = await startProgram(api, env);
  });
});

describe("the program, to its staff,", () => {
  it("lists what was not answered, takes an answer for it from a card, and proves the corpus by it from then on", async () => {
    newPerson();
    await say("青海湖水怪叫什么名字");
    const listed = (): Promise<ChatMessage> => say("/unanswered", { chat: desk, from: admin });
    expect((await listed()).text).toContain("青海湖水怪");
    const table = await api.waitForMessage(desk, ({ document }) => document !== undefined, 10_000);
    expect(api.fileContent(table.document).toString("utf8")).toContain("青海湖水怪叫什么名字");

    const card = await say(QUESTION, { chat: desk, from: admin });
    const pinned = await say("/pin 青海湖水怪叫什么名字", { chat: desk, from: admin, replyTo: card });
    expect(pinned.text).toMatch(/^Approved: 青海湖水怪叫什么名字/u);
    expect((await say("青海湖水怪叫什么名字")).text).toMatch(/116个.*✓/su);
    expect((await listed()).text).not.toContain("青海湖水怪");
    expect(await readFile(join(folder, "corpus", "questions.jsonl"), "utf8")).toContain("青海湖水怪叫什么名字");
    expect((await say("/stats", { chat: desk, from: admin })).text).toContain("approved answers: 1");
  });

  it("refuses everyone else", async () => {
    newPerson();
    const before = await readFile(join(folder, "corpus", "questions.jsonl"), "utf8");
    for (const text of [`/pin ${QUESTION} → 没有`, "/unanswered", "/stats", "/unpin 青海湖水怪叫什么名字"])
      expect((await say(text)).text).toMatch(/^Sorry/u);
    expect(await readFile(join(folder, "corpus", "questions.jsonl"), "utf8")).toBe(before);
  });
});

describe("the program, when Telegram fails it,", () => {
  it.each([
    ["asks for patience", { kind: "flood", retryAfter: 1 }, 1],
    ["fails", { kind: "server", code: 502 }, 1],
    ["cuts the connection", { kind: "cut" }, 1],
  ] as const)(
    "answers all the same, once, when it %s",
    async (_what, fault, times) => {
      newPerson();
      api.fail("sendMessage", fault, times);
      expect((await say(QUESTION)).text).toContain("116个");
      await say("/help");
      expect(api.messages(chat)).toHaveLength(4);
    },
    20_000,
  );

  it("goes on for others when one has blocked it, and fetches updates again after its failures", async () => {
    newPerson();
    api.block(person);
    api.say({ chat, from: person, text: QUESTION });
    await api.waitForCall("sendMessage", ({ answer }) => answer?.ok === false && answer.error_code === 403, 10_000);
    api.fail("getUpdates", { kind: "server", code: 500 });
    newPerson();
    expect((await say(QUESTION)).text).toContain("116个");
  });
});
