import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface ProgramRun {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `wenzheng` from the sources, with what is given on its standard input. */
export function runProgram(args: readonly string[], input = "", env: NodeJS.ProcessEnv = {}): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, ["--import", "tsx", "src/faces/cli/main.ts", ...args], {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: "1", ...env },
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
