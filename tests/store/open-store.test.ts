import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { articleId, sentenceId } from "../../src/model/corpus.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { StoreError } from "../../src/store/store-error.ts";

const ROOT = new URL("../..", import.meta.url);
const DAY = 24 * 60 * 60 * 1000;
const SENTENCE = sentenceId(articleId("a1"), 1, 2);

let folder: string;
let store: Store;

const open = (): Store => openStore({ folder, name: "7", retentionDays: 30 });
const vote = { chat: 1, message: 5, user: 9, question: "有几个？", sentence: SENTENCE } as const;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-"));
  store = open();
});

afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

function reopen(): void {
  store.close();
  store = open();
}

/** Whether some words stand in any file of the store. */
async function isOnDisk(words: string): Promise<boolean> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const contents = await Promise.all(files.map(({ name }) => readFile(join(folder, name))));
  return contents.some((bytes) => bytes.includes(words));
}

describe("what the bot remembers", () => {
  it("is there after a restart", () => {
    store.settings.set(1, { language: "en" });
    store.settings.set(1, { muted: true });
    store.votes.record({ ...vote, vote: "up" });
    store.pins.set({ question: "多少？", sentence: SENTENCE, text: "三个。", value: "三个" });
    store.staffActions.record(2, "pin", "多少？");
    store.cards.record({ chat: 1, topic: null, person: 2, message: 5, question: "多少？" });
    const upload = store.uploads.keep(2, "page.TXT", Buffer.from("一页"));
    reopen();
    expect(store.settings.get(1)).toEqual({ language: "en", muted: true });
    expect(store.settings.get(2)).toEqual({ language: null, muted: false });
    expect(store.votes.count()).toEqual({ up: 1, down: 0 });
    expect(store.pins.find(" 多少?")).toEqual({
      question: "多少？",
      sentence: SENTENCE,
      text: "三个。",
      value: "三个",
    });
    expect(store.cards.question(1, 5)).toBe("多少？");
    expect(store.uploads.find(upload.id)).toEqual(upload);
  });

  it("is the last questions of a person in a chat and topic, unless that was too long ago", () => {
    const card = { chat: 1, topic: 7, person: 2, message: 5, question: "多少" };
    store.cards.record(card);
    store.cards.record({ ...card, message: 6, question: "谁" });
    store.cards.record({ ...card, message: 7, topic: null, question: "哪里" });
    store.cards.record({ ...card, message: 8, person: 3, question: "何时" });
    expect(store.cards.last({ chat: 1, topic: 7, person: 2 }, Date.now() - DAY, 9)).toEqual(["多少", "谁"]);
    expect(store.cards.last({ chat: 1, topic: 7, person: 2 }, Date.now() - DAY, 1)).toEqual(["谁"]);
    expect(store.cards.upTo(1, 5, DAY, 9)).toEqual(["多少"]);
    expect(store.cards.upTo(1, 6, DAY, 9)).toEqual(["多少", "谁"]);
    expect(store.cards.upTo(1, 9, DAY, 9)).toEqual([]);
    expect(store.cards.last({ chat: 1, topic: null, person: 2 }, Date.now() - DAY, 9)).toEqual(["哪里"]);
    expect(store.cards.last({ chat: 1, topic: 7, person: 2 }, Date.now() + 1, 9)).toEqual([]);
    expect(store.cards.last({ chat: 2, topic: 7, person: 2 }, 0, 9)).toEqual([]);
  });

  it("is a question once for several cards on it, one after the other", () => {
    const card = { chat: 1, topic: null, person: 2 };
    for (const [at, question] of ["多少", "谁", "谁", "谁", "哪里", "谁"].entries())
      store.cards.record({ ...card, message: at + 1, question });
    expect(store.cards.last(card, Date.now() - DAY, 9)).toEqual(["多少", "谁", "哪里", "谁"]);
    expect(store.cards.last(card, Date.now() - DAY, 3)).toEqual(["谁", "哪里", "谁"]);
    expect(store.cards.upTo(1, 4, DAY, 2)).toEqual(["多少", "谁"]);
    expect(store.cards.question(1, 4)).toBe("谁");
  });

  it("is one vote a person and card, the last one", () => {
    store.votes.record({ ...vote, vote: "up" });
    store.votes.record({ ...vote, vote: "down" });
    store.votes.record({ ...vote, user: 10, vote: "down" });
    expect(store.votes.count()).toEqual({ up: 0, down: 2 });
  });

  it("groups unanswered questions by their words, the most frequent first, without the pinned ones", () => {
    for (const question of ["面积？", "谁去了", "面积 ?", "價格"])
      store.unanswered.record({ question, chat: 1, user: 9 });
    store.votes.record({ ...vote, question: "谁去了？", vote: "down" });
    store.votes.record({ ...vote, question: "好的", user: 3, vote: "up" });
    store.pins.set({ question: "价格", sentence: SENTENCE, text: "三元。", value: null });
    const groups = store.unanswered.groups();
    expect(groups.map(({ noEvidence, votedDown }) => [noEvidence, votedDown])).toEqual(
      expect.arrayContaining([
        [2, 0],
        [1, 1],
      ]),
    );
    expect(groups.map(({ question }) => question.slice(0, 2)).sort()).toEqual(["谁去", "面积"].sort());
  });

  it("tells a figure from another with a point in it", () => {
    store.pins.set({ question: "1.5万元是什么", sentence: SENTENCE, text: "一。", value: null });
    expect(store.pins.find("15万元是什么")).toBeNull();
  });

  it("forgets a person who asks for it, and nobody else", () => {
    store.settings.set(9, { muted: true });
    store.votes.record({ ...vote, vote: "down" });
    store.votes.record({ ...vote, user: 10, vote: "up" });
    store.unanswered.record({ question: "谁", chat: 1, user: 9 });
    store.cards.record({ chat: 1, topic: null, person: 9, message: 5, question: "谁" });
    const { path } = store.uploads.keep(9, "page.txt", Buffer.from("一页"));
    const other = store.uploads.keep(10, "page.txt", Buffer.from("一页"));
    expect(store.forget(9)).toBe(5);
    expect(store.forget(9)).toBe(0);
    expect(store.votes.count()).toEqual({ up: 1, down: 0 });
    expect(store.settings.get(9).muted).toBe(false);
    expect([existsSync(path), existsSync(other.path)]).toEqual([false, true]);
  });

  it("is deleted when its time is over, uploads with their files; pins and silence stay", () => {
    store.settings.set(9, { language: "en" });
    store.settings.set(-1, { muted: true });
    store.pins.set({ question: "多少", sentence: SENTENCE, text: "三个。", value: null });
    store.votes.record({ ...vote, vote: "down" });
    store.unanswered.record({ question: "谁", chat: 1, user: 9 });
    store.staffActions.record(2, "pin", "多少");
    store.cards.record({ chat: 1, topic: null, person: 9, message: 5, question: "谁" });
    const { path } = store.uploads.keep(2, "page.txt", Buffer.from("一页"));
    store.updates.accept([{ id: 1, body: "{}" }]);
    expect(store.purge(Date.now() + 29 * DAY)).toBe(1);
    expect(store.purge(Date.now() + 31 * DAY)).toBe(6);
    expect(existsSync(path)).toBe(false);
    expect(store.pins.all()).toHaveLength(1);
    expect(store.settings.get(9).language).toBeNull();
    expect(store.settings.get(-1).muted).toBe(true);
  });

  it("keeps the language of those who still use it", () => {
    const now = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: now - 40 * DAY });
    for (const person of [9, 10]) store.settings.set(person, { language: "en" });
    vi.setSystemTime(now - 20 * DAY);
    store.settings.get(9);
    vi.useRealTimers();
    store.purge();
    expect([9, 10].map((person) => store.settings.get(person).language)).toEqual(["en", null]);
  });

  it("stands nowhere on the disk once it is deleted", async () => {
    const secret = "李梅英欠了多少钱";
    const ask = (at: number): void => {
      store.votes.record({ ...vote, message: at, question: secret, vote: "down" });
      store.unanswered.record({ question: secret, chat: 1, user: 9 });
      store.cards.record({ chat: 1, topic: null, person: 9, message: at, question: secret });
    };
    for (let message = 0; message < 200; message++) ask(message);
    expect(await isOnDisk(secret)).toBe(true);
    store.forget(9);
    expect(await isOnDisk(secret)).toBe(false);
    ask(1);
    store.purge(Date.now() + 31 * DAY);
    expect(await isOnDisk(secret)).toBe(false);
    store.close();
    expect(await isOnDisk(secret)).toBe(false);
    store = open();
  });
});

