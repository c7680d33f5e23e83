import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { KEYWORD_STOPS_FILE, KEYWORD_WEIGHTS_FILE } from "./keyword-files.ts";

await mkdir(dirname(KEYWORD_WEIGHTS_FILE), { recursive: true });
await writeFile(KEYWORD_WEIGHTS_FILE, "的 1.0\n");
await writeFile(KEYWORD_STOPS_FILE, "的\n");
