import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { User } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";

const ROOT = new URL("../..", import.meta.url);
/** Starting Node, the segmenter and the corpus takes seconds on a busy machine. */
const PATIENCE = 60_000;

const children = new Set<ChildProcess>();

interface Program {
  readonly child: ChildProcess;
  /** Resolves when the program has ended. */
  readonly end: Promise<{ readonly code: unknown; readonly errors: string }>;
}

/** Starts the program as `npm start` does with a token. */
function start(token: string, root: string): Program {
  const child = spawn(process.execPath, ["--import", "tsx", "src/start.ts"], {
    cwd: ROOT,
    env: {
      ...process.env,
      BOT_TOKEN: token,
      TELEGRAM_API_ROOT: root,
      WENZHENG_CORPUS: "",
      LOG_LEVEL: "info",
      DATA_DIR: mkdtempSync(join(tmpdir(), "data-")),
    },
    stdio: ["ignore", "inherit", "pipe"],
  });
  children.add(child);
  const end = Promise.all([once(child, "exit"), text(child.stderr)]).then(([[code], errors]) => ({ code, errors }));
  return { child, end };
}

/** Starts the program and waits until it fetches updates. */
async function startAnswering(api: BotApi): Promise<Program> {
  const program = start(api.token, api.root);
  await api.waitForCall("getUpdates", undefined, PATIENCE);
  return program;
}

/** Whatever a failed test left running. */
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

describe("the program in Telegram", () => {
  let api: BotApi;
  let program: Program;
  let reader: User;
  let chat: AnyChat;

  beforeAll(async () => {
    api = await startBotApi();
    program = await startAnswering(api);
    reader = api.user();
    chat = api.privateChat(reader);
  }, PATIENCE);

  afterAll(async () => {
    program.child.kill("SIGTERM");
    expect(await program.end).toEqual({ code: 0, errors: `@${api.bot.username} is answering (Ctrl+C stops it)\n` });
    await api.close();
  }, PATIENCE);

  async function ask(question: string, place = chat, from = reader): Promise<ChatMessage> {
    api.say({ chat: place, from, text: question });
    return await api.waitForMessage(place, undefined, PATIENCE);
  }

  function boldParts({ text = "", entities = [] }: ChatMessage): readonly string[] {
    return entities
      .filter(({ type }) => type === "bold")
      .map(({ offset, length }) => text.slice(offset, offset + length));
  }

  it("answers a question in Chinese with the figure in bold, and where it stands", async () => {
    const card = await ask("昌都市有多少个村级电商服务站点");
    expect(boldParts(card)[0]).toBe("116个");
    expect(card.text).toContain("《昌都市有序推进电商进农村工作》");
    expect(card.text).toContain("第5段第2句");
    expect(card.text).toContain("articles/changdu-rural-ecommerce.md");
  });

  it("answers a question in English, and turns to further sentences and the context", async () => {
    const card = await ask("How many village e-commerce service stations are there in Changdu?");
    expect(boldParts(card)[0]).toBe("116个");
    expect(card.text).toContain("¶ 5, sentence 2");
    api.press({ message: card, label: "Context", from: reader });
    expect(boldParts(await api.waitForMessage(chat))[0]).toContain("116个");
    api.press({ message: card, label: "More", from: reader });
    expect((await api.waitForMessage(chat)).text).toContain("More sentences (page 1");
  });

  it("carries a question on, and says what it took the follow-up for", async () => {
    await ask("昌都市有多少个村级电商服务站点");
    const card = await ask("那八宿县呢");
    expect(boldParts(card)[0]).toBe("38个");
    expect(card.text).toMatch(/^理解为：.*八宿县/mu);
    api.press({ message: card, label: "更多", from: reader });
    expect((await api.waitForMessage(chat)).text).toMatch(/^更多句子.*理解为：.*八宿县.*^2\. /msu);
  });

  it("lists sentences in any chat, sources, and the sentence as it stands in its file", async () => {
    const list = await api.waitForList(api.type({ from: reader, query: "昌都 电商站点" }), PATIENCE);
    expect(list.results.map(({ description }) => description).join()).toContain("《昌都市有序推进电商进农村工作》");
    expect((await ask("/sources")).text).toContain("《昌都市有序推进电商进农村工作》");
    const card = await ask("昌都市有多少个村级电商服务站点");
    api.press({ message: card, label: "原样", from: reader });
    expect((await api.waitForMessage(chat)).text).toMatch(/^articles\/changdu-rural-ecommerce\.md 原样.*116个/su);
  });

  it("answers in a group when it is called, and only then", async () => {
    const group = api.group();
    api.say({ chat: group, from: reader, text: "昌都市有多少个村级电商服务站点" });
    const card = await ask(`@${api.bot.username} 昌都市有多少个村级电商服务站点`, group);
    expect(boldParts(card)[0]).toBe("116个");
    expect(api.messages(group)).toHaveLength(3);
  });

  it("lists its commands in Chinese and in English, for private chats, groups and their admins", async () => {
    await expect.poll(() => api.calls("setMyCommands").length).toBe(6);
    const lists = api.calls("setMyCommands").map(({ parameters }) => parameters);
    expect(lists).toMatchObject([
      { scope: { type: "default" } },
      { scope: { type: "default" }, language_code: "zh" },
      { scope: { type: "all_group_chats" } },
      { scope: { type: "all_group_chats" }, language_code: "zh" },
      { scope: { type: "all_chat_administrators" } },
      { scope: { type: "all_chat_administrators" }, language_code: "zh" },
    ]);
    expect(JSON.stringify(lists[1])).toContain("怎样提问");
    expect(JSON.stringify(lists[4])).toContain('"unmute"');
  });

  it("asks Telegram for messages, presses and inline queries only", () => {
    expect(api.calls("getUpdates")[0]?.parameters.allowed_updates).toEqual([
      "message",
      "callback_query",
      "inline_query",
    ]);
  });
});

