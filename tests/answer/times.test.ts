import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEngine } from "../../src/engine.ts";
import type { Engine } from "../../src/model.ts";

let folder: string;
let engine: Engine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "times-"));
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
});
