import { readFileSync } from "node:fs";
import { z } from "zod";

const packageFile = z.object({ version: z.string() });

/** The version of the program, as its package.json has it. */
export function readVersion(): string {
  const file = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  return packageFile.parse(JSON.parse(file)).version;
}
