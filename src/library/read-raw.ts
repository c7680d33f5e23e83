import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { DecodingError, decode } from "../ingest/decode.ts";
import { readSourceFile, UnreadableFileError } from "../ingest/read-file.ts";
import type { Citation } from "../model/citation.ts";

/** The text at the place cited, as it stands in the file now; null when the file no longer has the sentence there. */
export type ReadRaw = (citation: Pick<Citation, "file" | "raw">, sentence: string) => Promise<string | null>;

/** Reads places cited in the files of a corpus folder, each time anew: files are corrected while the program runs. */
export function createRawReader(folder: string): ReadRaw {
  return async ({ file, raw }, sentence) => {
    const text = await readText(join(folder, file));
    const found = text?.slice(raw.start, raw.end) ?? "";
    return found !== "" && holdsInOrder(found, sentence) ? found : null;
  };
}

async function readText(path: string): Promise<string | null> {
  try {
    // The offsets of what is no text count in the text taken out of it.
    const plain = /^\.(?:md|txt)$/u.test(extname(path));
    return plain ? decode(await readFile(path)) : (await readSourceFile(path, path)).text;
  } catch (error) {
    if (
      error instanceof DecodingError ||
      error instanceof UnreadableFileError ||
      (error instanceof Error && "code" in error)
    )
      return null;
    throw error;
  }
}

/** Whether the characters of a sentence stand in a raw text in their order; a caption may stand in between. */
function holdsInOrder(raw: string, sentence: string): boolean {
  let at = 0;
  for (const character of sentence.replace(/\s/gu, "")) {
    const found = raw.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
