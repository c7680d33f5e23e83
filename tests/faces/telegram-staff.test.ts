import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { User } from "grammy/types";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMetrics, type Metrics } from "../../src/faces/telegram/metrics.ts";
import { createReaders } from "../../src/faces/telegram/readers.ts";
import { recordAnswered } from "../../src/faces/telegram/record-answered.ts";
import { staffDesk } from "../../src/faces/telegram/staff/staff-desk.ts";
import { createStoredPorts } from "../../src/faces/telegram/stored-ports.ts";
import { type LiveCorpus, openLiveCorpus } from "../../src/serving/live-corpus.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { makePdf } from "../ingest/make-pdf.ts";
import { LIBRARY_PAGE } from "../library-page.ts";
import { type RunningBot, startBot } from "./telegram-echo.ts";

const TEA = `---
title: 白石县春茶开采
---

白石县春茶开采，首日采茶1200公斤。茶农说，今年的茶比去年卖得好。
`;
const QUESTION = "白石县春茶首日采茶多少公斤";
const PROVEN = {
  id: "q1",
  question: QUESTION,
  kind: "quantity",
  answer: "1200公斤",
  sentence: "白石县春茶开采，首日采茶1200公斤。",
};
const RIVAL_PAGE = `
本报白石讯（记者 王秋水）白石
县春茶首日采茶 3400 公斤。
白石县春茶首日采茶
`.replaceAll("\n", "\n\n");

let folder: string;
let api: BotApi;
let bot: RunningBot;
let store: Store;
let corpus: LiveCorpus;
let admin: User;
let desk: AnyChat;
/** What the staff's desk logged, a JSON object a line. */
const logged: string[] = [];
let metrics: Metrics;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "staff-"));
  await mkdir(join(folder, "corpus", "articles"), { recursive: true });
  await writeFile(join(folder, "corpus", "articles", "tea.md"), TEA);
  await writeFile(join(folder, "corpus", "questions.jsonl"), `${JSON.stringify(PROVEN)}\n`);
  await writeFile(join(folder, "corpus", "places.yaml"), "[]\n");
  api = await startBotApi();
  admin = api.user({ language_code: "en" });
  desk = api.privateChat(admin);
  store = openStore({ folder: join(folder, "data"), name: "7", retentionDays: 30 });
  corpus = await openLiveCorpus(join(folder, "corpus"), store.pins);
  await start();
});

async function start(): Promise<void> {
  const ports = createStoredPorts(store, async () => null);
  const readers = createReaders(ports.settings);
  const { conversations } = ports;
  logged.length = 0;
  const log = pino({}, { write: (line) => logged.push(line) });
  metrics = createMetrics();
  const desk = { corpus, store, metrics, readers, conversations, apiRoot: api.root, log };
  const access = { admins: [admin.id], users: [], chats: [] };
  bot = await startBot(api, corpus.engine, ports, {
    before: [staffDesk(access, desk)],
    onAnswered: recordAnswered(metrics, store.unanswered),
  });
}

afterEach(async () => {
  await bot.stop();
  expect(bot.log()).not.toContain(api.token);
  store.close();
  await api.close();
  await rm(folder, { recursive: true });
});

const isNew = ({ edit_date }: ChatMessage): boolean => edit_date === undefined;

async function say(text: string, from = admin, chat = desk, replyTo?: ChatMessage): Promise<string> {
  api.say({ chat, from, text, ...(replyTo === undefined ? {} : { replyTo }) });
  return (await api.waitForMessage(chat, isNew)).text ?? "";
}

async function send(content: string | Uint8Array, name = "page.txt", claimedSize?: number): Promise<ChatMessage> {
  api.sendFile({ chat: desk, from: admin, name, content, ...(claimedSize === undefined ? {} : { claimedSize }) });
  // The first PDF waits for its reader to be loaded.
  return await api.waitForMessage(desk, isNew, 30_000);
}

/** Presses a button and returns the card as it stands when all is done. */
async function press(message: ChatMessage, label: string): Promise<ChatMessage> {
  api.press({ message, label, from: admin });
  await bot.idle();
  const card = api.messages(desk).find(({ message_id }) => message_id === message.message_id);
  if (card === undefined) throw new Error("the card is gone");
  return card;
}

const articles = () => readdir(join(folder, "corpus", "articles"));
const uploads = () => readdir(join(folder, "data", "7-uploads")).catch(() => []);

