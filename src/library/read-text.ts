import { readFile } from "node:fs/promises";
import { DecodingError, decode } from "../ingest/decode.ts";
import { CorpusError } from "./corpus-error.ts";
import { isMissing } from "./is-missing.ts";

/**
 * The text of a file in any encoding that {@link decode} knows, byte order mark included; null when it is not there.
 * @throws CorpusError when it is a folder, may not be read, or is no text
 */
export async function readTextIfThere(path: string): Promise<string | null> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw new CorpusError(`${path} ${explain(error)}`, { cause: error });
  }
}

/**
 * As {@link readTextIfThere}, of a file that must be there.
 * @throws CorpusError when it is not, too
 */
export async function readText(path: string): Promise<string> {
  const text = await readTextIfThere(path);
  if (text === null) throw new CorpusError(`${path} is gone: put it back`);
  return text;
}

function explain(error: unknown): string {
  if (error instanceof DecodingError) return error.message;
  const isFolder = error instanceof Error && "code" in error && error.code === "EISDIR";
  return isFolder ? "is a folder: put a file in its place" : "cannot be read: check its permissions";
}