describe("what an earlier version of the program remembered", () => {
  it("is taken over: settings from now on, pins without who set them, nothing of what was deleted", async () => {
    const secret = "李梅英欠了多少钱";
    store.settings.set(9, { language: "en" });
    store.pins.set({ question: "多少", sentence: SENTENCE, text: "三个。", value: null });
    store.close();
    const file = new sqlite.Database(join(folder, "7.sqlite"));
    file.get("PRAGMA locking_mode = EXCLUSIVE");
    file.exec(`
      ALTER TABLE chat_settings DROP COLUMN at;
      ALTER TABLE pins DROP COLUMN value;
      ALTER TABLE pins ADD COLUMN user INTEGER NOT NULL DEFAULT 2;
      INSERT INTO unanswered (key, question, chat, user, at) VALUES ('1', '${secret}', 1, 9, 0);
      DELETE FROM unanswered;
      PRAGMA user_version = 2;
    `);
    file.close();
    expect(await isOnDisk(secret)).toBe(true);
    store = open();
    store.purge(Date.now() + 29 * DAY);
    expect(store.settings.get(9).language).toBe("en");
    expect(store.pins.find("多少")?.text).toBe("三个。");
    reopen();
    expect(await isOnDisk(secret)).toBe(false);
  });
});

describe("an update", () => {
  it("is accepted once, also after a restart", () => {
    expect(store.updates.accept([1, 2, 2].map((id) => ({ id, body: "{}" })))).toHaveLength(2);
    store.updates.done(1);
    reopen();
    expect(store.updates.accept([1, 2, 3].map((id) => ({ id, body: "{}" })))).toEqual([{ id: 3, body: "{}" }]);
  });

  it("that was not done with is given again, in order, and given up after three attempts", () => {
    store.updates.accept([3, 1, 2].map((id) => ({ id, body: `{"n":${id}}` })));
    store.updates.done(2);
    reopen();
    expect(store.updates.unfinished()).toEqual([
      { id: 1, body: '{"n":1}' },
      { id: 3, body: '{"n":3}' },
    ]);
    reopen();
    expect(store.updates.unfinished()).toHaveLength(2);
    reopen();
    expect(store.updates.unfinished()).toEqual([]);
  });
});