const SENTENCE = "青溪县今年建成图书室87个，藏书3万余册。";
const OTHER_KINDS: readonly (readonly [string, string | Uint8Array])[] = [
  ["page.html", `<html><body><h1>青溪县图书室进村</h1><p>${SENTENCE}</p></body></html>`],
  ["page.md", `# 青溪县图书室进村\n\n${SENTENCE}\n`],
  [
    "page.pdf",
    makePdf([
      [
        { text: "青溪县图书室进村", x: 100, y: 1300, size: 30 },
        { text: SENTENCE, x: 120, y: 1250 },
      ],
    ]),
  ],
];

describe("a page that the staff sends", () => {
  it.each(OTHER_KINDS)("may be %s", async (name, content) => {
    const preview = await send(content, name);
    expect(preview.text).toContain("青溪县图书室进村");
    await press(preview, "Accept");
    expect(await say("青溪县今年建成图书室多少个")).toContain("87个");
  });

  it("is shown with what is left out and what is doubtful, by line, and where the corpus has an article of it", async () => {
    await press(await send(LIBRARY_PAGE), "Accept");
    const known = (await articles()).find((name) => name.startsWith("青溪县图书室进村")) ?? "";
    const preview = await send(`东川日报 第3版\n${LIBRARY_PAGE}图为书架。\n\n湖区鸟类回迁\n`, "again.txt");
    expect(preview.text).toContain(`(in the corpus already: articles/${known})`);
    expect(preview.text).toContain("“湖区鸟类回迁” looks like a headline");
    expect(preview.text).toContain("1: 东川日报第3版");
  });

  it("is refused in one line when it is a scan", async () => {
    const answer = await send(makePdf([[], []]), "scan.pdf");
    expect(answer.text).toMatch(/^scan\.pdf: not added, there are only pictures of pages in it\..*OCR/u);
    expect(await uploads()).toEqual([]);
  });

  it("is shown with its articles, accepted with a button, and answered from at once", async () => {
    const preview = await send(LIBRARY_PAGE);
    expect(preview.text).toMatch(
      /^page\.txt: 1 article, 0 captions\n\n· 青溪县图书室进村 · 青溪 · 李春山 · 2 ¶\n {3}青溪县今年把书送到了村里/u,
    );
    expect(await articles()).toEqual(["tea.md"]);
    const card = await press(preview, "Accept");
    expect(card.text).toMatch(/^page\.txt: added; questions are answered from it now\.\narticles\/青溪县图书室进村-/u);
    expect(card.reply_markup?.inline_keyboard ?? []).toEqual([]);
    expect(await say("青溪县建成图书室多少个")).toContain("87");
    expect(await uploads()).toEqual([]);
    expect((await send(LIBRARY_PAGE)).text).toContain("(in the corpus already: articles/青溪县图书室进村-");
  });

  it("is discarded with a button, and its buttons are dead then", async () => {
    const preview = await send(LIBRARY_PAGE);
    const data = preview.reply_markup?.inline_keyboard[0]?.[0];
    expect((await press(preview, "Discard")).text).toBe("page.txt: discarded.");
    expect(await uploads()).toEqual([]);
    if (data === undefined || !("callback_data" in data)) throw new Error("no button");
    const query = api.press({ message: preview, data: data.callback_data, from: admin });
    expect((await api.waitForAnswer(query)).parameters.text).toMatch(/^This file was dealt with/u);
    expect(await articles()).toEqual(["tea.md"]);
  });

  it("is not added when a question would turn wrong; the staff is told which and why, and may press again", async () => {
    const card = await press(await send(RIVAL_PAGE), "Accept");
    expect(card.text).toContain("not added. With it, these questions would turn wrong");
    expect(card.text).toContain(`· ${QUESTION}\n  right: ${PROVEN.sentence}\n  would be: `);
    expect(await articles()).toEqual(["tea.md"]);
    expect(await say(QUESTION)).toContain("1200公斤");
    await writeFile(join(folder, "corpus", "questions.jsonl"), "");
    expect((await press(card, "Accept")).text).toContain("added");
  });

  it("is added all the same when whoever was told what would turn wrong says so, and has its wrong answer then", async () => {
    const card = await press(await send(RIVAL_PAGE), "Accept");
    expect((await press(card, "Add all the same")).text).toContain("added; questions are answered from it now");
    expect(await articles()).toHaveLength(2);
    expect(await say(QUESTION)).toContain("3400");
    expect((await press(await send(LIBRARY_PAGE), "Accept")).text).toContain("added");
  });

  it("is not added while the questions cannot be read; the staff is told which line, without a folder", async () => {
    const questions = join(folder, "corpus", "questions.jsonl");
    await writeFile(questions, `${JSON.stringify(PROVEN)}\n{"id": "q2",\n`);
    const card = await press(await send(LIBRARY_PAGE), "Accept");
    expect(card.text).toMatch(
      /^page\.txt: not added, .*: questions\.jsonl, line 2: not JSON; write one JSON object a line\. /u,
    );
    expect(card.text).not.toContain(folder);
    expect(await articles()).toEqual(["tea.md"]);
    await writeFile(questions, `${JSON.stringify(PROVEN)}\n`);
    expect((await press(card, "Accept")).text).toContain("added; questions are answered from it now");
    expect(bot.log()).toBe("");
  });

  it("that cannot be written leaves the corpus as it was; the log says why, once, and the buttons still work", async () => {
    const preview = await send(LIBRARY_PAGE);
    const corpusFile = join(folder, "corpus", "articles", "broken.md");
    await writeFile(corpusFile, "no front matter");
    const card = await press(preview, "Accept");
    expect(card.text).toMatch(
      /^page\.txt: not added, something in the corpus is to be mended first: articles\/broken\.md, line 1: no front matter.* Nothing was changed/u,
    );
    expect((await articles()).sort()).toEqual(["broken.md", "tea.md"]);
    expect(bot.log()).toContain("broken.md, line 1: no front matter");
    expect(bot.log()).not.toContain("the apology could not be sent");
    await rm(corpusFile);
    expect((await press(card, "Accept")).text).toContain("added; questions are answered from it now");
  });

  it("is refused before it is fetched when it is too large, and while it is when it was said to be small", async () => {
    expect((await send("x", "page.txt", 6_000_000)).text).toBe(
      "This file is too large: 5 MB at most. Split it into pages.",
    );
    expect(api.calls("getFile")).toEqual([]);
    expect((await send(Buffer.alloc(6_000_000, "字"), "page.txt", 1000)).text).toMatch(/^This file is too large/u);
    expect(await uploads()).toEqual([]);
  });

  it("is fetched again when the connection is cut, and asked for again when it stays cut", async () => {
    api.fail("download", { kind: "cut" });
    expect((await send(LIBRARY_PAGE)).text).toContain("1 article");
    api.fail("download", { kind: "server", code: 502 }, 3);
    expect((await send(LIBRARY_PAGE)).text).toMatch(/^The file could not be fetched/u);
  });

  it.each([
    ["../../../etc/cron.d/evil.txt", "evil.txt"],
    ["..\\..\\evil.TXT", "evil.txt"],
    ["a\u202Etxt.exe.txt", "a-txt.exe.txt"],
    ["$(rm -rf ~);`id`.txt", "(rm--rf-)-id-.txt"],
    [".bashrc", "bashrc.txt"],
    ["", "page.txt"],
    ["....//....//x", "x.txt"],
    ["NUL\0.txt", "NUL-.txt"],
    [`${"长".repeat(300)}.txt`, `${"长".repeat(80)}.txt`],
  ])("called %j is harmless", async (name, shown) => {
    const preview = await send(LIBRARY_PAGE, name);
    expect(preview.text?.split(":")[0]).toBe(shown);
    expect((await press(preview, "Accept")).text).toContain("added");
    expect((await readdir(folder)).sort()).toEqual(["corpus", "data"]);
    expect(await articles()).toEqual(["tea.md", expect.stringMatching(/^青溪县图书室进村-[0-9a-f]{10}\.md$/u)]);
  });

  it("that is no text, or holds nothing, is told by its name without a path", async () => {
    const said = [await send(Buffer.from([0, 1, 0]), "图.png"), await send(" \n", "空.txt")].map(({ text }) => text);
    expect(said[0]).toMatch(/^图\.png: not added, files of this kind are not read\. Send me a page as a file/u);
    expect(said[1]).toMatch(/^空\.txt: not added, there is no text in it\./u);
    expect((await send(Buffer.from([0, 1, 0]), "数.txt")).text).toMatch(/^数\.txt: not added, it is no text/u);
    expect((await send("no page", "报.docx")).text).toMatch(/^报\.docx: not added, files of this kind are not read\./u);
    expect(said.join()).not.toContain(folder);
    expect(await uploads()).toEqual([]);
  });
});

