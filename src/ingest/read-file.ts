import { readFile, stat } from "node:fs/promises";
import type { Reading } from "../model.ts";
import { DecodingError, decode } from "./decode.ts";
import { readPage } from "./read-page.ts";

/** A file cannot be read as a page. The message names the file and the remedy. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}

const MEBIBYTE = 1024 * 1024;
const LARGEST_FILE = 32 * MEBIBYTE;

/**
 * Reads a page dump from disk.
 * @param path where it is
 * @param relativeName how citations call it
 * @throws UnreadableFileError when it is not there, a folder, too large (over 32 MB), empty, binary or undecodable
 */
export async function readPageFile(path: string, relativeName: string): Promise<Reading> {
  const text = decodeFile(await readBytes(path), path);
  if (text.trim() === "")
    throw new UnreadableFileError(`${path} has no text in it; give a file with the text of a page`);
  return readPage(text, relativeName);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new UnreadableFileError(`${path} is a folder; name the files in it, e.g. ${path}/*.txt`);
    if (found.size > LARGEST_FILE) {
      const size = Math.ceil(found.size / MEBIBYTE);
      throw new UnreadableFileError(`${path} has ${size} MB and a page may have 32; split it into pages`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(`${path} cannot be read: ${explain(error)}`, { cause: error });
  }
}

function decodeFile(bytes: Uint8Array, path: string): string {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof DecodingError) throw new UnreadableFileError(`${path} ${error.message}`, { cause: error });
    throw error;
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return "it is not there; check the path";
  if (code === "EACCES" || code === "EPERM") return "it may not be read; check its permissions";
  return error instanceof Error ? error.message : String(error);
}