describe("an upload", () => {
  it("stays in its folder whatever it is called", async () => {
    for (const name of ["../../evil.txt", "/etc/passwd", "a\0b.txt", "con.sh;rm", `${"x".repeat(500)}.txt`, ""]) {
      const { path } = store.uploads.keep(2, name, Buffer.from("x"));
      expect(path.startsWith(join(folder, "7-uploads"))).toBe(true);
      expect(await readFile(path, "utf8")).toBe("x");
    }
    expect(await readdir(folder)).not.toContain("evil.txt");
  });

  it("is gone after it was removed", () => {
    const { id, path } = store.uploads.keep(2, "page.txt", Buffer.from("x"));
    store.uploads.remove(id);
    expect([store.uploads.find(id), existsSync(path)]).toEqual([null, false]);
    store.uploads.remove("unknown");
  });
});

describe("a store that cannot be opened", () => {
  it("is named with the remedy when it is no database, and left as it is", async () => {
    await writeFile(
      join(folder, "9.sqlite"),
      "not a database, but long enough to be taken for the header of one".repeat(4),
    );
    const before = await readFile(join(folder, "9.sqlite"));
    expect(() => openStore({ folder, name: "9", retentionDays: 1 })).toThrow(
      /9\.sqlite cannot be read \(.*\): put back a copy of it, or move it away/u,
    );
    expect(await readFile(join(folder, "9.sqlite"))).toEqual(before);
  });

  it("is named when it was cut short", async () => {
    for (let user = 0; user < 500; user++) store.votes.record({ ...vote, user, vote: "up" });
    store.close();
    await truncate(join(folder, "7.sqlite"), 8192);
    expect(open).toThrow(/7\.sqlite cannot be read/u);
    await rm(join(folder, "7.sqlite"));
    store = open();
  });

  it.runIf(process.platform === "linux")("is named where no folder can be made at all", () => {
    expect(() => openStore({ folder: "/proc/wenzheng/data", name: "7", retentionDays: 1 })).toThrow(
      "/proc/wenzheng/data cannot be written to: set DATA_DIR to a folder that can",
    );
  });

  it("is named when the folder cannot be made", () => {
    const below = join(folder, "7.sqlite", "below-a-file");
    expect(() => openStore({ folder: below, name: "7", retentionDays: 1 })).toThrow(
      `${below} cannot be written to: set DATA_DIR to a folder that can`,
    );
  });

  it("is refused while another program has it", () => {
    expect(open).toThrow(StoreError);
    expect(open).toThrow(`7.sqlite is used by process ${process.pid}: stop that program`);
  });
});

