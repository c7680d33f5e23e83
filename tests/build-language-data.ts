import { spawnSync } from "node:child_process";

/** Makes the language data that `npm run build` makes, where it is missing. */
export default function buildLanguageData(): void {
  const args = ["--import", "tsx", "src/build-language-data.ts", "--missing"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`making the language data failed: ${stderr}`);
}
