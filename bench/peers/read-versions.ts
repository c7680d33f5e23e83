import { readFileSync } from "node:fs";
import Database from "better-sqlite3";

/** Installed versions of what is measured; the peers' own in bench/, the rest where wenzheng takes it from. */
export function readVersions(): string[] {
  const bench = new URL("../node_modules/", import.meta.url);
  const program = new URL("../../node_modules/", import.meta.url);
  const sqlite = new Database(":memory:").prepare("SELECT sqlite_version()").pluck().get();
  return [
    version(program, "flexsearch"),
    version(bench, "minisearch"),
    version(bench, "@orama/orama"),
    version(bench, "@orama/tokenizers"),
    `${version(bench, "better-sqlite3")} (SQLite ${sqlite})`,
    version(program, "nodejieba"),
    version(program, "opencc-js"),
  ];
}

function version(folder: URL, name: string): string {
  const json: unknown = JSON.parse(readFileSync(new URL(`${name}/package.json`, folder), "utf8"));
  const found = typeof json === "object" && json !== null && "version" in json ? json.version : "?";
  return `${name} ${found}`;
}
