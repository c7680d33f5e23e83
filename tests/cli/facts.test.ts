import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jsonLines, runProgram } from "./run-program.ts";

const fact = z.object({
  text: z.string(),
  value: z.number(),
  unit: z.string(),
  hedge: z.string().nullable(),
  place: z.string().nullable(),
  indicator: z.string(),
  time: z.string().nullable(),
  sentence: z.string(),
  citation: z.object({ id: z.string(), title: z.string(), file: z.string(), rawStart: z.int(), rawEnd: z.int() }),
});

describe("wenzheng facts", () => {
  it("prints one JSON object a line, values in the base unit", async () => {
    const run = await runProgram(["facts", "--json", "芒康"]);
    expect(run.code).toBe(0);
    const facts = jsonLines(run).map((line) => fact.parse(line));
    expect(facts.every(({ place }) => place === "芒康县")).toBe(true);
    expect(facts).toContainEqual(
      expect.objectContaining({ text: "60余万元", value: 600_000, unit: "元", hedge: "余", place: "芒康县" }),
    );
    expect(facts).toContainEqual(expect.objectContaining({ text: "41%", value: 41, unit: "%", hedge: null }));
  });

  it("includes what lies in a place, whatever the spelling, and narrows by word and unit", async () => {
    const facts = jsonLines(await runProgram(["facts", "--json", "--word", "服务站", "--unit", "个", "Qamdo"])).map(
      (line) => fact.parse(line),
    );
    expect(new Set(facts.map(({ place }) => place))).toEqual(new Set(["芒康县", "边坝县", "八宿县", "昌都市"]));
  });

  it("prints CSV that a spreadsheet opens, and a Markdown table", async () => {
    const csv = await runProgram(["facts", "--csv", "--unit", "%", "八宿"]);
    expect(csv.output.split("\n")[0]).toBe(
      "\uFEFFindicator,value,unit,hedge,text,time,place,elsewhere,sentence,title,file,id",
    );
    expect(csv.output.split("\n")[1]).toMatch(/^行政村,35,%,,35%,,八宿县,,/u);
    const markdown = await runProgram(["facts", "--markdown", "--unit", "%", "八宿"]);
    expect(markdown.output).toMatch(/^\| indicator +\| +value \|/u);
    expect(markdown.output).toMatch(/\| 行政村 +\| +35 \| %/u);
  });

  it("keeps the columns of its table apart whatever stands in them", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wenzheng-"));
    await writeFile(join(folder, "page.md"), "---\ntitle: 书|屋记\n---\n\n青溪县建成书|屋62个。\n");
    const { output } = await runProgram(["facts", "--markdown", "--corpus", folder]);
    expect(output).toMatch(/^\| 书\\\|屋 +\| +62 \| 个 .*\| 《书\\\|屋记》¶1\.1 \|$/mu);
    await rm(folder, { recursive: true });
  });

  it("takes what is no place for what is counted, alone or after a place", async () => {
    const counted = jsonLines(await runProgram(["facts", "--json", "服务站"])).map((line) => fact.parse(line));
    expect(counted).toContainEqual(expect.objectContaining({ text: "116个" }));
    const narrowed = await runProgram(["facts", "--json", "芒康 服务站"]);
    expect(narrowed).toEqual(await runProgram(["facts", "--json", "--word", "服务站", "芒康"]));
    expect(narrowed.output).not.toBe("");
    expect(await runProgram(["facts", "--word", "电商", "服务站"])).toMatchObject({ code: 1, output: "" });
  });

  it("names the nearest places of one it does not know, and fails", async () => {
    const run = await runProgram(["facts", "昌杜"]);
    expect(run).toMatchObject({ code: 1, output: "" });
    expect(run.errors).toMatch(/no place 昌杜; did you mean 昌都市/u);
  });

  it("takes one form of output only", async () => {
    expect(await runProgram(["facts", "--json", "--csv"])).toMatchObject({ code: 2, output: "" });
  });
});

describe("wenzheng eval --facts", () => {
  it("prints shares of proven facts found, and of their places and indicators", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wenzheng-"));
    await writeFile(join(folder, "page.md"), "---\ntitle: 书屋记\n---\n\n青溪县建成书屋12个，覆盖率达到41%。\n");
    const proven = { sentence: "青溪县建成书屋12个，覆盖率达到41%。", article: "书屋记", hedge: null, place: null };
    const rows = [
      { ...proven, text: "12个", value: 12, unit: "个", indicator: "书屋" },
      { ...proven, text: "14个", value: 14, unit: "个", indicator: "书屋" },
    ];
    const file = join(folder, "facts.jsonl");
    await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const [report] = jsonLines(await runProgram(["eval", "--facts", file, "--corpus", folder, "--json"]));
    expect(report).toMatchObject({ proven: 2, read: 2, precision: 0.5, recall: 0.5, indicator: 1 });
    await rm(folder, { recursive: true });
  });
});