describe("a claim on the store from another container", () => {
  const OWNER = "1 4711 a6f5c1de-0000-4000-8000-000000000000 pid:[4026531000] 5f2a9c";
  const claim = (): string => join(folder, "7.sqlite.owner");

  beforeEach(async () => {
    store.close();
    await writeFile(claim(), OWNER);
  });

  it("is respected while it is kept up; who comes second is told what to do", async () => {
    expect(open).toThrow(
      "7.sqlite is used by a program in another container or on another machine (host 5f2a9c): stop that program, or set " +
        "DATA_DIR to another folder; if it was killed, start this one again in half a minute",
    );
    expect(await readFile(claim(), "utf8")).toBe(OWNER);
    await writeFile(claim(), "");
    expect(open).toThrow("7.sqlite is used by a program in another container");
    await rm(claim());
    store = open();
  });

  it("is void when it is not kept up any more", async () => {
    const minuteAgo = new Date(Date.now() - 60_000);
    await utimes(claim(), minuteAgo, minuteAgo);
    store = open();
    expect(await readFile(claim(), "utf8")).toMatch(new RegExp(`^${process.pid} `, "u"));
    expect((await readdir(folder)).filter((name) => name.includes("owner"))).toEqual(["7.sqlite.owner"]);
  });

  it("is not given up by who lost the store to it", async () => {
    await rm(claim());
    store = open();
    await writeFile(claim(), OWNER);
    store.close();
    expect(await readFile(claim(), "utf8")).toBe(OWNER);
    await rm(claim());
    store = open();
  });
});

describe("the claim on the store", () => {
  it("is kept up while the store is open", async () => {
    store.close();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    store = open();
    const claim = join(folder, "7.sqlite.owner");
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(claim, hourAgo, hourAgo);
    vi.advanceTimersByTime(6000);
    await expect.poll(async () => (await stat(claim)).mtimeMs).toBeGreaterThan(hourAgo.getTime() + 3_000_000);
    store.close();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    store = open();
  });
});

describe("a process killed in the middle of writing", () => {
  it("loses nothing that was written, and leaves the store usable", { timeout: 60_000 }, async () => {
    store.close();
    const script = `
      import { openStore } from "./src/store/open-store.ts";
      const store = openStore({ folder: ${JSON.stringify(folder)}, name: "7", retentionDays: 30 });
      for (let id = 1; ; id++) {
        store.updates.accept([{ id, body: "{}" }]);
        if (id % 50 === 0) process.stdout.write(id + "\\n");
      }`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { cwd: ROOT });
    let last = 0;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      last = Number(text.trim().split("\n").at(-1));
      if (last > 300) child.kill("SIGKILL");
    });
    await once(child, "close");
    expect(last).toBeGreaterThan(300);
    store = open();
    expect(store.updates.unfinished().length).toBeGreaterThanOrEqual(last);
  });
});
