import { createInterface } from "node:readline";

/** The lines of standard input as they come. */
export function readStdinLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}
