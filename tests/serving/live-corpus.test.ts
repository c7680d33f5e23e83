import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Reading } from "../../src/model/reading.ts";
import { explainUnreadableQuestions } from "../../src/serving/check-answers.ts";
import { type LiveCorpus, openLiveCorpus } from "../../src/serving/live-corpus.ts";
import { openApproved } from "../../src/serving/open-approved.ts";
import type { PinLookup } from "../../src/serving/serve-pins.ts";
import { LIBRARY_PAGE } from "../library-page.ts";

const TEA = `---
title: 白石县春茶开采
dateline: 白石
---

白石县春茶开采，首日采茶1200公斤。茶农说，今年的茶比去年卖得好。
`;

/** A page that says it again, with another figure and in words nearer to the question. */
const RIVAL_PAGE = `
本报白石讯（记者 王秋水）白石
县春茶首日采茶 3400 公斤。
白石县春茶首日采茶
`.replaceAll("\n", "\n\n");

const PROVEN = {
  id: "q1",
  question: "白石县春茶首日采茶多少公斤",
  kind: "quantity",
  answer: "1200公斤",
  sentence: "白石县春茶开采，首日采茶1200公斤。",
};

let folder: string;
let corpus: LiveCorpus;
let pinned: ReturnType<PinLookup["find"]>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "live-"));
  await mkdir(join(folder, "articles"));
  await writeFile(join(folder, "articles", "tea.md"), TEA);
  await writeFile(join(folder, "questions.jsonl"), `${JSON.stringify(PROVEN)}\n`);
  await writeFile(join(folder, "places.yaml"), "[]\n");
  pinned = null;
  corpus = await openLiveCorpus(folder, { find: () => pinned });
});

afterEach(() => rm(folder, { recursive: true }));

async function read(page: string, name = "page.txt"): Promise<Reading> {
  const path = join(folder, "upload.txt");
  await writeFile(path, page);
  const upload = await corpus.read(path, name);
  await rm(path);
  if (upload.kind === "unreadable") throw new Error(upload.why);
  return upload.reading;
}

function fail(): never {
  throw new Error("the sentence is not found");
}

const first = (question: string) => corpus.engine.ask(question).answers[0];

