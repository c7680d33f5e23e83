import { readdir, readFile, writeFile } from "node:fs/promises";
import { invertThesaurus, THESAURUS_FILE } from "./thesaurus-file.ts";

const FOLDER = new URL("../../src/text/thesaurus/", import.meta.url);

const sources = new Map<string, string>();
for (const name of (await readdir(FOLDER)).sort()) {
  sources.set(`src/text/thesaurus/${name}`, await readFile(new URL(name, FOLDER), "utf8"));
}
await writeFile(THESAURUS_FILE, invertThesaurus(sources));