describe("/unanswered", () => {
  it("lists what was not answered, the most frequent first, with a table that no spreadsheet takes for formulas", async () => {
    expect(await say("/unanswered")).toBe("There are no unanswered questions.");
    for (const question of ["=HYPERLINK(1)", "谁去了", "谁去了"])
      store.unanswered.record({ question, chat: 1, user: 9 });
    expect(await say("/unanswered")).toBe(
      "Questions without an answer, or with one voted down: 2\n· 谁去了 (no evidence 2, 👎 0)\n· =HYPERLINK(1) (no evidence 1, 👎 0)",
    );
    const { document } = await api.waitForMessage(desk);
    const table = api.fileContent(document).toString("utf8");
    expect(table).toMatch(/^\uFEFFquestion,no_evidence,voted_down,last_asked\r\n谁去了,2,0,2/u);
    expect(table).toContain("\r\n'=HYPERLINK(1),1,0,");
  });

  it("lists a follow-up with the matter it carries on, so that pinning what is listed answers it", async () => {
    await say(QUESTION);
    await say("那青溪县呢？");
    await bot.idle();
    const whole = "青溪县春茶首日采茶多少公斤";
    expect(await say("/unanswered")).toContain(`· ${whole} (no evidence 1, 👎 0)`);
    await api.waitForMessage(desk);
    await say(`/pin ${whole} → 茶农说，今年的茶比去年卖得好。`);
    await say(QUESTION);
    expect(await say("那青溪县呢？")).toContain("✓");
    expect(await say("/unanswered")).toBe("There are no unanswered questions.");
  });

  it("does not list what the asker never saw, nor is that counted", async () => {
    api.fail("sendMessage", { kind: "cut" }, 2);
    expect(await say("谁去了月亮")).toMatch(/^Sorry/u);
    await bot.idle();
    expect(store.unanswered.groups()).toEqual([]);
    expect(await metrics.questions()).toEqual({});
    await say("谁去了月亮");
    await bot.idle();
    expect(store.unanswered.groups()).toMatchObject([{ noEvidence: 1 }]);
    expect(await metrics.questions()).toEqual({ "no-evidence": 1 });
  });
});

