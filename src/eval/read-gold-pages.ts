import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { decode } from "../ingest/decode.ts";
import { expecting } from "../library/fields.ts";
import { list, object, optionalText, text } from "./fields.ts";
import { DatasetError } from "./read-json-lines.ts";

const paragraphNumber = z.int(expecting("a whole number from 1")).positive("must be a whole number from 1");

const article = object({
  title: text,
  kicker: optionalText,
  subtitle: optionalText,
  dateline: optionalText,
  byline: optionalText,
  paragraphs: list(text),
  subheads: list(object({ text, beforeParagraph: paragraphNumber })).default([]),
});

const goldFile = object({
  /** The dump, in the folder of the gold file or in `dumps` there; page.gold.json goes with page.txt unless it says so. */
  file: text.optional(),
  articles: list(article),
  captions: list(object({ text, credit: optionalText })).default([]),
});

/** What is right about a page. White space does not count; the dateline stands in the first paragraph. */
export interface GoldPage {
  readonly articles: readonly Readonly<z.infer<typeof article>>[];
  readonly captions: readonly { readonly text: string; readonly credit: string | null }[];
}

/** A page with its text as extracted. */
export interface GoldDump {
  readonly name: string;
  readonly text: string;
  readonly gold: GoldPage;
}

const ENDING = ".gold.json";

/**
 * Reads the pages of a folder that were segmented by hand: every NAME.gold.json with its dump.
 * @throws DatasetError naming the file and the remedy when there are none, one is of another form, or its dump is missing
 */
export async function readGoldPages(folder: string): Promise<readonly GoldDump[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new DatasetError(`${folder} cannot be read: give a folder of pages segmented by hand`, { cause: error });
  });
  const golds = names.filter((name) => name.endsWith(ENDING)).sort();
  if (golds.length === 0) throw new DatasetError(`${folder} has no page segmented by hand; put NAME${ENDING} into it`);
  return Promise.all(golds.map((name) => readGoldPage(folder, name)));
}

async function readGoldPage(folder: string, name: string): Promise<GoldDump> {
  const path = join(folder, name);
  const gold = parseGold(await readFile(path, "utf8"), path);
  const dump = gold.file ?? `${basename(name, ENDING)}.txt`;
  for (const place of [join(folder, dump), join(folder, "dumps", dump)]) {
    const isFile = await stat(place).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) return { name: dump, text: decodePage(await readFile(place), place), gold };
  }
  throw new DatasetError(`${path}: its page ${dump} is neither in ${folder} nor in ${join(folder, "dumps")}`);
}

function decodePage(bytes: Uint8Array, path: string): string {
  try {
    return decode(bytes);
  } catch (error) {
    throw new DatasetError(`${path} ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function parseGold(json: string, path: string): z.infer<typeof goldFile> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw new DatasetError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const gold = goldFile.safeParse(parsed);
  if (gold.success) return gold.data;
  const issue = gold.error.issues[0];
  throw new DatasetError(`${path}: ${issue?.path.join(".") || "the page"} ${issue?.message ?? "is wrong"}`);
}
