import { readFile } from "node:fs/promises";
import { DecodingError, decode } from "../ingest/decode.ts";
import { CorpusError } from "./corpus-error.ts";

/**
 * The text of a file in any encoding that {@link decode} knows, byte order mark included; null when it is not there.
 * @throws CorpusError when it is a folder, may not be read, or is no text
 */
export async function readTextIfThere(path: string): Promise<string | null> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return null;
    throw new CorpusError(`${path} ${explain(error, code)}`, { cause: error });
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

function explain(error: unknown, code: unknown): string {
  if (error instanceof DecodingError) return error.message;
  return code === "EISDIR" ? "is a folder: put a file in its place" : "cannot be read: check its permissions";
}
