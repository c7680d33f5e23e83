/**
 * Draws the pictures of the README from real output: the conversation in the terminal over the shipped corpus, and the
 * built program in an emulated Telegram, each message with the entities and buttons that it was sent with.
 *
 *     npm run pictures
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine } from "../../src/engine.ts";
import { runTerminal } from "../../src/faces/terminal/run-terminal.ts";
import { startBotApi } from "../../tests/bot-api/start-bot-api.ts";
import { LIBRARY_PAGE } from "../../tests/library-page.ts";
import { drawChat, drawInlineList } from "./draw-chat.ts";
import { drawTerminal } from "./draw-terminal.ts";

const FOLDER = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../dist/start.js", import.meta.url));
/** Milliseconds for the program to start and to answer. */
const PATIENCE = 60_000;
/** Milliseconds after which nothing more is on its way to the terminal. */
const QUIET = 300;

await mkdir(FOLDER, { recursive: true });
await write("terminal.svg", await showTerminal(["昌都市有多少个村级电商服务站点", "and how many in Basu County"]));
await showTelegram();

async function write(name: string, svg: string): Promise<void> {
  await writeFile(join(FOLDER, name), svg);
  console.log(`docs/pictures/${name}`);
}

/** What is typed into the terminal and what it says, without the greeting. */
async function showTerminal(questions: readonly string[]): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let said = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const engine = await openEngine(SHIPPED_CORPUS);
  const ended = runTerminal(engine, { input, output, errors: process.stderr }, { styles: true, locale: "en" });
  await pause(QUIET);
  said = "";
  for (const question of questions) {
    said += `› ${question}\n\n`;
    input.write(`${question}\n`);
    await pause(QUIET);
  }
  input.end();
  await ended;
  return drawTerminal("A conversation in the terminal", said);
}

/** The program in a private chat, in a group, typed after its name, and with a member of its staff. */
async function showTelegram(): Promise<void> {
  const api = await startBotApi({ bot: { username: "wenzheng_bot", first_name: "问政" } });
  const data = await mkdtemp(join(tmpdir(), "pictures-"));
  const [tashi, drolma] = [api.user({ first_name: "Tashi" }), api.user({ first_name: "Drolma", language_code: "en" })];
  const child = spawn(process.execPath, [PROGRAM], {
    env: {
      ...process.env,
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      DATA_DIR: data,
      ADMIN_IDS: String(drolma.id),
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await api.waitForCall("getUpdates", undefined, PATIENCE);

  const chat = api.privateChat(tashi);
  for (const text of ["昌都市有多少个村级电商服务站点", "那八宿县呢"]) {
    api.say({ chat, from: tashi, text });
    await api.waitForMessage(chat, undefined, PATIENCE);
  }
  await write(
    "answer.svg",
    drawChat(api.messages(chat), { title: "An answer in Telegram", named: false, me: tashi.id }),
  );

  const group = api.group({ title: "Changdu office" });
  api.say({ chat: group, from: tashi, text: "有谁记得昌都的电商站点有多少？" });
  api.say({ chat: group, from: drolma, text: "@wenzheng_bot how many village e-commerce stations does Changdu have" });
  await api.waitForMessage(group, undefined, PATIENCE);
  await write(
    "group.svg",
    drawChat(api.messages(group), { title: "An answer in a group", named: true, me: drolma.id }),
  );

  const typed = "昌都 电商站点";
  const list = await api.waitForList(api.type({ from: tashi, query: typed }), PATIENCE);
  await write("inline.svg", drawInlineList("Sentences listed while typing", `@wenzheng_bot ${typed}`, list, 4));

  const desk = api.privateChat(drolma);
  api.sendFile({ chat: desk, from: drolma, name: "qingxi.txt", content: LIBRARY_PAGE });
  await api.waitForMessage(desk, undefined, PATIENCE);
  await write(
    "staff.svg",
    drawChat(api.messages(desk), { title: "A page sent by the staff", named: false, me: drolma.id }),
  );

  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
  await api.close();
  await rm(data, { recursive: true });
}
