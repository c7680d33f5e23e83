import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { runTerminal } from "../../src/faces/terminal/run-terminal.ts";
import type { Engine } from "../../src/model/asking.ts";

const ROOT = new URL("../..", import.meta.url);
/** Starting Node, the segmenter and the corpus takes seconds on a busy machine. */
const PATIENCE = 60_000;

const children = new Set<ChildProcess>();

/** Starts the program as `npm start` does, without a token. */
function launch(env: NodeJS.ProcessEnv = {}, args: readonly string[] = []) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/start.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, BOT_TOKEN: "", WENZHENG_CORPUS: "", LC_ALL: "en_US.UTF-8", ...env },
  });
  children.add(child);
  child.stdin.on("error", () => {
    // A program that ends early does not read on; its exit code is what the tests look at.
  });
  const code = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  return { child, code };
}

/** Starts the program, gives it lines on standard input and waits for its end. */
async function start(
  lines: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }> {
  const { child, code } = launch(env);
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, output, errors };
}

/** Whatever a failed test left running. */
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

describe("the bot in the terminal", () => {
  it(
    "greets, answers in Chinese and English with the cited figure, and ends with its input",
    async () => {
      const { code, output, errors } = await start([
        "昌都市有多少个村级电商服务站点",
        "how many village e-commerce stations does Changdu have",
      ]);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      const [greeting = "", chinese = "", english = ""] = output.split(/^(?=目前，)/mu);
      expect(greeting).toMatch(/\d+ articles, \d+ captions, \d+ paragraphs, \d+ sentences/u);
      expect(greeting).toContain("@BotFather");
      for (const reply of [chinese, english]) {
        expect(reply.split("\n")[0]).toContain("村级电商公共服务站点**116个**");
        expect(reply).toContain("《昌都市有序推进电商进农村工作》");
        expect(reply).toContain("articles/changdu-rural-ecommerce.md");
      }
      expect(chinese).toContain("第5段第2句");
      expect(english).toContain("¶ 5, sentence 2");
    },
    PATIENCE,
  );

  it(
    "reads on from a sentence, shows further ones, helps, understands a follow-up, and leaves when asked to",
    async () => {
      const { code, output } = await start([
        "/more",
        "昌都市有多少个村级电商服务站点",
        "/context 1",
        "/more",
        "/context 99",
        "/nonsense",
        "/help",
        "那八宿县呢",
        "/quit",
        "昌都市有多少个村级电商服务站点",
      ]);
      expect(code).toBe(0);
      expect(output).toContain("Please ask a question first.");
      expect(output).toMatch(/^…\S.*\*\*目前，昌都市建成.*\*\*$/msu);
      expect(output).toMatch(/更多句子（第1页，共\d+页）\n\n2\. /u);
      expect(output).toMatch(/请给出1到\d+之间的序号。/u);
      expect(output).toContain("没有这个命令");
      expect(output).toMatch(/^八宿县.*\*\*38个\*\*/mu);
      expect(output).toMatch(/^理解为：.*八宿县/mu);
      expect(output).toContain("只引用原句，不编造");
      expect(output.match(/^目前，.*\*\*116个\*\*/gmu)).toHaveLength(1);
    },
    PATIENCE,
  );

  it(
    "has the commands that show the corpus, and speaks the language chosen",
    async () => {
      const { code, output, errors } = await start([
        "/facts 昌都 服务站",
        "/sources",
        "/source nothing",
        "/lang 繁體中文",
        "昌都市有多少个村级电商服务站点",
        "/lang English",
        "/about",
        "/lang klingon",
      ]);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      expect(output).toMatch(/^昌都市: \d+ figures \(page 1 of \d+\)$/mu);
      expect(output).toMatch(/^\d+ articles, \d+ captions \(page 1 of \d+\)$/mu);
      expect(output).toContain("The corpus has no such article or sentence");
      expect(output).toContain("現在用繁體中文。");
      expect(output).toMatch(/^查[找詢]：/mu);
      expect(output).toContain("I speak English with you now.");
      expect(output).toContain("Free software under the MIT licence.");
      expect(output).toContain("简体中文 · 繁體中文 · English");
      const id = /《昌都市有序推进电商进农村工作》.* · (\w+)$/mu.exec(output)?.[1] ?? "";
      const shown = await start([`/source ${id}`, `/source ${id}.5.2`]);
      expect(shown.output).toMatch(/^\*\*昌都市有序推进电商进农村工作\*\*$/mu);
      expect(shown.output).toMatch(/^目前，昌都市建成/mu);
    },
    2 * PATIENCE,
  );

  it(
    "leaves at once when asked to, though its input stays open",
    async () => {
      const { child, code } = launch();
      child.stdin.write("/quit\n");
      expect(await text(child.stdout)).toContain("@BotFather");
      expect(await code).toBe(0);
    },
    PATIENCE,
  );

  it(
    "ends in peace when whoever reads its output has read enough",
    async () => {
      const { child, code } = launch();
      const errors = text(child.stderr);
      await once(child.stdout, "data");
      child.stdout.destroy();
      child.stdin.write("/help\n");
      expect({ code: await code, errors: await errors }).toEqual({ code: 0, errors: "" });
    },
    PATIENCE,
  );

  it(
    "says in one line why an empty corpus cannot be served",
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "corpus-"));
      const { code, output, errors } = await start([], { WENZHENG_CORPUS: folder });
      await rm(folder, { recursive: true });
      expect({ code, output }).toEqual({ code: 1, output: "" });
      expect(errors).toMatch(/^wenzheng: .*holds no articles.*\n$/u);
    },
    PATIENCE,
  );

  it("opens no conversation when it is given arguments: it says where settings and commands go", async () => {
    const { child, code } = launch({}, ["--help"]);
    child.stdin.end();
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect({ code: await code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/^wenzheng: npm start takes no arguments: .*\.env.* npm run -s wenzheng -- --help\n$/u);
  });

  it("names a setting that is wrong", async () => {
    const { code, output, errors } = await start([], { LOG_LEVEL: "loud" });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/^wenzheng: LOG_LEVEL must be one of .*\.env\.example\)\n$/u);
  });

  it("apologises for a question that fails, logs the cause and goes on", async () => {
    const tear = () => {
      throw new Error("index torn");
    };
    const broken: Engine = {
      size: { articles: 1, captions: 0, paragraphs: 1, sentences: 1 },
      holdings: { sources: [], datelines: [], days: null },
      examples: { zh: [], en: [] },
      ask: tear,
      reply: tear,
      context: () => null,
      facts: () => ({ rows: [], place: null, nearest: [], unmatched: null }),
    };
    const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
    input.end("为什么\n/help\n");
    await runTerminal(broken, { input, output, errors }, { styles: false, locale: "en" });
    output.end();
    errors.end();
    expect(await text(output)).toMatch(/Sorry, this question could not be handled.*It quotes/su);
    expect(await text(errors)).toBe('wenzheng: "为什么" failed: Error: index torn\n');
  });
});