describe("a page added to a corpus that is answering", () => {
  it("is written and answered from at once, and known the next time", async () => {
    expect(corpus.engine.size.articles).toBe(1);
    const addition = await corpus.add(await read(LIBRARY_PAGE));
    expect(addition).toMatchObject({
      kind: "served",
      written: [expect.stringMatching(/^articles\/青溪县图书室进村-/u)],
    });
    expect(corpus.engine.size.articles).toBe(2);
    expect(first("青溪县建成图书室多少个")?.value?.text.replaceAll(" ", "")).toBe("87个");
    expect(first(PROVEN.question)?.value?.text).toBe("1200公斤");
    expect(await corpus.add(await read(LIBRARY_PAGE))).toEqual({ kind: "nothing-new" });
  });

  it("is answered from alike after a restart", async () => {
    await corpus.add(await read(LIBRARY_PAGE));
    const again = await openLiveCorpus(folder, { find: () => null });
    const answer = (of: typeof corpus): string => JSON.stringify(of.engine.ask("青溪县建成图书室多少个"));
    expect(answer(again)).toBe(answer(corpus));
  });

  it("is a state of its own that may be read ahead, while the one before it no longer need be", async () => {
    const told: { articles: number; replaced: AbortSignal }[] = [];
    corpus = await openLiveCorpus(folder, { find: () => null }, (engine, replaced) =>
      told.push({ articles: engine.size.articles, replaced }),
    );
    await corpus.add(await read(RIVAL_PAGE));
    expect(told.map(({ articles }) => articles)).toEqual([1]);
    await corpus.add(await read(LIBRARY_PAGE));
    expect(told.map(({ articles, replaced }) => [articles, replaced.aborted])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it("is turned away when a question of the corpus would be answered wrongly, and leaves nothing behind", async () => {
    const before = corpus.engine.ask(PROVEN.question);
    const addition = await corpus.add(await read(RIVAL_PAGE));
    expect(addition).toMatchObject({
      kind: "turned-wrong",
      questions: [{ id: "q1", question: PROVEN.question, expected: PROVEN.sentence }],
    });
    expect(await readdir(join(folder, "articles"))).toEqual(["tea.md"]);
    expect(corpus.engine.ask(PROVEN.question)).toEqual(before);
  });

  it("is added whatever becomes of the questions when a person has said so", async () => {
    expect(await corpus.add(await read(RIVAL_PAGE), "none")).toMatchObject({ kind: "served" });
    expect(first(PROVEN.question)?.value?.text.replaceAll(" ", "")).toBe("3400公斤");
  });

  it("waits for the one before it", async () => {
    const [one, two] = [await read(LIBRARY_PAGE), await read(LIBRARY_PAGE)];
    const kinds = await Promise.all([corpus.add(one), corpus.add(two)]);
    expect(kinds.map(({ kind }) => kind)).toEqual(["served", "nothing-new"]);
  });

  it("is not written into a folder whose pages would no longer be read beside it", async () => {
    const plain = await mkdtemp(join(tmpdir(), "plain-"));
    await writeFile(join(plain, "tea.md"), TEA);
    const other = await openLiveCorpus(plain, { find: () => null });
    await expect(other.add(await read(LIBRARY_PAGE))).rejects.toThrow(/holds its pages directly: move them to/u);
    expect(await readdir(plain)).toEqual(["tea.md"]);
    await rm(plain, { recursive: true });
  });

  it("that cannot be read is called by the sender's name for it, not by its path", async () => {
    const path = join(folder, "upload.txt");
    await writeFile(path, Buffer.from([0, 1, 2, 0]));
    const upload = await corpus.read(path, "图.png");
    expect(upload).toEqual({ kind: "unreadable", fault: "other-kind", why: expect.stringMatching(/^图\.png /u) });
    expect(JSON.stringify(upload)).not.toContain(folder);
  });
});

describe("an approved answer", () => {
  it("comes first, marked as checked, also for a question without evidence; a lost one is passed over", () => {
    const sentence = corpus.locate("茶农说，今年的茶 比去年卖得好。");
    if (sentence === null) throw new Error("the sentence is not found");
    expect(first(PROVEN.question)?.citation.id).not.toBe(sentence);
    pinned = { sentence, text: "茶农说，今年的茶比去年卖得好。", value: null };
    expect(corpus.engine.ask(PROVEN.question)).toMatchObject({
      outcome: "answered",
      checked: true,
      answers: [
        { rank: 1, citation: { id: sentence } },
        { rank: 2, value: { text: "1200公斤" } },
      ],
    });
    expect(corpus.engine.ask("火星上的天气")).toMatchObject({ outcome: "answered", checked: true });
    pinned = { sentence: "gone.1.1" as typeof sentence, text: "茶农说，今年的茶比去年卖得好。", value: null };
    expect(first(PROVEN.question)?.citation.id).toBe(sentence);
    pinned = { sentence: "gone.1.1" as typeof sentence, text: "没有这句。", value: null };
    expect(corpus.engine.ask(PROVEN.question)).not.toHaveProperty("checked");
  });

  it("shows the short answer that was approved and no other; without it in the sentence it is passed over", () => {
    const text = "白石县春茶开采，首日采茶1200公斤。";
    pinned = { sentence: null, text, value: "采茶 1200公斤" };
    expect(first(PROVEN.question)?.value).toMatchObject({ text: "采茶1200公斤", start: 10, end: 18 });
    pinned = { sentence: null, text, value: text };
    expect(first(PROVEN.question)?.value).toBeNull();
    pinned = { sentence: null, text, value: "200公斤" };
    expect(corpus.engine.ask(PROVEN.question)).not.toHaveProperty("checked");
  });

  it("answers its very question whatever was asked before, also among others in a message", async () => {
    const approvedFor = "茶卖得好吗";
    const text = "茶农说，今年的茶比去年卖得好。";
    corpus = await openLiveCorpus(folder, {
      find: (question) => (question.startsWith(approvedFor) ? { sentence: null, text, value: text } : null),
    });
    const thread = [PROVEN.question];
    expect(corpus.engine.ask(approvedFor, { limit: 3, thread })).toMatchObject({ checked: true, understoodAs: null });
    expect(corpus.engine.reply(approvedFor, { limit: 3, thread })).toMatchObject({ answers: [{ checked: true }] });
    const reply = corpus.engine.reply(`白石县采茶多少公斤？${approvedFor}？`, { limit: 3, thread });
    const answers = reply.kind === "answers" ? reply.answers : [];
    expect(answers.map(({ answers: [best], ...answer }) => [best?.sentence === text, "checked" in answer])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it("is read from what the staff writes: a whole sentence, words of one, and the short answer", () => {
    const read = (...named: readonly string[]) =>
      corpus.readApproval({ question: PROVEN.question, named, shown: null });
    const text = "白石县春茶开采，首日采茶1200公斤。";
    expect(read(text)).toMatchObject({ kind: "read", text, value: "1200公斤" });
    expect(read(text, "首日")).toMatchObject({ text, value: "首日" });
    expect(read("白石县春茶开采")).toMatchObject({ text, value: "白石县春茶开采" });
    expect(read("采茶 1200 公斤")).toMatchObject({ text, value: "1200公斤" });
    expect(read("今年的茶比去年卖得好")).toMatchObject({ text: "茶农说，今年的茶比去年卖得好。" });
    expect(read(text, "200公斤")).toEqual({ kind: "value-not-there", value: "200公斤", text });
    expect(read("200公斤")).toEqual({ kind: "no-sentence" });
    expect(read("茶")).toMatchObject({ text });
    expect(corpus.readApproval({ question: "谁", named: ["茶"], shown: null })).toEqual({ kind: "several-sentences" });
  });

  it("counts as well where the corpus alone is opened, as long as its questions can be read", async () => {
    const text = "茶农说，今年的茶比去年卖得好。";
    const { citation } = corpus.engine.context(corpus.locate(text) ?? fail(), 0) ?? fail();
    await corpus.recordQuestion({ question: "行情怎样？", language: "zh", sentence: text, value: "卖得好", citation });
    const { engine, warnings } = await openApproved(folder);
    expect(engine.ask("行情怎样")).toMatchObject({
      checked: true,
      answers: [{ sentence: text, value: { text: "卖得好" } }],
    });
    expect(warnings.join()).not.toContain("questions.jsonl");
    await writeFile(join(folder, "questions.jsonl"), "{\n");
    expect(await openApproved(folder)).toMatchObject({
      warnings: expect.arrayContaining([expect.stringMatching(/questions\.jsonl, line 1: not JSON/u)]),
    });
    expect(await explainUnreadableQuestions(folder)).toMatch(/questions\.jsonl, line 1: not JSON/u);
  });

  async function approve(question: string): Promise<void> {
    const { citation, sentence } = first(PROVEN.question) ?? { citation: null, sentence: "" };
    if (citation === null) throw new Error("no answer");
    await corpus.recordQuestion({ question, language: "zh", sentence, value: null, citation });
  }
  const recorded = async (): Promise<readonly string[]> =>
    (await readFile(join(folder, "questions.jsonl"), "utf8")).trim().split("\n");

  it("joins the questions of the corpus once, so that no page can displace it", async () => {
    await approve("茶卖得好吗？");
    await approve("茶卖得好吗");
    const lines = await recorded();
    expect(lines).toHaveLength(2);
    const { sentence } = PROVEN;
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ kind: "pinned", question: "茶卖得好吗", sentence });
  });

  it("is recorded though others are at the same moment", async () => {
    const questions = ["采茶多少", "茶叶多少", "春茶多少"];
    await Promise.all([...questions.map(approve), corpus.dropQuestion("从来没问过")]);
    expect((await recorded()).map((line) => JSON.parse(line).question)).toEqual([PROVEN.question, ...questions]);
    await Promise.all(questions.map((question) => corpus.dropQuestion(question)));
    expect(await recorded()).toEqual([JSON.stringify(PROVEN)]);
  });

  it("begins the file of questions where there is none, and leaves one that cannot be read as it is", async () => {
    const file = join(folder, "questions.jsonl");
    await rm(file);
    await approve("采茶多少");
    expect(await recorded()).toHaveLength(1);
    await rm(file);
    await symlink(file, file);
    await expect(approve("采茶多少")).rejects.toThrow(`${file} cannot be read`);
    await expect(corpus.dropQuestion("采茶多少")).rejects.toThrow(`${file} cannot be read`);
    expect(await readlink(file)).toBe(file);
  });
});
