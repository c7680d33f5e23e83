import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Bot } from "grammy";
import type { Message, Update, User } from "grammy/types";
import { type Logger, pino } from "pino";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createBot } from "../../src/faces/telegram/create-bot.ts";
import { createMetrics } from "../../src/faces/telegram/metrics.ts";
import { createReaders } from "../../src/faces/telegram/readers.ts";
import { createWebhookServer } from "../../src/faces/telegram/receive-webhook.ts";
import { staffDesk } from "../../src/faces/telegram/staff/staff-desk.ts";
import { createStoredPorts } from "../../src/faces/telegram/stored-ports.ts";
import { articleId, sentenceId } from "../../src/model/corpus.ts";
import { type LiveCorpus, openLiveCorpus } from "../../src/serving/live-corpus.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { withFoundEntities } from "../bot-api/format-text.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";

const SECRET = "the_secret-that_only-telegram_knows";
const PAGE = "本报青溪讯（记者 李春山）青溪\n\n县全县建成图书室 87 个。\n\n青溪县图书室进村\n";

let folder: string;
let api: BotApi;
let store: Store;
let corpus: LiveCorpus;
let bot: Bot;
let log: Logger;
let admin: User;
let stranger: User;
let upload: string;
let server: Server;
const logged: string[] = [];
const accepted: Update[] = [];
let before: unknown;
let updateId = 1;

/** Everything that must not change. */
async function state(): Promise<unknown> {
  const files = await readdir(folder, { recursive: true });
  return {
    files: files.filter((file) => !/sqlite/u.test(file)).sort(),
    questions: await readFile(join(folder, "corpus", "questions.jsonl"), "utf8"),
    size: corpus.engine.size,
    pins: store.pins.all(),
    actions: vi.mocked(store.staffActions.record).mock.calls.length,
    accepted: accepted.length,
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  await mkdir(join(folder, "corpus", "articles"), { recursive: true });
  await writeFile(join(folder, "corpus", "articles", "tea.md"), "---\ntitle: 春茶\n---\n\n首日采茶1200公斤。\n");
  await writeFile(join(folder, "corpus", "questions.jsonl"), "");
  api = await startBotApi();
  [admin, stranger] = [api.user(), api.user({ language_code: "en" })];
  api.privateChat(admin);
  api.privateChat(stranger);
  store = openStore({ folder: join(folder, "data"), name: "7", retentionDays: 30 });
  vi.spyOn(store.staffActions, "record");
  store.pins.set({
    question: "审定过的",
    sentence: sentenceId(articleId("a"), 1, 1),
    text: "首日采茶1200公斤。",
    value: "1200公斤",
  });
  upload = store.uploads.keep(admin.id, "page.txt", Buffer.from(PAGE)).id;
  corpus = await openLiveCorpus(join(folder, "corpus"), store.pins);
  log = pino({}, { write: (line) => logged.push(line) });
  const ports = createStoredPorts(store, async () => null);
  const readers = createReaders(ports.settings);
  const { conversations } = ports;
  const desk = staffDesk(
    { admins: [admin.id], users: [], chats: [] },
    { corpus, store, metrics: createMetrics(), readers, conversations, apiRoot: api.root, log },
  );
  bot = createBot({ token: api.token, apiRoot: api.root, before: [desk] }, corpus.engine, log, ports);
  bot.botInfo = api.bot;
  server = createWebhookServer({
    path: "/hook",
    secret: SECRET,
    log,
    healthy: () => true,
    accept: (update) => accepted.push(update),
  });
  server.listen(0, "127.0.0.1");
  before = await state();
});

afterAll(async () => {
  const said = JSON.stringify([api.calls().map(({ parameters }) => parameters), logged]);
  for (const leak of [folder, api.token, SECRET, "node_modules"]) expect(said).not.toContain(leak);
  server.close();
  server.closeAllConnections();
  store.close();
  await api.close();
  await rm(folder, { recursive: true });
});

const chatOf = (user: User) => ({ id: user.id, type: "private" as const, first_name: user.first_name });

async function tell(content: Partial<Message> & { readonly from: User }): Promise<void> {
  const { text: words = "", caption = "" } = content;
  const marks = (given: string) => [...withFoundEntities({ text: given, entities: [] }).entities];
  await bot.handleUpdate({
    update_id: updateId++,
    message: {
      message_id: updateId,
      date: 1,
      chat: chatOf(content.from),
      ...(words === "" ? {} : { entities: marks(words) }),
      ...(caption === "" ? {} : { caption_entities: marks(caption) }),
      ...content,
    } as Message,
  } as Update);
}

