import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEngine } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";

let folder: string;
let engine: Engine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "times-"));
  const teaOf = (day: string, sentences: string): Promise<void> =>
    writeFile(join(folder, `tea-${day}.md`), `---\ntitle: 白石县春茶开采\ndate: ${day}\n---\n\n${sentences}\n`);
  await teaOf("2024-04-20", "今年白石县春茶产量达到1850吨，同比增长6%。茶农人均增收2300元，去年为2150元。");
  await teaOf("2025-04-21", "今年白石县春茶产量为2040吨，销往12个省市。茶农人均增收2600元，去年为2300元。");
  await writeFile(
    join(folder, "a.md"),
    "---\ntitle: 青溪县图书室进村\ndate: 2020-07-15\n---\n\n青溪县去年建成图书室87个，藏书3万余册。\n",
  );
  engine = await openEngine(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe("a question about a year", () => {
  it("is answered by a sentence that means the year without naming it", () => {
    const answer = engine.ask("2019年青溪县建成图书室多少个？");
    expect(answer.outcome).toBe("answered");
    expect(answer.answers[0]?.value?.text).toBe("87个");
    expect(answer.answers[0]?.citation.times).toEqual([{ text: "去年", from: "2019-01-01", to: "2019-12-31" }]);
  });

  it("is not answered by a sentence of another year", () => {
    expect(engine.ask("2016年青溪县建成图书室多少个？").outcome).toBe("no-evidence");
  });

  it.each([
    ["2024年白石县春茶产量是多少吨？", "1850吨", "2024-04-20"],
    ["2025年白石县春茶产量是多少吨？", "2040吨", "2025-04-21"],
    ["2025年白石县茶农人均增收多少元？", "2600元", "2025-04-21"],
  ])("is answered by the report of that year, where each year has one: %s", (question, value, day) => {
    const answer = engine.ask(question);
    expect(answer.outcome).toBe("answered");
    expect(answer.answers[0]?.value?.text).toBe(value);
    expect(answer.answers[0]?.citation.date).toBe(day);
    expect(answer.missing).not.toContain(day.slice(0, 4));
  });

  it("is not answered by the reports of the years after it", () => {
    expect(engine.ask("2022年白石县春茶产量是多少吨？").outcome).toBe("no-evidence");
  });
});
