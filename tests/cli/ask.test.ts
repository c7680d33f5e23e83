import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jsonLines, runProgram, startProgram } from "./run-program.ts";

const optional = z.string().nullable();
const ranked = z.object({
  rank: z.int(),
  sentence: z.string(),
  value: z.object({ text: z.string(), start: z.int(), end: z.int() }).nullable(),
  score: z.number(),
  citation: z.object({
    id: z.string(),
    title: z.string(),
    kicker: optional,
    dateline: optional,
    byline: optional,
    publication: optional,
    date: optional,
    page: optional,
    paragraph: z.int().min(1),
    sentence: z.int().min(1),
    file: z.string(),
    rawStart: z.int(),
    rawEnd: z.int(),
  }),
});
const answer = z.object({
  question: z.string(),
  language: z.enum(["zh", "en"]),
  searchedFor: z.array(z.string()),
  outcome: z.enum(["answered", "partial", "no-evidence"]),
  answers: z.array(ranked),
});

describe("wenzheng", () => {
  it("tells its version", async () => {
    expect(await startProgram(["--version"])).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
  });
});

describe("wenzheng ask", () => {
  it("prints the sentence with its figure in bold first, then the citation", async () => {
    const { code, output } = await runProgram(["ask", "昌都市有多少个村级电商服务站点"]);
    expect(code).toBe(0);
    expect(output.split("\n")[0]).toContain("**116个**");
    expect(output).toMatch(/《昌都市有序推进电商进农村工作》 · 昌都 · 记者 桑邓旺姆/u);
  });

  it("prints one JSON object and nothing else with --json, no more sentences than --limit", async () => {
    const run = await runProgram([
      "ask",
      "--json",
      "--limit",
      "2",
      "how many village e-commerce stations does Changdu have",
    ]);
    const [printed, ...more] = jsonLines(run).map((line) => answer.parse(line));
    expect(more).toEqual([]);
    expect(run.code).toBe(0);
    expect(printed).toMatchObject({ language: "en", outcome: "answered" });
    expect(printed?.answers).toHaveLength(2);
    const [best] = printed?.answers ?? [];
    expect(best?.value?.text).toBe("116个");
    expect(best?.sentence.slice(best.value?.start, best.value?.end)).toBe("116个");
  });

  it("answers the lines of standard input in order, each on its own", async () => {
    const lines = "芒康县建了多少个电商服务站？\n\n昌都有多少家医院？\n那八宿呢？\n";
    const answers = jsonLines(await startProgram(["ask", "--json", "-"], lines)).map((line) => answer.parse(line));
    expect(answers.map(({ outcome }) => outcome)).toEqual(["answered", "no-evidence", expect.any(String)]);
    expect(answers.map(({ question }) => question)).toEqual([
      "芒康县建了多少个电商服务站？",
      "昌都有多少家医院？",
      "那八宿呢？",
    ]);
  });

  it("takes the lines for one conversation with --chat, until an empty line", async () => {
    const lines = "芒康县建了多少个电商服务站？\n那八宿呢？\nand Banbar?\n\n那八宿呢？\n";
    const answers = jsonLines(await startProgram(["ask", "--json", "--chat", "-"], lines)).map((line) =>
      z.object({ understoodAs: z.string().nullable(), answers: z.array(ranked) }).parse(line),
    );
    expect(answers.map(({ understoodAs }) => understoodAs)).toEqual([
      null,
      "八宿建了多少个电商服务站？",
      "边坝县建了多少个电商服务站？",
      null,
    ]);
    expect(answers.slice(0, 3).map((one) => one.answers[0]?.value?.text)).toEqual(["25个", "38个", "51个"]);
  });

  it("says of small talk what it is, and goes on with the question before it", async () => {
    const lines = "你好\n芒康县建了多少个电商服务站？\n哈哈，谢谢！\n八宿呢\nok\n不对，我问的是边坝\n";
    const printed = jsonLines(await startProgram(["ask", "--json", "--chat", "-"], lines));
    expect(printed).toMatchObject([
      { smallTalk: "greeting", language: "zh" },
      { understoodAs: null },
      { smallTalk: "thanks", language: "zh" },
      { understoodAs: "八宿建了多少个电商服务站？" },
      { smallTalk: "agreement", language: null },
      { understoodAs: "边坝建了多少个电商服务站？" },
    ]);
  });

  it("prints one object a line for several questions in one, the further answers in `also`", async () => {
    const several = answer.extend({ also: z.array(answer) });
    const lines = "芒康县建了多少个电商服务站？八宿呢？And Banbar?\n昌都有多少家医院？\n";
    const [first, second, ...more] = jsonLines(await startProgram(["ask", "--json", "-"], lines));
    const printed = several.parse(first);
    expect([printed, ...printed.also].map(({ answers }) => answers[0]?.value?.text)).toEqual(["25个", "38个", "51个"]);
    expect(second).not.toHaveProperty("also");
    expect(more).toEqual([]);
  });

  it.each([
    [["ask"], 2, /missing required argument 'question'/u],
    [["ask", "--chat", "在哪里"], 2, /--chat goes with -/u],
    [["ask", "--limit", "0", "在哪里"], 2, /whole number from 1/u],
    [["ask", "--bogus", "在哪里"], 2, /unknown option '--bogus'/u],
    [["eval"], 2, /one of --dataset FOLDER, --questions FILE, --pages FOLDER and --facts FILE/u],
    [
      ["ask", "--corpus", "no-such-folder", "在哪里"],
      1,
      /no-such-folder is not there: give the path of a corpus folder/u,
    ],
    [["eval", "--questions", "no-such-file"], 1, /no-such-file cannot be read/u],
  ])("ends %j with %i and says what to do", async (args, code, message) => {
    const run = await runProgram(args);
    expect(run).toMatchObject({ code, output: "" });
    expect(run.errors).toMatch(message);
    expect(run.errors).not.toMatch(/^\s+at /mu);
  });

  it("asks whatever the settings of the bot are, and the corpus that the settings name", async () => {
    const env = { BOT_TOKEN: "abc", LOG_LEVEL: "loud", WENZHENG_CORPUS: "no-such-folder" };
    const run = await runProgram(["ask", "在哪里"], env);
    expect(run).toMatchObject({ code: 1, output: "" });
    expect(run.errors).toMatch(/^wenzheng: no-such-folder is not there/u);
  });
});