describe("/pin", () => {
  const PINNED = "茶农说，今年的茶比去年卖得好。";

  it("approves a sentence by its words: it comes first, checked, and proves the corpus from then on", async () => {
    expect(await say(`/pin 今年茶叶行情怎样？ → ${PINNED}`)).toBe(
      `Approved: 今年茶叶行情怎样？\nWithout a short answer, the sentence alone is shown:\n${PINNED}\n《白石县春茶开采》\nTo give one: /pin QUESTION → SENTENCE → SHORT ANSWER`,
    );
    const card = await say("今年茶叶行情怎样");
    expect(card.startsWith(PINNED)).toBe(true);
    expect(card).toContain("✓ 经工作人员核对");
    const questions = await readFile(join(folder, "corpus", "questions.jsonl"), "utf8");
    expect(
      questions
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).question),
    ).toEqual([QUESTION, "今年茶叶行情怎样？"]);
    expect(await say("/unpin 今年茶叶行情怎样")).toContain("No longer approved");
    expect(await say("今年茶叶行情怎样")).not.toContain("✓");
    expect(await readFile(join(folder, "corpus", "questions.jsonl"), "utf8")).toBe(`${JSON.stringify(PROVEN)}\n`);
  });

  it("names the short answer, and takes another that is given: by a part of the sentence or behind an arrow", async () => {
    const shown = async (): Promise<string> => (await say(QUESTION)).split("\n")[0] ?? "";
    expect(await say(`/pin ${QUESTION} → 首日采茶1200公斤`)).toContain("Short answer shown and recorded: 1200公斤");
    expect(await shown()).toBe("1200公斤");
    expect(await say(`/pin ${QUESTION} → 首日采茶1200公斤 → 采茶1200公斤`)).toContain(": 采茶1200公斤");
    expect(await shown()).toBe("采茶1200公斤");
    const questions = await readFile(join(folder, "corpus", "questions.jsonl"), "utf8");
    expect(JSON.parse(questions.trim().split("\n").at(-1) ?? "")).toMatchObject({ answer: "采茶1200公斤" });
    expect(await say(`/pin ${QUESTION} → 首日采茶 → 99公斤`)).toMatch(/^Not approved: “99公斤” does not stand so/u);
    expect(await shown()).toBe("采茶1200公斤");
    expect(await say("/pin 谁 → 茶")).toMatch(/^Several sentences have these words/u);
  });

  it("approves the first sentence of the card it replies to", async () => {
    api.say({ chat: desk, from: admin, text: QUESTION });
    const card = await api.waitForMessage(desk);
    expect(await say("/pin 采了多少茶", admin, desk, card)).toContain(
      "Approved: 采了多少茶\nShort answer shown and recorded: 1200公斤\n白石县春茶开采",
    );
    expect(await say("采了多少茶")).toContain("✓");
  });

  it("approves that sentence for the question that the card answers, a follow-up's whole, also after a restart", async () => {
    api.say({ chat: desk, from: admin, text: QUESTION });
    const card = await api.waitForMessage(desk);
    await bot.stop();
    await start();
    expect(await say("/pin", admin, desk, card)).toContain(
      `Approved: ${QUESTION}\nShort answer shown and recorded: 1200公斤\n白石县春茶开采`,
    );
    expect(await say(QUESTION)).toContain("✓");
    expect(await say("/unpin", admin, desk, card)).toBe(`No longer approved: ${QUESTION}`);
    store.forget(admin.id);
    expect(await say("/pin", admin, desk, card)).toMatch(/^The message that this card answers is gone/u);
  });

  it("approves the sentence that is quoted from the card", async () => {
    api.say({ chat: desk, from: admin, text: QUESTION });
    const card = await api.waitForMessage(desk);
    api.say({ chat: desk, from: admin, text: "/pin 卖得怎样", replyTo: card, quote: PINNED });
    expect((await api.waitForMessage(desk)).text).toMatch(new RegExp(`Approved: 卖得怎样\n.*\n${PINNED}`, "u"));
  });

  it("says what could not be recorded or taken out, and the log says why", async () => {
    const file = join(folder, "corpus", "questions.jsonl");
    await rm(file);
    await symlink(file, file);
    expect(await say(`/pin 行情怎样 → ${PINNED} → 卖得好`)).toBe(
      `Approved: 行情怎样\nShort answer shown and recorded: 卖得好\n${PINNED}\n《白石县春茶开采》\nIf it is another: /pin QUESTION → SENTENCE → SHORT ANSWER\n(It could not be written to the corpus' questions; the log says why.)`,
    );
    expect(await say("/unpin 行情怎样")).toBe(
      "No longer approved: 行情怎样\n(It still stands among the corpus' questions; the log says why.)",
    );
    expect(logged.map((line) => JSON.parse(line).cause)).toEqual(
      Array(2).fill(expect.stringContaining(`${file} cannot be read`)),
    );
  });

  it("says how to use it, and that a sentence is not there", async () => {
    for (const text of ["/pin", "/pin 问题"]) expect(await say(text)).toMatch(/^Reply to a card with \/pin/u);
    const help = api.messages(desk).at(-1);
    expect(await say("/pin", admin, desk, help)).toMatch(/^Reply to a card with \/pin/u);
    expect(await say("/pin 问题 → 没有这句")).toMatch(/^The corpus has no such sentence/u);
    expect(await say("/unpin 问题")).toBe("This question has no approved answer.");
  });
});

