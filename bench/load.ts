/**
 * Many chats at once: 1,000 chats asking at the same moment, then 20,000 questions at 200 a second, to the built program
 * over HTTP, by an emulated Telegram in this process. A program that answers without thinking gives the time that the
 * emulator itself takes. Needs a build.
 *
 *     npm run load                    the whole run, two minutes each
 *     npm run load -- 2000            fewer questions
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readProvenQuestions } from "../src/eval/evaluate-questions.ts";
import type { AnyChat, ChatMessage } from "../tests/bot-api/chats.ts";
import { type BotApi, startBotApi } from "../tests/bot-api/start-bot-api.ts";

const CHATS = 1000;
const PER_SECOND = 200;
const QUESTIONS = Number(process.argv[2] ?? 20_000);
/** Milliseconds to wait for the last answers. */
const PATIENCE = 60_000;
const PROGRAM = fileURLToPath(new URL("../dist/start.js", import.meta.url));
const BARE = fileURLToPath(new URL("bare-bot.ts", import.meta.url));

interface Asker {
  readonly chat: AnyChat;
  readonly ask: (text: string) => ChatMessage;
}

interface Figures {
  readonly asked: number;
  readonly lost: number;
  readonly twice: number;
  readonly outOfOrder: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

const questions = (await readProvenQuestions(fileURLToPath(new URL("../corpus/questions.jsonl", import.meta.url)))).map(
  ({ question }) => question,
);

const bare = await run("without thinking", (api) => ["--import", "tsx", BARE, api.root, api.token]);
const program = await run("wenzheng", () => [PROGRAM]);

for (const [phase, figures] of Object.entries(program.phases)) {
  const own = bare.phases[phase];
  console.log(`\n${phase}`);
  console.table({ "without thinking": own, wenzheng: figures });
  if (own !== undefined) console.log(`p99 beyond the emulator's own time: ${(figures.p99 - own.p99).toFixed(0)} ms`);
}
const memory = program.spent.map((spent) => (spent.memory / 1e6).toFixed(0));
console.log(`\nmemory of the program, MB: ${memory.join(" → ")}`);
const seconds = (program.spent.at(-1)?.seconds ?? 0) - (program.spent[0]?.seconds ?? 0);
console.log(`processor time a question: ${((seconds * 1000) / (CHATS + QUESTIONS)).toFixed(2)} ms`);
const failed = Object.values(program.phases).some(({ lost, twice, outOfOrder }) => lost + twice + outOfOrder > 0);
if (failed) process.exitCode = 1;

/** Puts the load on a program. */
async function run(name: string, args: (api: BotApi) => readonly string[]) {
  const api = await startBotApi();
  const folder = await mkdtemp(join(tmpdir(), "load-"));
  const metricsPort = await freePort();
  const child = spawn(process.execPath, args(api), {
    env: {
      ...process.env,
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      DATA_DIR: folder,
      RATE_LIMIT: "100000",
      METRICS_PORT: String(metricsPort),
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await api.waitForCall("getUpdates", undefined, PATIENCE);
  const askers = Array.from({ length: CHATS }, (): Asker => {
    const from = api.user();
    const chat = api.privateChat(from);
    return { chat, ask: (text) => api.say({ chat, from, text }) };
  });
  await put(api, askers.slice(0, 50), 200, PER_SECOND);
  const spent = [await readSpent(metricsPort)];
  console.log(`${name}: ${CHATS} at once`);
  const atOnce = await put(api, askers, CHATS, Number.POSITIVE_INFINITY);
  spent.push(await readSpent(metricsPort));
  console.log(`${name}: ${QUESTIONS} at ${PER_SECOND} a second`);
  const half = Math.floor(QUESTIONS / 2);
  const first = await put(api, askers, half, PER_SECOND);
  spent.push(await readSpent(metricsPort));
  const second = await put(api, askers, QUESTIONS - half, PER_SECOND);
  spent.push(await readSpent(metricsPort));
  await stop(child);
  await api.close();
  await rm(folder, { recursive: true });
  const phases: Record<string, Figures> = {
    [`${CHATS} chats at once`]: atOnce,
    [`${PER_SECOND} a second, first half`]: first,
    [`${PER_SECOND} a second, second half`]: second,
  };
  return { phases, spent };
}

/** Asks `count` questions, the chats in turn, and waits for the answers. */
async function put(api: BotApi, askers: readonly Asker[], count: number, perSecond: number): Promise<Figures> {
  const asked = new Map<string, number>();
  const answered = new Map<string, number>();
  const latencies: number[] = [];
  const lastAnswered = new Map<number, number>();
  let twice = 0;
  let outOfOrder = 0;
  const unwatch = api.onSent((message) => {
    const replied = message.reply_to_message?.message_id ?? 0;
    const key = `${message.chat.id} ${replied}`;
    const at = asked.get(key);
    if (at === undefined) return;
    if (answered.has(key)) twice++;
    if (replied < (lastAnswered.get(message.chat.id) ?? 0)) outOfOrder++;
    lastAnswered.set(message.chat.id, replied);
    answered.set(key, performance.now());
    latencies.push(performance.now() - at);
  });
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    const asker = askers[i % askers.length];
    const due = start + (i / perSecond) * 1000;
    if (due > performance.now()) await pause(due - performance.now());
    const at = performance.now();
    const message = asker?.ask(questions[i % questions.length] ?? "");
    if (message !== undefined) asked.set(`${message.chat.id} ${message.message_id}`, at);
  }
  const deadline = performance.now() + PATIENCE;
  while (answered.size < asked.size && performance.now() < deadline) await pause(20);
  // An answer given twice may come late.
  await pause(300);
  unwatch();
  const sorted = latencies.toSorted((one, other) => one - other);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return {
    asked: asked.size,
    lost: asked.size - answered.size,
    twice,
    outOfOrder,
    p50: at(0.5),
    p99: at(0.99),
    longest: at(1),
  };
}

interface Spent {
  readonly memory: number;
  readonly seconds: number;
}

async function readSpent(port: number): Promise<Spent> {
  const text = await fetch(`http://127.0.0.1:${port}/metrics`).then(
    (response) => response.text(),
    () => "",
  );
  const figure = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, "mu").exec(text)?.[1] ?? 0);
  return { memory: figure("process_resident_memory_bytes"), seconds: figure("process_cpu_seconds_total") };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return address === null || typeof address === "string" ? 0 : address.port;
}
