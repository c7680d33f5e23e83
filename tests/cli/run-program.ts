import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { runCommandLine } from "../../src/faces/cli/run-command-line.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface ProgramRun {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command of `wenzheng` in this process, which has the dictionary of the segmenter read already. */
export async function runProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramRun> {
  const printed = { output: "", errors: "" };
  const take = (to: "output" | "errors") => (text: unknown) => {
    printed[to] += String(text);
    return true;
  };
  const takeLine = (to: "output" | "errors") => (text: unknown) => {
    printed[to] += `${String(text)}\n`;
  };
  for (const [name, value] of Object.entries({ NO_COLOR: "1", ...env })) vi.stubEnv(name, value);
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(take("output")),
    vi.spyOn(process.stderr, "write").mockImplementation(take("errors")),
    vi.spyOn(console, "log").mockImplementation(takeLine("output")),
    vi.spyOn(console, "error").mockImplementation(takeLine("errors")),
  ];
  try {
    return { code: await runCommandLine(args), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** Starts `wenzheng` from the sources, with what is given on its standard input. */
export function startProgram(args: readonly string[], input = ""): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, ["--import", "tsx", "src/faces/cli/main.ts", ...args], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: "1" },
    });
    let output = "";
    let errors = "";
    program.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    program.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    program.on("error", reject).on("close", (code) => resolve({ code, output, errors }));
    program.stdin.end(input);
  });
}

/** The JSON objects that were printed, one a line and nothing else. */
export function jsonLines({ output }: ProgramRun): unknown[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
