import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { BotApi } from "../bot-api/start-bot-api.ts";

const ROOT = new URL("../..", import.meta.url);
/** Starting Node, the segmenter and the corpus takes seconds on a busy machine. */
export const PATIENCE = 60_000;

export interface Program {
  readonly child: ChildProcess;
  /** What it has written to standard error so far. */
  readonly errors: () => string;
  /** Resolves to the exit code, or to the signal that ended it. */
  readonly end: Promise<number | string | null>;
}

const children = new Set<ChildProcess>();

/** Whatever a failed test left running. */
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

/** An empty folder for what a bot remembers. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "data-"));
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Starts the program as `npm start` does with a token, and waits until it answers. */
export async function startProgram(api: BotApi, env: NodeJS.ProcessEnv = {}): Promise<Program> {
  const program = launchProgram(api, env);
  await Promise.race([
    new Promise<void>((resolve) => {
      program.child.stderr?.on("data", () => {
        if (program.errors().includes("is answering")) resolve();
      });
    }),
    program.end.then((code) => {
      throw new Error(`the program ended with ${code}: ${program.errors()}`);
    }),
  ]);
  return program;
}

/** Starts the program as `npm start` does with a token. */
export function launchProgram(api: BotApi, env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, ["--import", "tsx", "src/start.ts"], {
    cwd: ROOT,
    env: {
      ...process.env,
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      WENZHENG_CORPUS: "",
      LOG_LEVEL: "info",
      DATA_DIR: newFolder(),
      ...env,
    },
    stdio: ["ignore", "inherit", "pipe"],
  });
  children.add(child);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const end = once(child, "close").then(([code, signal]: unknown[]) => (code ?? signal ?? null) as number | string);
  return { child, errors: () => errors, end };
}
