#!/usr/bin/env node
import { endWithReader } from "../terminal/end-with-reader.ts";
import { runCommandLine } from "./run-command-line.ts";

endWithReader(process.stdout);
process.exitCode = await runCommandLine(process.argv.slice(2));