describe("the program says in one line, and ends with 1, when", () => {
  it("the token is none", { timeout: PATIENCE }, async () => {
    const { code, errors } = await start("my-bot", "http://127.0.0.1:9").end;
    expect(code).toBe(1);
    expect(errors).toMatch(/^wenzheng: BOT_TOKEN is not a bot token; copy it from @BotFather.*\n$/u);
  });

  it("Telegram refuses the token", { timeout: PATIENCE }, async () => {
    const api = await startBotApi();
    const { end } = start("123:not-the-token-it-should-be", api.root);
    expect(await end).toEqual({
      code: 1,
      errors: "wenzheng: Telegram refused BOT_TOKEN: copy it again from @BotFather into .env\n",
    });
    await api.close();
  });

  it("nothing answers at the root of the API", { timeout: PATIENCE }, async () => {
    const { end } = start("123:any", "http://127.0.0.1:9");
    expect(await end).toEqual({
      code: 1,
      errors:
        "wenzheng: cannot reach the Bot API at 127.0.0.1:9 (ECONNREFUSED): check the network, and TELEGRAM_API_ROOT in .env\n",
    });
  });

  it("another program takes the updates", { timeout: PATIENCE }, async () => {
    const api = await startBotApi();
    const { end } = await startAnswering(api);
    await fetch(`${api.root}/bot${api.token}/getUpdates`);
    const { code, errors } = await end;
    expect(code).toBe(1);
    expect(errors.split("\n").slice(1)).toEqual([
      "wenzheng: another program answers with this BOT_TOKEN: stop it, or get a second bot from @BotFather",
      "",
    ]);
    await api.close();
  });
});

describe("the program, told to stop,", () => {
  it("finishes the answer it is giving and ends with 0", { timeout: PATIENCE }, async () => {
    const api = await startBotApi();
    const { child, end } = await startAnswering(api);
    const from = api.user();
    const chat = api.privateChat(from);
    api.fail("sendMessage", { kind: "delay", ms: 1000 });
    api.say({ chat, from, text: "昌都市有多少个村级电商服务站点" });
    await api.confirmed(PATIENCE);
    child.kill("SIGTERM");
    expect((await end).code).toBe(0);
    expect(api.messages(chat)).toHaveLength(2);
    await api.close();
  });

  it("does not wait longer than five seconds for one that Telegram holds back", { timeout: PATIENCE }, async () => {
    const api = await startBotApi();
    const { child, end } = await startAnswering(api);
    const from = api.user();
    api.fail("sendMessage", { kind: "flood", retryAfter: 60 });
    api.say({ chat: api.privateChat(from), from, text: "昌都市有多少个村级电商服务站点" });
    await api.waitForCall("sendMessage", undefined, PATIENCE);
    child.kill("SIGINT");
    const { code, errors } = await end;
    expect(code).toBe(0);
    expect(errors).toContain("stopped before these updates were handled");
    await api.close();
  });
});
