import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { BACKGROUND_FILE } from "../src/index/background-file.ts";
import { GLOSSARY_FILE } from "../src/question/english/glossary-file.ts";
import { KEYWORD_WEIGHTS_FILE } from "../src/text/keyword-files.ts";
import { WORD_VECTORS_FILE } from "../src/text/word-vectors-file.ts";

const SCRIPTS: readonly (readonly [file: string, script: string])[] = [
  [GLOSSARY_FILE, "src/question/english/build-glossary.ts"],
  [WORD_VECTORS_FILE, "src/question/english/build-word-vectors.ts"],
  [BACKGROUND_FILE, "src/index/build-background.ts"],
  [KEYWORD_WEIGHTS_FILE, "src/text/build-keyword-files.ts"],
];

/** Makes the language data that `npm run build` makes, where it is missing. */
export default function buildLanguageData(): void {
  for (const [file, script] of SCRIPTS) {
    if (existsSync(file)) continue;
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  }
}