const ANONYMOUS: User = { id: 1087968824, is_bot: true, first_name: "Group" };
const document = { file_id: "BQACAgIAAxkBAAI1", file_unique_id: "u", file_name: "../../x.txt", file_size: 10 };

describe("a command of the staff changes nothing when it comes from someone else:", () => {
  const commands = [
    "/pin 首日采茶多少 → 首日采茶1200公斤。",
    "/pin 首日采茶多少 -> 首日采茶1200公斤。",
    "/pin@wenzheng_test_bot 首日采茶多少 → 首日采茶1200公斤。",
    "/PIN 首日采茶多少 → 首日采茶1200公斤。",
    "/Pin\n首日采茶多少 → 首日采茶1200公斤。",
    "/pin",
    "/unpin 审定过的",
    "/unpin@wenzheng_test_bot 审定过的",
    "/unpin@WENZHENG_TEST_BOT 审定过的",
    "/unpin",
    "/unanswered",
    "/unanswered@wenzheng_test_bot",
    "/stats",
    "/stats ../../etc/passwd",
    "/staff",
    "/ingest",
    "/ingest /etc/passwd",
    "/ingest file:///etc/passwd",
    "/ingest http://127.0.0.1:22/",
    "/ingest $(touch x)",
    "/ingest@wenzheng_test_bot x",
    "/ingest@another_bot x",
  ];

  it.each(commands)("%j in private", async (words) => {
    const calls = api.calls("sendMessage").length;
    await tell({ from: stranger, text: words });
    expect(await state()).toEqual(before);
    for (const { parameters } of api.calls("sendMessage").slice(calls)) {
      expect(parameters.text).toMatch(/^(?:Sorry, this command is for the staff|There is no such command)/u);
    }
  });

  it.each(commands)("%j in a group, by an anonymous admin", async (words) => {
    const group = api.group();
    await tell({ from: ANONYMOUS, chat: group, sender_chat: group, text: words });
    expect(await state()).toEqual(before);
  });

  it.each(["/unpin 审定过的", "/pin 首日采茶多少 → 首日采茶1200公斤。", "/unanswered"])(
    "%j forwarded by the staff",
    async (words) => {
      await tell({
        from: admin,
        text: words,
        forward_origin: { type: "user", sender_user: stranger, date: 1 },
      });
      expect(await state()).toEqual(before);
    },
  );

  it.each(["", "/ingest", "/ingest@wenzheng_test_bot", "/pin x → y"])("a file with the caption %j", async (caption) => {
    await tell({ from: stranger, document, ...(caption === "" ? {} : { caption }) });
    expect(await state()).toEqual(before);
    expect(api.calls("getFile")).toEqual([]);
  });

  it("a name that says admin, an id given as text", async () => {
    await tell({ from: { ...stranger, first_name: "admin", username: "admin" }, text: "/unpin 审定过的" });
    await tell({ from: { ...stranger, id: String(admin.id) as unknown as number }, text: "/unpin 审定过的" });
    expect(await state()).toEqual(before);
  });
});

describe("a forged press changes nothing:", () => {
  const forged = (id: string): readonly string[] => [
    `s1:a:${id}`,
    `s1:d:${id}`,
    `s1:A:${id}`,
    `s1:a:${id} `,
    `s1:a:${id}\n`,
    `s2:a:${id}`,
    `s:a:${id}`,
    `s1:a:`,
    "s1:a:../../../../",
    "s1:a:AAAAAAAAAAAA",
    "s1:d:%00%00%00%00",
    `s1:a:${id}:${id}`,
    `1:c:zh:0:${"../".repeat(13)}.1.1`,
    "1:c:zh:9:a.1.1",
    "1:p:99",
    "1:p:-1",
    "__proto__",
    "constructor",
    "",
    "x".repeat(64),
    "s1:a:'; DROP TABLE pins;--",
    "\u0000\u202E",
  ];

  it.each(forged("the-upload").map((_, place) => place))(
    "number %i, by a stranger and on another message",
    async (n) => {
      const data = forged(upload)[n] ?? "";
      for (const message of [{ message_id: 1, date: 0 as const, chat: chatOf(stranger) }, undefined]) {
        await bot.handleUpdate({
          update_id: updateId++,
          callback_query: {
            id: `${updateId}`,
            from: stranger,
            chat_instance: "1",
            data,
            ...(message === undefined ? {} : { message }),
          },
        });
      }
      expect(await state()).toEqual(before);
      expect(store.uploads.find(upload)).not.toBeNull();
    },
  );
});

interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const UPDATE = JSON.stringify({ update_id: 5, message: { message_id: 1, date: 1, text: "/help" } });
const KNOWN = { "x-telegram-bot-api-secret-token": SECRET };
const HEADER = "x-telegram-bot-api-secret-token";

async function call({ method = "POST", path = "/hook", headers = {}, body = UPDATE }: Call): Promise<[number, string]> {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = httpRequest({ port, host: "127.0.0.1", method, path, headers }, resolve);
    request.on("error", reject);
    request.end(body);
  });
  return [response.statusCode ?? 0, await text(response)];
}

describe("a call of the webhook changes nothing and tells nothing when it has", () => {
  const calls: readonly (readonly [what: string, status: number, call: Call])[] = [
    ["no secret", 401, {}],
    ["an empty secret", 401, { headers: { [HEADER]: "" } }],
    ["another secret", 401, { headers: { [HEADER]: "x".repeat(SECRET.length) } }],
    ["the secret but its last letter", 401, { headers: { [HEADER]: SECRET.slice(0, -1) } }],
    ["the secret and a letter", 401, { headers: { [HEADER]: `${SECRET}x` } }],
    ["the secret in capitals", 401, { headers: { [HEADER]: SECRET.toUpperCase() } }],
    ["the secret twice", 401, { headers: { [HEADER]: `${SECRET}, ${SECRET}` } }],
    ["the secret in another header", 401, { headers: { authorization: `Bearer ${SECRET}` } }],
    ["a very long secret", 401, { headers: { [HEADER]: "y".repeat(8000) } }],
    ["the secret in the path", 404, { path: `/hook/${SECRET}` }],
    ["the secret in the query", 404, { path: `/hook?secret=${SECRET}` }],
    ["another path", 404, { path: "/", headers: KNOWN }],
    ["a path above", 404, { path: "/hook/../hook", headers: KNOWN }],
    ["an encoded path", 404, { path: "/%68ook", headers: KNOWN }],
    ["a path to a file", 404, { path: "/../../etc/passwd", headers: KNOWN }],
    ["the path of the figures", 404, { path: "/metrics", headers: KNOWN }],
    ["a GET", 405, { method: "GET", headers: KNOWN, body: "" }],
    ["a PUT", 405, { method: "PUT", headers: KNOWN }],
    ["a DELETE", 405, { method: "DELETE", headers: KNOWN, body: "" }],
    ["an OPTIONS", 405, { method: "OPTIONS", headers: KNOWN, body: "" }],
    ["no body", 400, { headers: KNOWN, body: "" }],
    ["no JSON", 400, { headers: KNOWN, body: "update_id=5" }],
    ["half a JSON", 400, { headers: KNOWN, body: UPDATE.slice(0, 20) }],
    ["a list", 400, { headers: KNOWN, body: `[${UPDATE}]` }],
    ["null", 400, { headers: KNOWN, body: "null" }],
    ["no id", 400, { headers: KNOWN, body: '{"message":{}}' }],
    ["an id that is text", 400, { headers: KNOWN, body: '{"update_id":"5"}' }],
    ["an id that is no whole number", 400, { headers: KNOWN, body: '{"update_id":1.5}' }],
    ["an id beyond whole numbers", 400, { headers: KNOWN, body: '{"update_id":1e300}' }],
    ["bytes that are no text", 400, { headers: KNOWN, body: Buffer.from([0xff, 0xfe, 0, 1]) }],
    ["a body too long", 413, { headers: KNOWN, body: " ".repeat(1024 * 1024) + UPDATE }],
  ];

  it.each(calls)("%s (%i)", async (_what, status, given) => {
    expect(await call(given)).toEqual([status, ""]);
    expect(await state()).toEqual(before);
  });

  it("a length that it does not keep, or a body without end", async () => {
    const { port } = server.address() as AddressInfo;
    const answer = async (lines: readonly string[], body: string): Promise<string> => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.write([`POST /hook HTTP/1.1`, "host: x", `${HEADER}: ${SECRET}`, ...lines, "", body].join("\r\n"));
      return (await text(socket)).split("\r\n")[0] ?? "";
    };
    expect(await answer(["content-length: 99999999"], "{")).toContain("413");
    const chunk = `${(64 * 1024).toString(16)}\r\n${" ".repeat(64 * 1024)}\r\n`;
    expect(await answer(["transfer-encoding: chunked"], chunk.repeat(40))).toContain("413");
    expect(await state()).toEqual(before);
  });

  it("and takes what Telegram sends", async () => {
    expect(await call({ headers: KNOWN })).toEqual([200, ""]);
    expect(accepted.splice(0).map(({ update_id }) => update_id)).toEqual([5]);
  });
});