describe("the staff", () => {
  it("is spoken to in the language chosen", async () => {
    await say("/lang zh-hant");
    expect(await say("/ingest")).toMatch(/^請把版面作為檔案傳給我/u);
    expect((await send(LIBRARY_PAGE)).text).toMatch(/^page\.txt：1篇報道/u);
  });

  it("gets figures and help", async () => {
    expect(await say("/stats")).toMatch(/^Corpus: 1 article, 2 sentences\nThis run, 0 hours: 0 answered/u);
    expect(await say("/staff")).toContain("/unanswered");
    expect(await say("/ingest")).toMatch(/^Send me a page as a file/u);
  });

  it("is not answered in a muted group, nor is who only tries its commands", async () => {
    const member = api.user({ language_code: "en" });
    const group = api.group({ admins: [admin] });
    expect(await say("/mute", admin, group)).toMatch(/^I am silent/u);
    for (const text of ["/stats", "/pin 采了多少茶 → 茶农说，今年的茶比去年卖得好。", "/unpin 采了多少茶"])
      for (const from of [admin, member]) api.say({ chat: group, from, text });
    expect(await say("/unmute", admin, group)).toBe("I answer in this group again.");
    expect(api.messages(group).filter(({ from }) => from.is_bot)).toHaveLength(2);
    expect(store.pins.all()).toEqual([]);
  });
});
