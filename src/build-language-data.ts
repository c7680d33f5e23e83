/**
 * Makes the language data in `dist/`, each kind by a program of its own, so that one does not hold the memory of another.
 *
 *     node dist/build-language-data.js [--missing]     with --missing only what is not there
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BACKGROUND_FILE } from "./index/background-file.ts";
import { GLOSSARY_FILE } from "./question/english/glossary-file.ts";
import { KEYWORD_STOPS_FILE, KEYWORD_WEIGHTS_FILE } from "./text/keyword-files.ts";
import { THESAURUS_FILE } from "./text/thesaurus-file.ts";
import { WORD_VECTORS_FILE } from "./text/word-vectors-file.ts";

/** The programs without the ending of their names, in an order in which each finds what it needs. */
const PROGRAMS: readonly (readonly [program: string, makes: readonly string[]])[] = [
  ["./question/english/build-glossary", [GLOSSARY_FILE]],
  ["./question/english/build-word-vectors", [WORD_VECTORS_FILE]],
  ["./index/build-background", [BACKGROUND_FILE]],
  ["./text/build-keyword-files", [KEYWORD_WEIGHTS_FILE, KEYWORD_STOPS_FILE]],
  ["./text/build-thesaurus", [THESAURUS_FILE]],
];

/** .ts from the sources, .js as built: the programs are run as this one is. */
const ENDING = import.meta.url.slice(import.meta.url.lastIndexOf("."));

const onlyMissing = process.argv.includes("--missing");
for (const [program, makes] of PROGRAMS) {
  if (onlyMissing && makes.every(existsSync)) continue;
  const path = fileURLToPath(new URL(program + ENDING, import.meta.url));
  const { status } = spawnSync(process.execPath, [...process.execArgv, path], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
