import { copyFile } from "node:fs/promises";
import { LOCALES } from "./locale.ts";

/** The build leaves the texts where they are; the compiled program reads them beside itself. */
const SOURCES = new URL("../../../src/faces/texts/", import.meta.url);

for (const locale of LOCALES) {
  await copyFile(new URL(`${locale}.ftl`, SOURCES), new URL(`./${locale}.ftl`, import.meta.url));
}
